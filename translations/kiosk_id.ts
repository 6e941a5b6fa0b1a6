<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en">
<context>
    <name>AsidePages</name>
    <message>
        <source>Officer: choose your name</source>
        <translation>Petugas: pilih nama Anda</translation>
    </message>
    <message>
        <source>%1: PIN</source>
        <translation>%1: PIN</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>%1, chosen</source>
        <translation>%1, dipilih</translation>
    </message>
</context>
<context>
    <name>ChoiceTile</name>
    <message>
        <source>%1, chosen</source>
        <translation>%1, dipilih</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>The counter is closed</source>
        <translation>Loket sedang tutup</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Buka pukul %1</translation>
    </message>
    <message>
        <source>Opens on %1 at %2</source>
        <translation>Buka %1 pukul %2</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <location filename="../kiosk/qml/Consent.qml" line="15"/>
        <source>No name asked. The officer cannot see your choice.</source>
        <translation>Tanpa nama. Petugas tidak melihat pilihan Anda.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/Consent.qml" line="31"/>
        <source>No name</source>
        <translation>Tanpa nama</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Lanjut</translation>
    </message>
</context>
<context>
    <name>EnrolmentScreen</name>
    <message>
        <location filename="../kiosk/qml/EnrolmentScreen.qml" line="51"/>
        <source>Which kiosk is this?</source>
        <translation>Ini kios yang mana?</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentScreen.qml" line="52"/>
        <source>Set up this kiosk</source>
        <translation>Pasang kios ini</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentScreen.qml" line="78"/>
        <source>Keep it</source>
        <translation>Teruskan</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentScreen.qml" line="78"/>
        <source>Start over</source>
        <translation>Ulang</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentScreen.qml" line="88"/>
        <source>Forget it</source>
        <translation>Lupakan</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentScreen.qml" line="98"/>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
</context>
<context>
    <name>EnrolmentStick</name>
    <message>
        <location filename="../kiosk/qml/EnrolmentStick.qml" line="16"/>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentStick.qml" line="16"/>
        <source>No invitation</source>
        <translation>Tidak ada undangan</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentStick.qml" line="16"/>
        <source>Insert a stick</source>
        <translation>Masukkan stik</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentStick.qml" line="20"/>
        <source>Nothing on this stick is for a new kiosk. Ask IT at the office to invite it.</source>
        <translation>Stik ini tidak berisi undangan kios baru. Minta TI kantor mengundangnya.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentStick.qml" line="21"/>
        <source>The one on which the office has put the invitation for this kiosk.</source>
        <translation>Stik yang berisi undangan dari kantor untuk kios ini.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentStick.qml" line="22"/>
        <source>Another kiosk has answered this invitation. Ask the office for a new one.</source>
        <translation>Kios lain sudah menjawab undangan ini. Minta undangan baru ke kantor.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentStick.qml" line="23"/>
        <source>The invitation has run out, or the clock of this kiosk is wrong.</source>
        <translation>Undangan sudah lewat waktunya, atau jam kios ini salah.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentStick.qml" line="24"/>
        <source>The office has a newer Puas. Update this kiosk first.</source>
        <translation>Puas di kantor lebih baru. Perbarui kios ini dulu.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentStick.qml" line="25"/>
        <source>This kiosk cannot write its own folder. Tell IT.</source>
        <translation>Kios ini tidak dapat menulis foldernya. Sampaikan kepada TI.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentStick.qml" line="26"/>
        <source>The disk of this kiosk is full. Tell IT.</source>
        <translation>Cakram kios ini penuh. Sampaikan kepada TI.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentStick.qml" line="28"/>
        <source>It could not be read. Try another stick.</source>
        <translation>Tidak dapat dibaca. Coba stik lain.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentStick.qml" line="13"/>
        <source>Invitation</source>
        <translation>Undangan</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentStick.qml" line="86"/>
        <source>Six words</source>
        <translation>Enam kata</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentStick.qml" line="86"/>
        <source>Two approvals</source>
        <translation>Dua persetujuan</translation>
    </message>
</context>
<context>
    <name>EnrolmentWords</name>
    <message>
        <location filename="../kiosk/qml/EnrolmentWords.qml" line="22"/>
        <source>Forget the invitation? The office has to invite this kiosk anew.</source>
        <translation>Lupakan undangan? Kantor harus mengundang kios ini lagi.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentWords.qml" line="25"/>
        <source>The invitation is not on this stick: it is another one, or the office has closed it.</source>
        <translation>Undangan tidak ada di stik ini: stiknya lain, atau kantor sudah menutupnya.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentWords.qml" line="26"/>
        <source>Another kiosk has answered this invitation. Start over with a new one.</source>
        <translation>Kios lain sudah menjawab undangan ini. Ulang dengan yang baru.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentWords.qml" line="27"/>
        <source>The settings are not from the office of these words. Tell its head.</source>
        <translation>Pengaturan ini bukan dari kantor dengan kata-kata ini. Lapor kepada kepala kantor.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentWords.qml" line="28"/>
        <source>The stick is full.</source>
        <translation>Stik penuh.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentWords.qml" line="29"/>
        <source>The stick cannot be written.</source>
        <translation>Stik tidak dapat ditulisi.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentWords.qml" line="30"/>
        <source>The stick does not work. Try another one.</source>
        <translation>Stik tidak berfungsi. Coba yang lain.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentWords.qml" line="33"/>
        <source>The answer is on the stick. Take it to the office.</source>
        <translation>Jawaban sudah di stik. Bawa ke kantor.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentWords.qml" line="33"/>
        <source>Do not remove the stick.</source>
        <translation>Jangan cabut stik.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentWords.qml" line="34"/>
        <source>Waiting for the office. Then bring the stick back.</source>
        <translation>Menunggu kantor. Lalu bawa stik kembali.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentWords.qml" line="34"/>
        <source>Insert the stick with the invitation.</source>
        <translation>Masukkan stik dengan undangan.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentWords.qml" line="102"/>
        <source>The office&apos;s screen has to show the same six words.</source>
        <translation>Layar kantor harus menunjukkan enam kata yang sama.</translation>
    </message>
</context>
<context>
    <name>ExportScreen</name>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="33"/>
        <source>Writing</source>
        <translation>Menulis</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="34"/>
        <source>Checking</source>
        <translation>Memeriksa</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="35"/>
        <source>Safe to remove</source>
        <translation>Aman dicabut</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="36"/>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="38"/>
        <source>Insert a stick</source>
        <translation>Masukkan stik</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="42"/>
        <source>Do not remove the stick.</source>
        <translation>Jangan cabut stik.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="44"/>
        <source>%1 events have arrived.</source>
        <translation>%1 peristiwa sampai.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="45"/>
        <source>Try another stick.</source>
        <translation>Coba stik lain.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="45"/>
        <source>The export starts by itself.</source>
        <translation>Ekspor mulai sendiri.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="49"/>
        <source>The stick is full.</source>
        <translation>Stik penuh.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="50"/>
        <source>The stick cannot be written.</source>
        <translation>Stik tidak dapat ditulisi.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="51"/>
        <source>The stick was removed.</source>
        <translation>Stik sudah dicabut.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="52"/>
        <source>The stick gave back something else.</source>
        <translation>Isi stik tidak sama.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="53"/>
        <source>The stick does not work.</source>
        <translation>Stik rusak.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="55"/>
        <source>It could not be exported.</source>
        <translation>Ekspor tidak berhasil.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="62"/>
        <source>Write</source>
        <translation>Tulis</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="62"/>
        <source>Check</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="62"/>
        <source>Remove</source>
        <translation>Lepas</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="78"/>
        <source>Export to stick</source>
        <translation>Ekspor ke stik</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="177"/>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="190"/>
        <source>Once more</source>
        <translation>Sekali lagi</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="202"/>
        <source>Ratings are taken during the export.</source>
        <translation>Penilaian tetap diterima selama ekspor.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="203"/>
        <source>Receipt: %1</source>
        <translation>Bukti terima: %1</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="204"/>
        <source>No receipt yet</source>
        <translation>Belum ada bukti terima</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Perkakas</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 menit</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 jam</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 hari</translation>
    </message>
    <message>
        <source>The clock is at least %1 behind. Set date and time.</source>
        <translation>Jam tertinggal sedikitnya %1. Setel tanggal dan jam.</translation>
    </message>
    <message>
        <source>Clock behind by %1</source>
        <translation>Jam tertinggal %1</translation>
    </message>
</context>
<context>
    <name>IdleChanges</name>
    <message>
        <source>What we changed</source>
        <translation>Yang kami ubah</translation>
    </message>
</context>
<context>
    <name>IdleInvite</name>
    <message>
        <source>Touch the screen to rate</source>
        <translation>Sentuh layar untuk menilai</translation>
    </message>
</context>
<context>
    <name>IdleResult</name>
    <message>
        <source>of 100</source>
        <translation>dari 100</translation>
    </message>
    <message>
        <source>satisfied and very satisfied</source>
        <translation>puas dan sangat puas</translation>
    </message>
    <message>
        <source>of %1 ratings</source>
        <translation>dari %1 penilaian</translation>
    </message>
</context>
<context>
    <name>IdleScreen</name>
    <message>
        <source>Touch the screen to rate</source>
        <translation>Sentuh layar untuk menilai</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <location filename="../kiosk/qml/IdleWarning.qml" line="55"/>
        <source>Still here? Back to the start in %1 seconds.</source>
        <translation>Masih di sini? Kembali ke awal dalam %1 detik.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/IdleWarning.qml" line="63"/>
        <source>Your rating stays saved.</source>
        <translation>Penilaian Anda tetap tersimpan.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/IdleWarning.qml" line="75"/>
        <source>I am still here</source>
        <translation>Saya masih di sini</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/IdleWarning.qml" line="87"/>
        <source>Finish</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Still here? The screen goes back to the start in twenty seconds. Press one to stay.</source>
        <translation>Masih di sini? Layar kembali ke awal dalam dua puluh detik. Tekan satu untuk tetap di sini.</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <location filename="../kiosk/qml/LanguageScreen.qml" line="42"/>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/LanguageScreen.qml" line="111"/>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
</context>
<context>
    <name>OtherChoices</name>
    <message>
        <source>Skip</source>
        <translation>Lewati</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Text and contrast</source>
        <translation>Teks dan kontras</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Suara</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation>Pilihan lain</translation>
    </message>
</context>
<context>
    <name>OfficerScreen</name>
    <message>
        <source>On duty at this counter</source>
        <translation>Bertugas di loket ini</translation>
    </message>
    <message>
        <source>Somebody else is on duty</source>
        <translation>Petugas lain sedang bertugas</translation>
    </message>
    <message>
        <source>Not on duty</source>
        <translation>Tidak bertugas</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bulan ini</translation>
    </message>
    <message>
        <source>This month: fewer than 5 ratings, so no figure yet.</source>
        <translation>Bulan ini: kurang dari 5 penilaian, belum ada angka.</translation>
    </message>
    <message>
        <source>This month, in groups of 5: %1 ratings</source>
        <translation>Bulan ini, per kelompok 5: %1 penilaian</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Selesai bertugas</translation>
    </message>
    <message>
        <source>Take over the counter</source>
        <translation>Ambil alih loket</translation>
    </message>
    <message>
        <source>Sign on</source>
        <translation>Mulai bertugas</translation>
    </message>
</context>
<context>
    <name>OfficersScreen</name>
    <message>
        <source>No officer is known here yet.</source>
        <translation>Belum ada petugas yang dikenal di sini.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
</context>
<context>
    <name>OutOfUseScreen</name>
    <message>
        <location filename="../kiosk/qml/OutOfUseScreen.qml" line="27"/>
        <source>Not in use at the moment</source>
        <translation>Sedang tidak dapat dipakai</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/OutOfUseScreen.qml" line="40"/>
        <source>Please tell an officer.</source>
        <translation>Sampaikan langsung kepada petugas.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/OutOfUseScreen.qml" line="57"/>
        <source>Staff: tell IT code %1</source>
        <translation>Petugas: sebut kode %1 kepada TI</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <location filename="../kiosk/qml/PinScreen.qml" line="30"/>
        <source>Too many tries. Wait %1 seconds.</source>
        <translation>Terlalu sering. Tunggu %1 detik.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/PinScreen.qml" line="31"/>
        <source>The PIN is wrong.</source>
        <translation>PIN salah.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/PinScreen.qml" line="31"/>
        <source>For IT staff: PIN</source>
        <translation>Untuk petugas TI: PIN</translation>
    </message>
</context>
<context>
    <name>QuestionScreen</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pertanyaan %1 dari %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
</context>
<context>
    <name>RatingScreen</name>
    <message>
        <location filename="../kiosk/qml/RatingScreen.qml" line="10"/>
        <source>Not satisfied</source>
        <translation>Tidak puas</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/RatingScreen.qml" line="10"/>
        <source>Less satisfied</source>
        <translation>Kurang puas</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/RatingScreen.qml" line="10"/>
        <source>Satisfied</source>
        <translation>Puas</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/RatingScreen.qml" line="10"/>
        <source>Very satisfied</source>
        <translation>Sangat puas</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/RatingScreen.qml" line="44"/>
        <location filename="../kiosk/qml/RatingScreen.qml" line="65"/>
        <source>How was our service today?</source>
        <translation>Bagaimana pelayanan kami hari ini?</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/RatingScreen.qml" line="65"/>
        <source>How was our service?</source>
        <translation>Bagaimana pelayanan kami?</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/RatingScreen.qml" line="139"/>
        <source>Raise</source>
        <translation>Naik</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/RatingScreen.qml" line="153"/>
        <source>Set up</source>
        <translation>Atur</translation>
    </message>
</context>
<context>
    <name>ReasonsScreen</name>
    <message>
        <source>Why?</source>
        <translation>Apa alasan Anda?</translation>
    </message>
    <message>
        <source>You may choose more than one.</source>
        <translation>Boleh lebih dari satu.</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Cepat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Ramah</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Jelas</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Nyaman</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lambat</translation>
    </message>
    <message>
        <source>Less kind</source>
        <translation>Kurang ramah</translation>
    </message>
    <message>
        <source>Less clear</source>
        <translation>Kurang jelas</translation>
    </message>
    <message>
        <source>Less comfortable</source>
        <translation>Kurang nyaman</translation>
    </message>
</context>
<context>
    <name>RulerScreen</name>
    <message>
        <source>Measure the screen with a KTP</source>
        <translation>Ukur layar dengan KTP</translation>
    </message>
    <message>
        <source>Lay a KTP here. Make the box as wide.</source>
        <translation>Letakkan KTP di sini. Samakan lebar kotaknya.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>%1 px/mm</source>
        <translation>%1 px/mm</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Who served you?</source>
        <translation>Siapa yang melayani Anda?</translation>
    </message>
</context>
<context>
    <name>SettingsRow</name>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="21"/>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="22"/>
        <source>Language, %1</source>
        <translation>Bahasa, %1</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="22"/>
        <source>English</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="23"/>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="24"/>
        <source>Large text, on</source>
        <translation>Teks besar, nyala</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="24"/>
        <source>Large text, off</source>
        <translation>Teks besar, mati</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="25"/>
        <source>Contrast</source>
        <translation>Kontras</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="26"/>
        <source>High contrast, on</source>
        <translation>Kontras tinggi, nyala</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="26"/>
        <source>High contrast, off</source>
        <translation>Kontras tinggi, mati</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="27"/>
        <source>Low</source>
        <translation>Rendah</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="28"/>
        <source>Low mode, on</source>
        <translation>Mode rendah, nyala</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="28"/>
        <source>Low mode, off</source>
        <translation>Mode rendah, mati</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Suara</translation>
    </message>
    <message>
        <source>Sound, off</source>
        <translation>Suara, mati</translation>
    </message>
    <message>
        <source>Sound, on</source>
        <translation>Suara, nyala</translation>
    </message>
    <message>
        <source>Sound, loud</source>
        <translation>Suara, keras</translation>
    </message>
</context>
<context>
    <name>StepFoot</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Lewati</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Bacakan</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>One</source>
        <translation>Satu</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Dua</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Tiga</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Empat</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Lima</translation>
    </message>
    <message>
        <source>Press repeat again for other choices.</source>
        <translation>Tekan ulang sekali lagi untuk pilihan lain.</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>For staff</source>
        <translation>Untuk petugas</translation>
    </message>
    <message>
        <source>Officer: sign on or off</source>
        <translation>Petugas: mulai atau selesai</translation>
    </message>
    <message>
        <source>IT: export and tools</source>
        <translation>TI: ekspor dan perkakas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
</context>
<context>
    <name>StickHistory</name>
    <message>
        <location filename="../kiosk/qml/StickHistory.qml" line="20"/>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/StickHistory.qml" line="28"/>
        <source>Nothing exported yet.</source>
        <translation>Belum pernah ekspor.</translation>
    </message>
</context>
<context>
    <name>StickWord</name>
    <message>
        <location filename="../kiosk/qml/StickWord.qml" line="20"/>
        <source>Writing</source>
        <translation>Menulis</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/StickWord.qml" line="21"/>
        <source>Checking</source>
        <translation>Memeriksa</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/StickWord.qml" line="22"/>
        <source>Safe to remove</source>
        <translation>Aman dicabut</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/StickWord.qml" line="23"/>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <location filename="../kiosk/qml/ThanksScreen.qml" line="51"/>
        <source>Thank you</source>
        <translation>Terima kasih</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ThanksScreen.qml" line="62"/>
        <source>Your rating is saved.</source>
        <translation>Penilaian Anda sudah tersimpan.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ThanksScreen.qml" line="82"/>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ThanksScreen.qml" line="82"/>
        <source>Finish</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Beri alasan</translation>
    </message>
</context>
<context>
    <name>TopicScreen</name>
    <message>
        <source>What is your proposal about?</source>
        <translation>Usulan Anda tentang apa?</translation>
    </message>
    <message>
        <source>Children&apos;s education</source>
        <translation>Pendidikan anak</translation>
    </message>
    <message>
        <source>Family nutrition</source>
        <translation>Gizi keluarga</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Kesehatan</translation>
    </message>
    <message>
        <source>Family income</source>
        <translation>Ekonomi keluarga</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Perlindungan</translation>
    </message>
    <message>
        <source>Access and facilities</source>
        <translation>Akses dan prasarana</translation>
    </message>
    <message>
        <source>This office&apos;s service</source>
        <translation>Pelayanan kantor ini</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Lainnya</translation>
    </message>
</context>
<context>
    <name>WritingScreen</name>
    <message>
        <source>Close</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spasi</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Lewati</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Kirim</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Do not write names or ID numbers.</source>
        <translation>Jangan tulis nama atau NIK.</translation>
    </message>
    <message>
        <source>Your proposal</source>
        <translation>Usulan Anda</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Bacakan</translation>
    </message>
    <message>
        <source>Write a proposal. Do not write names or ID numbers. Press two for the next key, three to type it, four to send.</source>
        <translation>Tulis usulan. Jangan tulis nama atau NIK. Tekan dua untuk tombol berikutnya, tiga untuk mengetik, empat untuk mengirim.</translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>This code is not known here.</source>
        <translation>Kode ini tidak dikenal di sini.</translation>
    </message>
    <message>
        <source>This ticket has been used.</source>
        <translation>Tiket ini sudah dipakai.</translation>
    </message>
    <message>
        <source>Type or scan the code on your ticket</source>
        <translation>Ketik atau pindai kode di tiket Anda</translation>
    </message>
</context>
<context>
    <name>ToolsScreen</name>
    <message>
        <source>Tools</source>
        <translation>Perkakas</translation>
    </message>
    <message>
        <source>Training is on</source>
        <translation>Latihan sedang berjalan</translation>
    </message>
    <message>
        <source>Training is off</source>
        <translation>Latihan mati</translation>
    </message>
    <message>
        <source>No rating counts. End it before citizens come.</source>
        <translation>Penilaian tidak dihitung. Akhiri sebelum warga datang.</translation>
    </message>
    <message>
        <source>For practice: the screen says so and no rating counts.</source>
        <translation>Untuk berlatih: layar memberi tanda, penilaian tidak dihitung.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>End training</source>
        <translation>Akhiri latihan</translation>
    </message>
    <message>
        <source>Begin training</source>
        <translation>Mulai latihan</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Ukur</translation>
    </message>
    <message>
        <source>Measure the screen</source>
        <translation>Ukur layar</translation>
    </message>
</context>
<context>
    <name>TrainingBand</name>
    <message>
        <source>TRAINING: not counted</source>
        <translation>LATIHAN: tidak dihitung</translation>
    </message>
</context>
<context>
    <name>WaitScreen</name>
    <message>
        <source>One moment, please</source>
        <translation>Mohon tunggu sebentar</translation>
    </message>
    <message>
        <source>Please rate after your service</source>
        <translation>Silakan menilai setelah dilayani</translation>
    </message>
    <message>
        <source>The next rating can be given in %1 seconds.</source>
        <translation>Penilaian berikutnya dapat diberikan %1 detik lagi.</translation>
    </message>
    <message>
        <source>The officer opens this screen for you.</source>
        <translation>Petugas membuka layar ini untuk Anda.</translation>
    </message>
</context>
<context>
    <name>TileScreen</name>
    <message>
        <source>%1 choices: %2.</source>
        <translation>%1 pilihan: %2.</translation>
    </message>
    <message>
        <source>Press two to go forward, three to choose, four to continue.</source>
        <translation>Tekan dua untuk maju, tiga untuk memilih, empat untuk lanjut.</translation>
    </message>
</context>
</TS>
