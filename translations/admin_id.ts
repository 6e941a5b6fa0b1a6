<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en">
<context>
    <name>Attention</name>
    <message>
        <source>Kiosk %1 has not reported yet</source>
        <translation>Kios %1 belum pernah melapor</translation>
    </message>
    <message>
        <source>Its numbers appear once its first stick is read.</source>
        <translation>Angkanya muncul sesudah stik pertamanya dibaca.</translation>
    </message>
    <message>
        <source>Import stick</source>
        <translation>Impor stik</translation>
    </message>
    <message>
        <source>Kiosk %1 is silent</source>
        <translation>Kios %1 senyap</translation>
    </message>
    <message>
        <source>Last report %1, %2 working days ago</source>
        <translation>Laporan terakhir %1, %2 hari kerja lalu</translation>
    </message>
    <message>
        <source>Bundle of %1 refused</source>
        <translation>Bundel %1 ditolak</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Lihat</translation>
    </message>
    <message>
        <source>The data are old</source>
        <translation>Data sudah lama</translation>
    </message>
    <message>
        <source>Newest rating %1, %2 working days ago</source>
        <translation>Penilaian terbaru %1, %2 hari kerja lalu</translation>
    </message>
    <message>
        <source>%1 n %2</source>
        <translation>%1 n %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>dan %1 lagi</translation>
    </message>
    <message numerus="yes">
        <source>%n officer(s) without enough data</source>
        <translation><numerusform>%n petugas belum cukup data</numerusform></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>%1 ratings name no officer</source>
        <translation>%1 penilaian tanpa petugas</translation>
    </message>
    <message>
        <source>They count for the office, not for a person.</source>
        <translation>Terhitung untuk kantor, bukan untuk seseorang.</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Nobody has an account yet</source>
        <translation>Belum ada yang punya akun</translation>
    </message>
    <message>
        <source>Whoever opens this program can change the data.</source>
        <translation>Siapa pun yang membuka program ini dapat mengubah data.</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Buat akun</translation>
    </message>
    <message>
        <source>Objection of %1</source>
        <translation>Keberatan %1</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Penutupan</translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>%1 ratings</source>
        <translation>%1 penilaian</translation>
    </message>
    <message>
        <source>rule A %1 percent</source>
        <translation>aturan A %1 persen</translation>
    </message>
    <message>
        <source>rule B %1 percent</source>
        <translation>aturan B %1 persen</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The disk or stick could not be read or written. Nothing in the office's data was changed.</source>
        <translation>Cakram atau stik tidak dapat dibaca atau ditulis. Data kantor tidak berubah.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Free some room and try again.</source>
        <translation>Cakram penuh. Kosongkan sebagian, lalu coba lagi.</translation>
    </message>
    <message>
        <source>This account may not read or write there. Choose another folder or ask IT.</source>
        <translation>Akun ini tidak boleh membaca atau menulis di sana. Pilih folder lain atau hubungi TI.</translation>
    </message>
    <message>
        <source>Nothing was found there. Check the folder and try again.</source>
        <translation>Tidak ada apa-apa di sana. Periksa foldernya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>It is there already. Nothing was changed.</source>
        <translation>Sudah ada. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Another program is writing to the office's data at the moment. Wait until it is done and try again.</source>
        <translation>Program lain sedang menulis data kantor. Tunggu sampai selesai, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The office's data file does not answer. Nothing was changed. Try again; if it keeps failing, run puasctl doctor.</source>
        <translation>Berkas data kantor tidak menjawab. Tidak ada yang berubah. Coba lagi; jika tetap gagal, jalankan puasctl doctor.</translation>
    </message>
    <message>
        <source>Keys or signatures could not be used. Nothing was changed. Ask IT to run puasctl doctor.</source>
        <translation>Kunci atau tanda tangan tidak dapat dipakai. Tidak ada yang berubah. Mintalah TI menjalankan puasctl doctor.</translation>
    </message>
    <message>
        <source>A value is outside of what is allowed. Nothing was changed.</source>
        <translation>Ada nilai di luar batas. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>The file's content does not fit its format. Nothing was changed.</source>
        <translation>Isi berkas tidak sesuai formatnya. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>The PIN or password does not match.</source>
        <translation>PIN atau kata sandi tidak cocok.</translation>
    </message>
    <message>
        <source>The data are damaged: bytes are missing or changed. Nothing was changed. Keep the file and ask IT to run puasctl verify.</source>
        <translation>Data rusak: ada bagian yang hilang atau berubah. Tidak ada yang diubah. Simpan berkasnya dan mintalah TI menjalankan puasctl verify.</translation>
    </message>
    <message>
        <source>This was written by a newer Puas. Update this program first.</source>
        <translation>Ini ditulis oleh Puas yang lebih baru. Perbarui program ini dulu.</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation>Dihentikan. Semuanya tetap seperti semula.</translation>
    </message>
    <message>
        <source>The bundle was refused. Nothing was changed.</source>
        <translation>Bundel ditolak. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Login and password do not belong together. Try again; capitals count in a password.</source>
        <translation>Nama masuk dan kata sandi tidak cocok. Coba lagi; huruf besar dan kecil pada kata sandi dibedakan.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait a while and try again.</source>
        <translation>Kata sandi terlalu sering salah. Tunggu sebentar, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in and try again. Nothing was changed.</source>
        <translation>Belum ada yang masuk. Masuk dahulu, lalu coba lagi. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Your role may not do this. Nothing was changed. Ask somebody whose role may.</source>
        <translation>Peran Anda tidak boleh melakukan ini. Tidak ada yang berubah. Mintalah orang yang perannya boleh.</translation>
    </message>
    <message>
        <source>This password is not taken. Choose one of at least 10 characters that is not the login.</source>
        <translation>Kata sandi ini tidak diterima. Pilih yang paling sedikit 10 karakter dan bukan nama masuk.</translation>
    </message>
    <message>
        <source>An office keeps one active head. Nothing was changed. Make another head first.</source>
        <translation>Kantor harus selalu punya satu pimpinan aktif. Tidak ada yang berubah. Angkat pimpinan lain dahulu.</translation>
    </message>
    <message>
        <location filename="../app/admin/state_cards.cpp" line="38"/>
        <source>Its time has passed. Nothing was changed. Make a new one.</source>
        <translation>Waktunya sudah lewat. Tidak ada yang berubah. Buat yang baru.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>accepted</source>
        <translation>diterima</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>sudah ada</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>Unknown kiosk %1</source>
        <translation>Kios tak dikenal %1</translation>
    </message>
    <message>
        <source>Numbers between the office's data and the stick are missing</source>
        <translation>Ada celah di antara data kantor dan stik</translation>
    </message>
    <message>
        <source>This kiosk's history parts in two</source>
        <translation>Riwayat kios ini bercabang dua</translation>
    </message>
    <message>
        <source>This kiosk went back behind what the office confirmed</source>
        <translation>Kios ini mundur dari yang sudah dikonfirmasi kantor</translation>
    </message>
    <message>
        <source>The signature is not this kiosk's</source>
        <translation>Tanda tangannya bukan milik kios ini</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Berkasnya rusak</translation>
    </message>
    <message>
        <source>This kiosk is not enrolled here</source>
        <translation>Kios ini tidak terdaftar di sini</translation>
    </message>
    <message>
        <source>This kiosk is not trusted any more</source>
        <translation>Kios ini tidak dipercaya lagi</translation>
    </message>
    <message>
        <source>The bundle belongs to another office</source>
        <translation>Bundel ini milik kantor lain</translation>
    </message>
    <message>
        <source>The kiosk's program is newer than this one</source>
        <translation>Program kios lebih baru daripada program ini</translation>
    </message>
    <message>
        <source>Training data never count</source>
        <translation>Data latihan tidak pernah dihitung</translation>
    </message>
    <message>
        <source>The bundle could not be read</source>
        <translation>Bundel tidak dapat dibaca</translation>
    </message>
    <message>
        <source>The chain matches. %1 new events</source>
        <translation>Rantai cocok. %1 kejadian baru</translation>
    </message>
    <message>
        <source>%1 new events. Wrong clock: %2 ratings</source>
        <translation>%1 peristiwa baru. Jam salah: %2 penilaian</translation>
    </message>
    <message>
        <source>Signature, content and chain were checked. The kiosk's clock was wrong for %1 ratings: they count only where the month is certain all the same.</source>
        <translation>Tanda tangan, isi, dan rantai sudah diperiksa. Jam kios salah untuk %1 penilaian: semua itu dihitung hanya bila bulannya tetap pasti.</translation>
    </message>
    <message>
        <source>Set date and time of kiosk %1.</source>
        <translation>Atur tanggal dan jam kios %1.</translation>
    </message>
    <message>
        <source>Find out by how much the clock was wrong, and record it: puasctl clock-offset. Kiosks counts what still waits for it.</source>
        <translation>Cari tahu berapa selisih jam itu, lalu catat: puasctl clock-offset. Halaman Kios menghitung yang masih menunggu.</translation>
    </message>
    <message>
        <source>The same is here already. Nothing new</source>
        <translation>Sudah ada yang sama. Tidak ada yang baru</translation>
    </message>
    <message>
        <source>Gap: numbers %1 to %2 are missing</source>
        <translation>Ada celah: nomor %1 sampai %2 belum ada</translation>
    </message>
    <message>
        <source>Signature, content and chain were checked. The ratings are in the office's data.</source>
        <translation>Tanda tangan, isi, dan rantai sudah diperiksa. Penilaiannya masuk ke data kantor.</translation>
    </message>
    <message>
        <source>This bundle was taken in before. Taking it in again changes nothing and counts nothing twice.</source>
        <translation>Bundel ini sudah pernah diterima. Menerimanya lagi tidak mengubah apa pun dan tidak menghitung dua kali.</translation>
    </message>
    <message>
        <source>This bundle starts at number %1, but the office has this kiosk only up to %2. Without the %3 events between them the chain cannot be checked.</source>
        <translation>Bundel ini mulai dari nomor %1, tetapi kantor baru punya sampai %2. Tanpa %3 kejadian di antaranya, rantai tidak dapat diperiksa.</translation>
    </message>
    <message>
        <source>The bundle disagrees with what the same kiosk sent before. Either its disk was copied or an old copy was put back.</source>
        <translation>Bundel ini berbeda dengan kiriman kios yang sama sebelumnya. Cakramnya disalin, atau salinan lama dipasang lagi.</translation>
    </message>
    <message>
        <source>The header was not signed with the key that this kiosk was enrolled with.</source>
        <translation>Kepalanya tidak ditandatangani dengan kunci kios yang terdaftar.</translation>
    </message>
    <message>
        <source>No kiosk with this key is registered in this office, so nobody can say where the ratings come from.</source>
        <translation>Tidak ada kios dengan kunci ini di kantor ini, sehingga asal penilaiannya tidak diketahui.</translation>
    </message>
    <message>
        <source>This kiosk was reported lost or replaced. What it sends afterwards is not taken in.</source>
        <translation>Kios ini dilaporkan hilang atau diganti. Kirimannya sesudah itu tidak diterima.</translation>
    </message>
    <message>
        <source>It was written for another office and can only be read there.</source>
        <translation>Bundel ini ditulis untuk kantor lain dan hanya dapat dibaca di sana.</translation>
    </message>
    <message>
        <source>This bundle has a format that this version does not know yet.</source>
        <translation>Format bundel ini belum dikenal versi program ini.</translation>
    </message>
    <message>
        <source>The kiosk was in training. Taps from training are never counted.</source>
        <translation>Kios sedang latihan. Ketukan latihan tidak pernah dihitung.</translation>
    </message>
    <message>
        <source>Bytes are missing, added or changed, so that the checksum does not agree.</source>
        <translation>Ada bagian yang hilang, bertambah, atau berubah, sehingga pemeriksaannya tidak cocok.</translation>
    </message>
    <message>
        <source>Find out who restored kiosk %1, and when.</source>
        <translation>Cari tahu siapa yang memulihkan kios %1, dan kapan.</translation>
    </message>
    <message>
        <source>Enrol the device as a new kiosk before it counts again.</source>
        <translation>Daftarkan perangkat itu sebagai kios baru sebelum dipakai lagi.</translation>
    </message>
    <message>
        <source>Find out which device wrote this stick.</source>
        <translation>Cari tahu perangkat mana yang menulis stik ini.</translation>
    </message>
    <message>
        <source>Enrol it if it belongs to this office.</source>
        <translation>Daftarkan bila memang milik kantor ini.</translation>
    </message>
    <message>
        <source>Export again after enrolling and read the stick here.</source>
        <translation>Sesudah terdaftar, ekspor lagi dan baca stiknya di sini.</translation>
    </message>
    <message>
        <source>Ask who put the device back into use.</source>
        <translation>Tanyakan siapa yang memakai perangkat itu lagi.</translation>
    </message>
    <message>
        <source>Enrol it as a new kiosk if it should count again.</source>
        <translation>Daftarkan sebagai kios baru bila akan dihitung lagi.</translation>
    </message>
    <message>
        <source>Hand the stick over to the office that it belongs to.</source>
        <translation>Serahkan stik kepada kantor pemiliknya.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Perbarui program ini.</translation>
    </message>
    <message>
        <source>Read the stick again. Nothing is lost meanwhile.</source>
        <translation>Baca stik lagi. Sementara itu tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Tidak ada yang perlu dilakukan.</translation>
    </message>
    <message>
        <source>Turn training off at the kiosk before citizens use it.</source>
        <translation>Matikan latihan di kios sebelum dipakai warga.</translation>
    </message>
    <message>
        <source>Read the stick again.</source>
        <translation>Baca stik lagi.</translation>
    </message>
    <message>
        <source>If it is still damaged, export once more onto another stick.</source>
        <translation>Jika masih rusak, ekspor sekali lagi ke stik lain.</translation>
    </message>
    <message>
        <source>The kiosk keeps all ratings until the office confirms them.</source>
        <translation>Kios menyimpan semua penilaian sampai kantor mengonfirmasinya.</translation>
    </message>
    <message>
        <source>Parts at number %1. Both are kept as proof</source>
        <translation>Bercabang pada nomor %1. Keduanya disimpan sebagai bukti</translation>
    </message>
    <message>
        <source>Not trusted any more. Kept as proof</source>
        <translation>Tidak dipercaya lagi. Disimpan sebagai bukti</translation>
    </message>
    <message>
        <source>The kiosk has forgotten a receipt that it knew, and its history is another one since. Somebody has put back an older state of it.</source>
        <translation>Kios lupa tanda terima yang pernah dikenalnya, dan sejak itu riwayatnya berbeda. Ada yang mengembalikan keadaannya yang lama.</translation>
    </message>
    <message>
        <source>Look for the stick of kiosk %1 that has these numbers, and read it here first.</source>
        <translation>Cari stik kios %1 yang berisi nomor-nomor ini, lalu baca lebih dulu di sini.</translation>
    </message>
    <message>
        <source>If there is none, press "Ask kiosk to send again": the request is written onto this stick.</source>
        <translation>Jika tidak ada, tekan "Minta kios kirim lagi": permintaannya ditulis ke stik ini.</translation>
    </message>
    <message>
        <source>Put the stick into the kiosk, wait for "Safe to remove", and read it here again.</source>
        <translation>Pasang stik di kios, tunggu "Aman dicabut", lalu baca lagi di sini.</translation>
    </message>
    <message>
        <source>A copy or a restored image of kiosk %1 is in use: find it and take it out of service.</source>
        <translation>Salinan atau citra lama kios %1 sedang dipakai: temukan dan hentikan pemakaiannya.</translation>
    </message>
    <message>
        <source>Show the auditor both proofs. They stay in the quarantine.</source>
        <translation>Tunjukkan kedua bukti kepada auditor. Keduanya tetap di karantina.</translation>
    </message>
    <message>
        <source>Do not use this file: somebody else wrote it, or changed its header.</source>
        <translation>Jangan pakai berkas ini: orang lain menulisnya atau mengubah kepalanya.</translation>
    </message>
    <message>
        <source>Export once more from kiosk %1 onto another stick, and read that one here.</source>
        <translation>Ekspor sekali lagi dari kios %1 ke stik lain, lalu baca stik itu di sini.</translation>
    </message>
    <message>
        <source>If it happens again, show both sticks to the auditor.</source>
        <translation>Jika terjadi lagi, tunjukkan kedua stik kepada auditor.</translation>
    </message>
</context>
<context>
    <name>IntervalSide</name>
    <message>
        <source>All of it at the threshold or above</source>
        <translation>Seluruhnya pada ambang atau di atasnya</translation>
    </message>
    <message>
        <source>All of it below the threshold</source>
        <translation>Seluruhnya di bawah ambang</translation>
    </message>
    <message>
        <source>The threshold lies inside</source>
        <translation>Ambang berada di dalamnya</translation>
    </message>
</context>
<context>
    <name>PagePaper</name>
    <message>
        <source>continued</source>
        <translation>berlanjut</translation>
    </message>
</context>
<context>
    <name>PeriodState</name>
    <message>
        <source>running</source>
        <translation>berjalan</translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>belum ditutup</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>tidak ada data</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>disetujui</translation>
    </message>
    <message>
        <source>approved, version %1</source>
        <translation>disetujui, versi %1</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Buka</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Pilih</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Lihat di:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nama berkas:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Jenis berkas:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Maju</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Folder induk</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Buat folder baru</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Tampilan daftar</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Tampilan rinci</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Folder baru</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 sudah ada.
Gantikan?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Diubah</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ya</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Tidak</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>reads the office's figures</source>
        <translation>membaca angka kantor</translation>
    </message>
    <message>
        <source>reads scores and allowances of officers</source>
        <translation>membaca nilai dan tunjangan petugas</translation>
    </message>
    <message>
        <source>reads kiosks, accounts and the office's journal</source>
        <translation>membaca kios, akun, dan jurnal kantor</translation>
    </message>
    <message>
        <source>takes in sticks and files</source>
        <translation>mengimpor stik dan berkas</translation>
    </message>
    <message>
        <source>invites, replaces and revokes kiosks</source>
        <translation>mengundang, mengganti, dan mencabut kios</translation>
    </message>
    <message>
        <source>approves kiosks, with a second person</source>
        <translation>menyetujui kios, bersama orang kedua</translation>
    </message>
    <message>
        <source>registers officers</source>
        <translation>mendaftarkan petugas</translation>
    </message>
    <message>
        <source>enters rules</source>
        <translation>memasukkan aturan</translation>
    </message>
    <message>
        <source>closes periods</source>
        <translation>menutup periode</translation>
    </message>
    <message>
        <source>approves rules, with a second person</source>
        <translation>mengesahkan aturan, bersama orang kedua</translation>
    </message>
    <message>
        <source>approves periods</source>
        <translation>menyetujui periode</translation>
    </message>
    <message>
        <source>settles objections, with a second person</source>
        <translation>memutus keberatan, bersama orang kedua</translation>
    </message>
    <message>
        <source>manages accounts</source>
        <translation>mengelola akun</translation>
    </message>
    <message>
        <source>backs up and restores</source>
        <translation>mencadangkan dan memulihkan data</translation>
    </message>
    <message>
        <source>Head of office</source>
        <translation>Pimpinan</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>TI</translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation>Kepegawaian</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 atau %2</translation>
    </message>
    <message>
        <source>decides whether marked ratings count</source>
        <translation>memutuskan apakah penilaian bertanda dihitung</translation>
    </message>
    <message>
        <source>answers proposals of citizens</source>
        <translation>menjawab usulan warga</translation>
    </message>
    <message>
        <source>plans what follows the survey</source>
        <translation>merencanakan tindak lanjut survei</translation>
    </message>
    <message>
        <source>names counters and services</source>
        <translation>mengatur nama loket dan layanan</translation>
    </message>
</context>
<context>
    <name>RuleShapes</name>
    <message>
        <source>As measured, then in full</source>
        <translation>Ukuran, lalu penuh</translation>
    </message>
    <message>
        <source>Rising to the threshold</source>
        <translation>Naik sampai ambang</translation>
    </message>
    <message>
        <source>Floor, line, cap</source>
        <translation>Lantai, garis, batas atas</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Jenjang</translation>
    </message>
</context>
<context>
    <name>RulesModel</name>
    <message>
        <source>in use</source>
        <translation>berlaku</translation>
    </message>
    <message>
        <source>came with Puas</source>
        <translation>bawaan Puas</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>diusulkan</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>disahkan</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>ditolak</translation>
    </message>
</context>
<context>
    <name>ScoreCells</name>
    <message>
        <source>&lt; 5</source>
        <translation>&lt; 5</translation>
    </message>
    <message>
        <source>no ratings yet</source>
        <translation>belum ada penilaian</translation>
    </message>
    <message>
        <source>%1 ratings</source>
        <translation>%1 penilaian</translation>
    </message>
    <message>
        <source>not shown below 5 people</source>
        <translation>tidak ditampilkan di bawah 5 orang</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>belum cukup data</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 atau lebih</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>di bawah %1</translation>
    </message>
    <message>
        <source>%1 percent satisfied, interval %2 to %3</source>
        <translation>puas %1 persen, selang %2 sampai %3</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Overview</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>start summary trend</source>
        <translation>awal ikhtisar tren</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>scores ranking funnel</source>
        <translation>nilai urutan corong</translation>
    </message>
    <message>
        <source>Projected allowance</source>
        <translation>Proyeksi tunjangan</translation>
    </message>
    <message>
        <source>forecast pay rupiah</source>
        <translation>ramalan bayaran rupiah</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Bagaimana jika</translation>
    </message>
    <message>
        <source>compare rules threshold</source>
        <translation>bandingkan aturan ambang</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Penutupan</translation>
    </message>
    <message>
        <source>approve lock objections</source>
        <translation>setujui kunci keberatan</translation>
    </message>
    <message>
        <source>Import stick</source>
        <translation>Impor stik</translation>
    </message>
    <message>
        <source>bundle USB CSV</source>
        <translation>berkas USB CSV</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Kios</translation>
    </message>
    <message>
        <source>silent report receipt</source>
        <translation>senyap laporan tanda terima</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>users roles passwords</source>
        <translation>akun peran kata sandi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Rules of the allowance</source>
        <translation>Aturan tunjangan</translation>
    </message>
    <message>
        <source>versions proposals approve</source>
        <translation>versi usulan setujui</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Aturan baru</translation>
    </message>
    <message>
        <source>threshold minimum curve propose</source>
        <translation>ambang minimum kurva usulkan</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>copy check restore passphrase</source>
        <translation>salinan periksa pulihkan frasa sandi</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>petugas</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>loket</translation>
    </message>
    <message>
        <source>service</source>
        <translation>layanan</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>kios</translation>
    </message>
    <message>
        <source>period</source>
        <translation>periode</translation>
    </message>
    <message>
        <source>saved view</source>
        <translation>tampilan</translation>
    </message>
    <message>
        <source>page</source>
        <translation>halaman</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>pengaturan</translation>
    </message>
    <message>
        <source>action</source>
        <translation>tindakan</translation>
    </message>
    <message>
        <source>Export this page</source>
        <translation>Ekspor halaman ini</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Cetak halaman ini</translation>
    </message>
    <message>
        <source>Help about this page</source>
        <translation>Bantuan tentang halaman ini</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Simpan tampilan ini</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Huruf lebih besar</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Huruf lebih kecil</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <source>bursts off hours unusual exclude</source>
        <translation>beruntun di luar jam janggal dikeluarkan</translation>
    </message>
    <message>
        <source>Counters and services</source>
        <translation>Loket dan layanan</translation>
    </message>
    <message>
        <source>names rename add</source>
        <translation>nama ubah tambah</translation>
    </message>
    <message>
        <source>SKM and IKM</source>
        <translation>SKM dan IKM</translation>
    </message>
    <message>
        <source>survey index elements respondents</source>
        <translation>survei indeks unsur responden</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>print report sheet list explanation</source>
        <translation>cetak laporan lembar daftar penjelasan</translation>
    </message>
    <message>
        <source>Audit journal</source>
        <translation>Jurnal audit</translation>
    </message>
    <message>
        <source>acts chain verify who did what</source>
        <translation>perbuatan rantai periksa siapa</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Usulan</translation>
    </message>
    <message>
        <source>citizens wrote musrena answer forward</source>
        <translation>warga menulis musrena jawab teruskan</translation>
    </message>
</context>
<context>
    <name>SegmentsModel</name>
    <message>
        <source>gap from %1 to %2</source>
        <translation>celah dari %1 sampai %2</translation>
    </message>
    <message>
        <source>overlap from %1 to %2</source>
        <translation>tumpang tindih dari %1 sampai %2</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>berakhir sebelum mulai</translation>
    </message>
</context>
<context>
    <name>UserDialogs</name>
    <message>
        <source>A password has at least %1 characters and is not the login.</source>
        <translation>Kata sandi paling sedikit %1 karakter dan bukan nama masuk.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Kedua kata sandi tidak sama.</translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message>
        <source>%1 is not less than %2: the threshold is reached.</source>
        <translation>%1 tidak kurang dari %2: ambang tercapai.</translation>
    </message>
    <message>
        <source>%1 is less than %2: the threshold is not reached.</source>
        <translation>%1 kurang dari %2: ambang tidak tercapai.</translation>
    </message>
    <message>
        <source>The measure: percent satisfied</source>
        <translation>Ukuran: persen puas</translation>
    </message>
    <message>
        <source>95 percent interval: %1 to %2</source>
        <translation>Selang 95 persen: %1 sampai %2</translation>
    </message>
    <message>
        <source>The measure: mean × 25</source>
        <translation>Ukuran: rata-rata × 25</translation>
    </message>
    <message>
        <source>The measure: mean of the scale</source>
        <translation>Ukuran: rata-rata skala</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Apa yang dihitung</translation>
    </message>
    <message>
        <source>no ratings yet</source>
        <translation>belum ada penilaian</translation>
    </message>
    <message>
        <source>%1 ratings</source>
        <translation>%1 penilaian</translation>
    </message>
    <message>
        <source>not shown below 5 people</source>
        <translation>tidak ditampilkan di bawah 5 orang</translation>
    </message>
    <message>
        <source>Fewer than %1 ratings: %2.</source>
        <translation>Kurang dari %1 penilaian: %2.</translation>
    </message>
    <message>
        <source>The interval reaches the threshold: the doubt benefits the officer.</source>
        <translation>Selangnya mencapai ambang: keraguan menguntungkan petugas.</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Aturannya</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Hasilnya</translation>
    </message>
    <message>
        <source>Allowance %1 percent, a projection</source>
        <translation>Tunjangan %1 persen, proyeksi</translation>
    </message>
    <message>
        <source>Not assessed: a person decides</source>
        <translation>Tidak dinilai: seorang pejabat memutuskan</translation>
    </message>
    <message>
        <source>A person approves the period; the officer may object.</source>
        <translation>Seorang pejabat menyetujui periode; petugas boleh berkeberatan.</translation>
    </message>
</context>
<context>
    <name>puas::AddUserDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Tambah akun</translation>
    </message>
    <message>
        <source>The first account</source>
        <translation>Akun pertama</translation>
    </message>
    <message>
        <source>Make account</source>
        <translation>Buat akun</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Nama masuk</translation>
    </message>
    <message>
        <source>such as ratna or a NIP</source>
        <translation>misalnya ratna atau NIP</translation>
    </message>
    <message>
        <source>It is the head of office's, who can add the others. From then on everybody signs in.</source>
        <translation>Akun ini milik pimpinan, yang dapat menambah akun lain. Sesudah itu semua orang harus masuk.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>paling sedikit %1 karakter</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Sekali lagi</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Nama belum diisi.</translation>
    </message>
    <message>
        <source>A login has letters from a to z, digits, and . _ - inside.</source>
        <translation>Nama masuk berisi huruf a sampai z, angka, dan . _ - di tengah.</translation>
    </message>
</context>
<context>
    <name>puas::AllowanceModel</name>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>&lt; 5</source>
        <translation>&lt; 5</translation>
    </message>
    <message>
        <source>no ratings yet</source>
        <translation>belum ada penilaian</translation>
    </message>
    <message>
        <source>allowance now %1 percent</source>
        <translation>tunjangan kini %1 persen</translation>
    </message>
    <message>
        <source>expected %1 percent, chance of the threshold %2</source>
        <translation>harapan %1 persen, peluang mencapai ambang %2</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Satisfied %
so far</source>
        <translation>Puas %
sejauh ini</translation>
    </message>
    <message>
        <source>Satisfied %</source>
        <translation>Puas %</translation>
    </message>
    <message>
        <source>Where it can end</source>
        <translation>Kemungkinan akhir</translation>
    </message>
    <message>
        <source>Chance
≥ %1%</source>
        <translation>Peluang
≥ %1%</translation>
    </message>
    <message>
        <source>Now
%</source>
        <translation>Kini
%</translation>
    </message>
    <message>
        <source>Not approved
%</source>
        <translation>Belum disetujui
%</translation>
    </message>
    <message>
        <source>Expected
%</source>
        <translation>Harapan
%</translation>
    </message>
    <message>
        <source>Range
%</source>
        <translation>Kisaran
%</translation>
    </message>
    <message>
        <source>%1 satisfied ratings until %2</source>
        <translation>%1 penilaian puas lagi sampai %2</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>harapan %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>kurang %1</translation>
    </message>
    <message>
        <source>Expected
Rp</source>
        <translation>Harapan
Rp</translation>
    </message>
    <message>
        <source>Not approved
Rp</source>
        <translation>Belum disetujui
Rp</translation>
    </message>
</context>
<context>
    <name>puas::AllowancePage</name>
    <message>
        <source>So far</source>
        <translation>Sejauh ini</translation>
    </message>
    <message>
        <source>Expected at the end</source>
        <translation>Harapan akhir periode</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Penuh</translation>
    </message>
    <message>
        <source>Projected allowance</source>
        <translation>Proyeksi tunjangan</translation>
    </message>
    <message>
        <source>The rule in use</source>
        <translation>Aturan yang berlaku</translation>
    </message>
    <message>
        <source>The rule's curve, table</source>
        <translation>Kurva aturan, tabel</translation>
    </message>
    <message>
        <source>The projection cannot be read</source>
        <translation>Proyeksi tidak dapat dibaca</translation>
    </message>
    <message>
        <source>No officer is registered yet</source>
        <translation>Belum ada petugas terdaftar</translation>
    </message>
    <message>
        <source>The projection appears with the first officer and the first ratings.</source>
        <translation>Proyeksi muncul sesudah ada petugas dan penilaian pertama.</translation>
    </message>
    <message>
        <source>Empty circle: so far. Small upright line: expected. Band: range, 90 of 100 possibilities. Below the chance: how many satisfied ratings are missing. A projection is not a decision: a person approves the period, and officers may object.</source>
        <translation>Lingkaran kosong: sejauh ini. Garis tegak kecil: harapan. Pita: kisaran, 90 dari 100 kemungkinan. Di bawah peluang: berapa penilaian puas yang masih kurang. Proyeksi bukan keputusan: seorang pejabat menyetujui periode, dan petugas boleh berkeberatan.</translation>
    </message>
    <message>
        <source>Not approved yet: a person approves the period, and officers may object.</source>
        <translation>Belum disetujui: seorang pejabat menyetujui periode, dan petugas boleh berkeberatan.</translation>
    </message>
    <message>
        <source>Mean over what the rest of the period can bring</source>
        <translation>Rata-rata dari semua kemungkinan sisa periode</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>officers at 100 percent, %1 below</source>
        <translation>petugas pada 100 persen, %1 di bawahnya</translation>
    </message>
    <message>
        <source>%1 officers</source>
        <translation>%1 petugas</translation>
    </message>
    <message numerus="yes">
        <source>%n officer(s)</source>
        <translation><numerusform>%n petugas</numerusform></translation>
    </message>
    <message>
        <source>Range until the end of the period</source>
        <translation>Kisaran sampai akhir periode</translation>
    </message>
    <message>
        <source>90 of 100 possibilities</source>
        <translation>90 dari 100 kemungkinan</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Semua aturan</translation>
    </message>
    <message>
        <source>Compare rules</source>
        <translation>Bandingkan aturan</translation>
    </message>
    <message>
        <source>Approved by %1 and %2, %3.</source>
        <translation>Disahkan %1 dan %2, %3.</translation>
    </message>
    <message>
        <source>%1 of %2 working days counted</source>
        <translation>%1 dari %2 hari kerja terhitung</translation>
    </message>
    <message>
        <source>%1 officers, not approved</source>
        <translation>%1 petugas, belum disetujui</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2; %n officer(s) without an amount are left out</source>
        <translation><numerusform>%1 dari %2; %n petugas tanpa nominal tidak ikut</numerusform></translation>
    </message>
    <message>
        <source>in full %1</source>
        <translation>penuh %1</translation>
    </message>
    <message>
        <source>Amounts from CSV</source>
        <translation>Nominal dari CSV</translation>
    </message>
    <message>
        <source>Amounts (nip, rupiah, from) or components (nip, period, component, percent)</source>
        <translation>Nominal (nip, rupiah, from) atau komponen (nip, period, component, percent)</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>Berkas CSV (*.csv);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Nothing was taken in</source>
        <translation>Tidak ada yang dimasukkan</translation>
    </message>
</context>
<context>
    <name>puas::BundleDetail</name>
    <message>
        <source>Copy report</source>
        <translation>Salin laporan</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Yang perlu dilakukan</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>%1 events, numbers %2</source>
        <translation>%1 kejadian, nomor %2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>%1 ratings, %2 events</source>
        <translation>%1 penilaian, %2 kejadian</translation>
    </message>
    <message>
        <source>In the office</source>
        <translation>Di kantor</translation>
    </message>
    <message>
        <source>up to number %1</source>
        <translation>sampai nomor %1</translation>
    </message>
    <message>
        <source>nothing before</source>
        <translation>belum ada sebelumnya</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Ditulis</translation>
    </message>
    <message>
        <source>Ask kiosk to send again</source>
        <translation>Minta kios kirim lagi</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Karantina</translation>
    </message>
    <message>
        <source>signed header only</source>
        <translation>hanya kepala bertanda tangan</translation>
    </message>
</context>
<context>
    <name>puas::BundlesModel</name>
    <message>
        <source>Kiosk</source>
        <translation>Kios</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Keterangan</translation>
    </message>
</context>
<context>
    <name>puas::ChangesModel</name>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>&lt; 5</source>
        <translation>&lt; 5</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Satisfied %</source>
        <translation>Puas %</translation>
    </message>
    <message>
        <source>A %</source>
        <translation>A %</translation>
    </message>
    <message>
        <source>From A to B</source>
        <translation>Dari A ke B</translation>
    </message>
    <message>
        <source>B %</source>
        <translation>B %</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Selisih poin</translation>
    </message>
    <message>
        <source>Rupiah</source>
        <translation>Selisih Rp</translation>
    </message>
</context>
<context>
    <name>puas::ComparedRuleCard</name>
    <message>
        <source>The rule's curve, table</source>
        <translation>Kurva aturan, tabel</translation>
    </message>
</context>
<context>
    <name>puas::ComponentsModel</name>
    <message>
        <source>Component</source>
        <translation>Komponen</translation>
    </message>
    <message>
        <source>Weight %</source>
        <translation>Bobot %</translation>
    </message>
</context>
<context>
    <name>puas::CsvDialog</name>
    <message>
        <source>No file chosen</source>
        <translation>Belum ada berkas dipilih</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Import past ratings</source>
        <translation>Impor penilaian lama</translation>
    </message>
    <message>
        <source>A CSV file with the columns at, office, counter, officer, service and one column for each question. Equal rows are never counted twice; a bad row refuses the whole file.</source>
        <translation>Berkas CSV dengan kolom at, office, counter, officer, service, dan satu kolom untuk tiap pertanyaan. Baris yang sama tidak pernah terhitung dua kali; satu baris salah membuat seluruh berkas ditolak.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Pilih berkas</translation>
    </message>
    <message>
        <source>Best answer of the scale</source>
        <translation>Nilai terbaik pada skala</translation>
    </message>
    <message>
        <source>%1 of 1 to %1</source>
        <translation>%1 dari 1 sampai %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Choose a file of past ratings</source>
        <translation>Pilih berkas penilaian lama</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>Berkas CSV (*.csv);;Semua berkas (*)</translation>
    </message>
</context>
<context>
    <name>puas::CurveModel</name>
    <message>
        <source>below %1</source>
        <translation>di bawah %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 sampai %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Pays %</source>
        <translation>Dibayar %</translation>
    </message>
</context>
<context>
    <name>puas::EarlierImportsCard</name>
    <message>
        <source>Earlier imports</source>
        <translation>Impor sebelumnya</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 diterima</translation>
    </message>
    <message>
        <source>%1 already here</source>
        <translation>%1 sudah ada</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 ditolak</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 baru</translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s)</source>
        <translation><numerusform>%n bundel</numerusform></translation>
    </message>
</context>
<context>
    <name>puas::ErrorCard</name>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Salin rincian</translation>
    </message>
</context>
<context>
    <name>puas::Finder</name>
    <message>
        <source>Saved views</source>
        <translation>Tampilan tersimpan</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Simpan tampilan ini…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Simpan tampilan ini</translation>
    </message>
    <message>
        <source>Name of the view: page, period and filters are kept under it.</source>
        <translation>Nama tampilan: halaman, periode dan saringan disimpan dengannya.</translation>
    </message>
    <message>
        <source>Saved: %1. It is found with Ctrl+K and under the bookmark.</source>
        <translation>Tersimpan: %1. Temukan dengan Ctrl+K atau di bawah penanda.</translation>
    </message>
    <message>
        <source>The saved view %1 is removed.</source>
        <translation>Tampilan tersimpan %1 dihapus.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Tidak tersimpan</translation>
    </message>
</context>
<context>
    <name>puas::FirstStartPage</name>
    <message>
        <source>Welcome to Puas</source>
        <translation>Selamat datang di Puas</translation>
    </message>
    <message>
        <source>Here will be</source>
        <translation>Di sini nanti</translation>
    </message>
    <message>
        <source>One point for each officer, with its 95 percent interval. Empty rings without figures until there are data.</source>
        <translation>Setiap petugas satu titik, dengan selang 95 persen. Titik kosong tanpa angka sampai data ada.</translation>
    </message>
    <message>
        <source>Create the office</source>
        <translation>Buat kantor</translation>
    </message>
    <message>
        <source>such as Dinas Kependudukan dan Pencatatan Sipil</source>
        <translation>misalnya Dinas Kependudukan dan Pencatatan Sipil</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Nama kantor</translation>
    </message>
    <message>
        <source>such as 3503.01</source>
        <translation>misalnya 3503.01</translation>
    </message>
    <message>
        <source>Code of the office</source>
        <translation>Kode kantor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Its data are kept in %1</source>
        <translation>Datanya disimpan di %1</translation>
    </message>
    <message>
        <source>Create office</source>
        <translation>Buat kantor</translation>
    </message>
    <message>
        <source>The office could not be created</source>
        <translation>Kantor tidak dapat dibuat</translation>
    </message>
    <message>
        <source>The office's data cannot be opened</source>
        <translation>Data kantor tidak dapat dibuka</translation>
    </message>
    <message>
        <source>An office first: everything that the kiosks bring is kept in its data.</source>
        <translation>Mula-mula kantor: semua yang dibawa kios disimpan dalam datanya.</translation>
    </message>
    <message>
        <source>Are there ratings from before?</source>
        <translation>Sudah punya data lama?</translation>
    </message>
    <message>
        <source>Import last year's CSV, so that the trend shows at once.</source>
        <translation>Impor CSV tahun lalu, supaya tren langsung tampak.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Pilih berkas</translation>
    </message>
    <message>
        <source>Equal rows are never counted twice.</source>
        <translation>Baris yang sama tidak pernah terhitung dua kali.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Pulihkan cadangan</translation>
    </message>
    <message>
        <source>Four steps to the first figure. You may stop and go on at any time.</source>
        <translation>Empat langkah sampai angka pertama. Anda dapat berhenti dan melanjutkan kapan saja.</translation>
    </message>
</context>
<context>
    <name>puas::HeatModel</name>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Satisfied %</source>
        <translation>Puas %</translation>
    </message>
</context>
<context>
    <name>puas::HelpPanel</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Help about this page</source>
        <translation>Bantuan tentang halaman ini</translation>
    </message>
</context>
<context>
    <name>puas::ImportPage</name>
    <message>
        <source>Read stick</source>
        <translation>Baca stik</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Pilih folder</translation>
    </message>
    <message>
        <source>new ratings</source>
        <translation>penilaian baru</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>diterima</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>sudah ada</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Bundel</translation>
    </message>
    <message>
        <source>A refused bundle changes nothing. What a kiosk was refused stays on that kiosk.</source>
        <translation>Bundel yang ditolak tidak mengubah apa pun. Data kios yang ditolak tetap tersimpan di kios.</translation>
    </message>
    <message>
        <source>Import CSV</source>
        <translation>Impor CSV</translation>
    </message>
    <message>
        <source>Read stick again</source>
        <translation>Baca stik lagi</translation>
    </message>
    <message>
        <source>No stick is plugged in</source>
        <translation>Tidak ada stik terpasang</translation>
    </message>
    <message>
        <source>Stick %1 is plugged in</source>
        <translation>Stik %1 terpasang</translation>
    </message>
    <message>
        <source>Bundles are checked before anything is taken in: signature, content, chain, and what the office already has. Ratings that are here already are never counted twice.</source>
        <translation>Bundel diperiksa sebelum diterima: tanda tangan, isi, rantai, dan yang sudah ada di kantor. Penilaian yang sudah ada tidak pernah terhitung dua kali.</translation>
    </message>
    <message>
        <source>Choose the folder of a stick or of bundles</source>
        <translation>Pilih folder stik atau folder bundel</translation>
    </message>
    <message>
        <source>Plug the stick in, wait a moment and try again, or choose its folder.</source>
        <translation>Pasang stiknya, tunggu sebentar lalu coba lagi, atau pilih foldernya.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Membaca berkas</translation>
    </message>
    <message>
        <source>Reading the stick</source>
        <translation>Membaca stik</translation>
    </message>
    <message>
        <source>Writing receipts</source>
        <translation>Menulis tanda terima</translation>
    </message>
    <message>
        <source>Do not unplug the stick</source>
        <translation>Jangan dicabut</translation>
    </message>
    <message>
        <source>File %1 of %2, %3 events</source>
        <translation>Berkas %1 dari %2, %3 kejadian</translation>
    </message>
    <message>
        <source>%1 percent read</source>
        <translation>%1 persen terbaca</translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation>Impor dihentikan</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Tidak ada yang diimpor</translation>
    </message>
    <message>
        <source>Stick %1</source>
        <translation>Stik %1</translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s)</source>
        <translation><numerusform>%n bundel</numerusform></translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Dibaca %1</translation>
    </message>
    <message>
        <source>No bundle found</source>
        <translation>Tidak ada bundel</translation>
    </message>
    <message>
        <source>There is nothing from a kiosk of Puas in this folder.</source>
        <translation>Tidak ada kiriman kios Puas di folder ini.</translation>
    </message>
    <message>
        <source>No receipts written</source>
        <translation>Tanda terima tidak tertulis</translation>
    </message>
    <message>
        <source>Safe to remove</source>
        <translation>Aman dicabut</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) written and read back</source>
        <translation><numerusform>%n tanda terima ditulis dan dibaca ulang</numerusform></translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Read from a folder, without receipts</source>
        <translation>Dibaca dari folder, tanpa tanda terima</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation><numerusform>%n baris</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n officer(s)</source>
        <translation><numerusform>%n petugas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n counter(s)</source>
        <translation><numerusform>%n loket</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation><numerusform>%n layanan</numerusform></translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Nobody new was registered</source>
        <translation>Tidak ada yang baru didaftarkan</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>Didaftarkan: %1</translation>
    </message>
    <message>
        <source>Import stick</source>
        <translation>Impor stik</translation>
    </message>
    <message>
        <source>The request was not written</source>
        <translation>Permintaan tidak tertulis</translation>
    </message>
    <message>
        <source>The kiosk is asked to send from number %1 on: put this stick into it</source>
        <translation>Kios diminta mengirim lagi mulai nomor %1: pasang stik ini di kios itu</translation>
    </message>
</context>
<context>
    <name>puas::JobDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>puas::MainWindow</name>
    <message>
        <source>Page %1</source>
        <translation>Halaman %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Maju</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Periode sebelumnya</translation>
    </message>
    <message>
        <source>Period after</source>
        <translation>Periode berikutnya</translation>
    </message>
    <message>
        <source>Choose a period</source>
        <translation>Pilih periode</translation>
    </message>
    <message>
        <source>Table or chart</source>
        <translation>Tabel atau grafik</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Navigation with words</source>
        <translation>Navigasi dengan kata</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Perbesar teks</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Perkecil teks</translation>
    </message>
    <message>
        <source>Usual text</source>
        <translation>Teks biasa</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Bagian berikutnya</translation>
    </message>
    <message>
        <source>Area before</source>
        <translation>Bagian sebelumnya</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Tampilan tersimpan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Halaman</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Ikut sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Buka</translation>
    </message>
</context>
<context>
    <name>puas::MonthsModel</name>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Satisfied %</source>
        <translation>Puas %</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Bawah</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>Atas</translation>
    </message>
</context>
<context>
    <name>puas::Navigation</name>
    <message>
        <source>Navigation</source>
        <translation>Navigasi</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Lihat</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Tunjangan</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Proyeksi</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Import stick</source>
        <translation>Impor stik</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantor</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Penutupan</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Bagaimana jika</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Kios</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <source>SKM and IKM</source>
        <translation>SKM dan IKM</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Audit journal</source>
        <translation>Jurnal audit</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Usulan</translation>
    </message>
</context>
<context>
    <name>puas::NavigationFoot</name>
    <message>
        <source>New password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Yang sedang masuk</translation>
    </message>
</context>
<context>
    <name>puas::NoRightPage</name>
    <message>
        <source>Not for your role</source>
        <translation>Bukan untuk peran Anda</translation>
    </message>
    <message>
        <source>This page is for: %1</source>
        <translation>Halaman ini untuk: %1</translation>
    </message>
    <message>
        <source>You are signed in as %1. Ask somebody in that role, or sign out and sign in with another account.</source>
        <translation>Anda masuk sebagai %1. Mintalah orang dengan peran itu, atau keluar lalu masuk dengan akun lain.</translation>
    </message>
</context>
<context>
    <name>puas::NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
</context>
<context>
    <name>puas::OfficerPage</name>
    <message>
        <source>Satisfied</source>
        <translation>Puas</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Tunjangan</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Indeks</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Dua belas bulan</translation>
    </message>
    <message>
        <source>a point for each month, upright line 95 percent interval, bar n</source>
        <translation>titik per bulan, garis tegak selang 95 persen, batang n</translation>
    </message>
    <message>
        <source>Twelve months, table</source>
        <translation>Dua belas bulan, tabel</translation>
    </message>
    <message>
        <source>Day and hour</source>
        <translation>Hari dan jam</translation>
    </message>
    <message>
        <source>satisfied % large, n small; twelve months</source>
        <translation>puas % besar, n kecil; dua belas bulan</translation>
    </message>
    <message>
        <source>Day and hour, table</source>
        <translation>Hari dan jam, tabel</translation>
    </message>
    <message>
        <source>Answers and services</source>
        <translation>Jawaban dan layanan</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Single ratings are never shown.</source>
        <translation>Penilaian satu per satu tidak pernah ditampilkan.</translation>
    </message>
    <message>
        <source>This officer's figures cannot be read</source>
        <translation>Angka petugas ini tidak dapat dibaca</translation>
    </message>
    <message>
        <source>This officer is not registered any more</source>
        <translation>Petugas ini tidak terdaftar lagi</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation>Foto %1</translation>
    </message>
    <message>
        <source>NIP %1</source>
        <translation>NIP %1</translation>
    </message>
    <message>
        <source>&lt; 5</source>
        <translation>&lt; 5</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>%1 ratings</source>
        <translation>%1 penilaian</translation>
    </message>
    <message>
        <source>95 percent interval: %1 to %2</source>
        <translation>Selang 95 persen: %1 sampai %2</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>belum cukup data</translation>
    </message>
    <message>
        <source>projection</source>
        <translation>proyeksi</translation>
    </message>
    <message>
        <source>other measure</source>
        <translation>ukuran lain</translation>
    </message>
    <message>
        <source>Why %1 percent?</source>
        <translation>Mengapa %1 persen?</translation>
    </message>
    <message>
        <source>Why no figure?</source>
        <translation>Mengapa tidak ada angka?</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) of the week with ratings</source>
        <translation><numerusform>%n jam dalam sepekan dengan penilaian</numerusform></translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Without a service</source>
        <translation>Tanpa layanan</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Why this allowance?</source>
        <translation>Mengapa tunjangan ini?</translation>
    </message>
</context>
<context>
    <name>puas::OfficersModel</name>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>belum cukup data</translation>
    </message>
    <message>
        <source>NIP %1</source>
        <translation>NIP %1</translation>
    </message>
    <message>
        <source>%1 ratings of %2 served</source>
        <translation>%1 penilaian dari %2 yang dilayani</translation>
    </message>
    <message>
        <source>This office does not count served customers.</source>
        <translation>Kantor ini tidak menghitung yang dilayani.</translation>
    </message>
    <message>
        <source>Benefit of the doubt: the interval reaches the threshold.</source>
        <translation>Keraguan menguntungkan petugas: selangnya mencapai ambang.</translation>
    </message>
    <message>
        <source>Allow. %</source>
        <translation>Tunj. %</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Rating %</source>
        <translation>Menilai %</translation>
    </message>
    <message>
        <source>Four answers</source>
        <translation>Empat jawaban</translation>
    </message>
    <message>
        <source>Satisfied %</source>
        <translation>Puas %</translation>
    </message>
    <message>
        <source>Share with interval</source>
        <translation>Puas % dengan selang</translation>
    </message>
    <message>
        <source>Allowance %</source>
        <translation>Tunjangan %</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 bulan</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>keberatan</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation><numerusform>%n tanda</numerusform></translation>
    </message>
    <message>
        <source>no ratings yet</source>
        <translation>belum ada penilaian</translation>
    </message>
</context>
<context>
    <name>puas::OfficersPage</name>
    <message>
        <source>Clear filters</source>
        <translation>Hapus saringan</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Table or chart</source>
        <translation>Tabel atau grafik</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Cari nama</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Satisfied %, with 95 percent interval</source>
        <translation>Puas %, dengan selang 95 persen</translation>
    </message>
    <message>
        <source>Satisfied % by number of ratings</source>
        <translation>Puas % menurut banyaknya penilaian</translation>
    </message>
    <message>
        <source>inside the funnel: within chance</source>
        <translation>di dalam corong: wajar kebetulan</translation>
    </message>
    <message>
        <source>All counters</source>
        <translation>Semua loket</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Semua layanan</translation>
    </message>
    <message>
        <source>The officers' figures cannot be read</source>
        <translation>Angka petugas tidak dapat dibaca</translation>
    </message>
    <message>
        <source>%1 officers, %2 ratings</source>
        <translation>%1 petugas, %2 penilaian</translation>
    </message>
    <message>
        <source>No ratings under this filter</source>
        <translation>Tidak ada penilaian menurut saringan ini</translation>
    </message>
    <message>
        <source>No officer is registered yet</source>
        <translation>Belum ada petugas terdaftar</translation>
    </message>
    <message>
        <source>No officer was rated at this office, counter or service in %1.</source>
        <translation>Tidak ada petugas yang dinilai di kantor, loket, atau layanan ini pada %1.</translation>
    </message>
    <message>
        <source>Line: 95 percent interval. Hatched bar: fewer than %1 ratings, not ranked. Circle: %2 or more. Diamond: below %2.</source>
        <translation>Garis mendatar: selang 95 persen. Batang bergaris: kurang dari %1 penilaian, tidak diperingkat. Bulat: %2 atau lebih. Ketupat: di bawah %2.</translation>
    </message>
    <message>
        <source>Nobody is outside the funnel: the differences between these officers may well be chance.</source>
        <translation>Tidak ada yang di luar corong: selisih antarpetugas ini wajar sebagai kebetulan.</translation>
    </message>
    <message>
        <source>%1 above the office</source>
        <translation>%1 di atas kantor</translation>
    </message>
    <message>
        <source>%1 below</source>
        <translation>%1 di bawah</translation>
    </message>
    <message>
        <source>Outside the funnel: %1. Their difference is hard to explain by chance alone.</source>
        <translation>Di luar corong: %1. Selisih mereka sulit dijelaskan oleh kebetulan saja.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantor</translation>
    </message>
    <message>
        <source>All offices</source>
        <translation>Semua kantor</translation>
    </message>
    <message>
        <source>The filters are cleared.</source>
        <translation>Saringan dihapus.</translation>
    </message>
    <message>
        <source>Register officers</source>
        <translation>Daftarkan petugas</translation>
    </message>
    <message>
        <source>From a list (CSV)</source>
        <translation>Dari daftar (CSV)</translation>
    </message>
    <message>
        <source>Officers appear here once they are registered, or with the first ratings. Register them before the first kiosk: kiosks show their names and photos.</source>
        <translation>Petugas tampil di sini setelah didaftarkan, atau dengan penilaian pertama. Daftarkan sebelum kios pertama: kios menampilkan nama dan fotonya.</translation>
    </message>
</context>
<context>
    <name>puas::OverviewPage</name>
    <message>
        <source>Satisfaction</source>
        <translation>Kepuasan</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Ikut menilai</translation>
    </message>
    <message>
        <source>Projected allowance</source>
        <translation>Proyeksi tunjangan</translation>
    </message>
    <message>
        <source>Index of taps</source>
        <translation>Indeks ketukan</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Dua belas bulan</translation>
    </message>
    <message>
        <source>percent satisfied, band 95 percent interval, n below the month</source>
        <translation>persen puas, pita selang 95 persen, n di bawah bulan</translation>
    </message>
    <message>
        <source>Twelve months, table</source>
        <translation>Dua belas bulan, tabel</translation>
    </message>
    <message>
        <source>The figures cannot be read</source>
        <translation>Angka tidak dapat dibaca</translation>
    </message>
    <message>
        <source>%1 of %2 satisfied</source>
        <translation>%1 dari %2 puas</translation>
    </message>
    <message>
        <source>No ratings in %1</source>
        <translation>Tidak ada penilaian pada %1</translation>
    </message>
    <message>
        <source>95 percent interval: %1 to %2</source>
        <translation>Selang 95 persen: %1 sampai %2</translation>
    </message>
    <message>
        <source>%1 of %2 served</source>
        <translation>%1 dari %2 yang dilayani</translation>
    </message>
    <message>
        <source>Mean of %1 officers with ratings.
%2 of them below 100 percent</source>
        <translation>Rata-rata %1 petugas yang dinilai.
%2 di antaranya di bawah 100 persen</translation>
    </message>
    <message>
        <source>No officer has a figure yet</source>
        <translation>Belum ada petugas yang punya angka</translation>
    </message>
    <message>
        <source>Mean × 25, not the survey's index.
The rule in use does not look at it.</source>
        <translation>Rata-rata × 25, bukan SKM.
Tidak dipakai aturan yang berlaku.</translation>
    </message>
    <message>
        <source>Mean of the scale, 0 to 100, because scales are mixed.</source>
        <translation>Rata-rata skala, 0 sampai 100, karena skalanya campuran.</translation>
    </message>
    <message>
        <source>The trend cannot be read</source>
        <translation>Tren tidak dapat dibaca</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Perlu perhatian</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation><numerusform>%n hal</numerusform></translation>
    </message>
    <message>
        <source>Nothing needs attention. Checked %1.</source>
        <translation>Tidak ada yang perlu diperhatikan. Diperiksa %1.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>dan %1 lagi</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>%1 points since %2</source>
        <translation>%1 poin dari %2</translation>
    </message>
    <message>
        <source>%1 of %2,
%3 officers</source>
        <translation>%1 dari %2,
%3 petugas</translation>
    </message>
    <message>
        <source>The comparison cannot be read</source>
        <translation>Perbandingan tidak dapat dibaca</translation>
    </message>
</context>
<context>
    <name>puas::Page</name>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
</context>
<context>
    <name>puas::PageExport</name>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Tidak diekspor</translation>
    </message>
    <message>
        <source>PDF, the page as a document</source>
        <translation>PDF, halaman sebagai dokumen</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Berkas PDF (*.pdf)</translation>
    </message>
    <message>
        <source>XLSX, the rows as a spreadsheet</source>
        <translation>XLSX, baris sebagai lembar kerja</translation>
    </message>
    <message>
        <source>XLSX files (*.xlsx)</source>
        <translation>Berkas XLSX (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV, the rows for other programs</source>
        <translation>CSV, baris untuk program lain</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Berkas CSV (*.csv)</translation>
    </message>
    <message>
        <source>PNG, picture: %1</source>
        <translation>PNG, gambar: %1</translation>
    </message>
    <message>
        <source>PNG files (*.png)</source>
        <translation>Berkas PNG (*.png)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Tidak dicetak</translation>
    </message>
</context>
<context>
    <name>puas::PageHead</name>
    <message>
        <source>Page head</source>
        <translation>Kepala halaman</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Tampilan tersimpan</translation>
    </message>
    <message>
        <source>Saved views (Ctrl+D)</source>
        <translation>Tampilan tersimpan (Ctrl+D)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Help about this page (F1)</source>
        <translation>Bantuan tentang halaman ini (F1)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>Cari (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search  Ctrl K</source>
        <translation>Cari  Ctrl K</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
</context>
<context>
    <name>puas::PasswordDialog</name>
    <message>
        <source>New password of %1</source>
        <translation>Kata sandi baru %1</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Tetapkan</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Kata sandi sekarang</translation>
    </message>
    <message>
        <source>Tell it to %1 in person. The office's journal notes that you set it.</source>
        <translation>Sampaikan langsung kepada %1. Jurnal kantor mencatat bahwa Anda yang menetapkannya.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Kata sandi baru</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>paling sedikit %1 karakter</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Sekali lagi</translation>
    </message>
</context>
<context>
    <name>puas::PeriodPicker</name>
    <message>
        <source>Period before</source>
        <translation>Periode sebelumnya</translation>
    </message>
    <message>
        <source>Period after</source>
        <translation>Periode berikutnya</translation>
    </message>
    <message>
        <source>Period before (Ctrl+PageUp)</source>
        <translation>Periode sebelumnya (Ctrl+PageUp)</translation>
    </message>
    <message>
        <source>Period after (Ctrl+PageDown)</source>
        <translation>Periode berikutnya (Ctrl+PageDown)</translation>
    </message>
    <message>
        <source>Choose a period (Ctrl+G)</source>
        <translation>Pilih periode (Ctrl+G)</translation>
    </message>
    <message>
        <source>Period: %1, %2</source>
        <translation>Periode: %1, %2</translation>
    </message>
</context>
<context>
    <name>puas::PeriodPopup</name>
    <message>
        <source>Choose a period</source>
        <translation>Pilih periode</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Triwulan</translation>
    </message>
    <message>
        <source>Semester</source>
        <translation>Semester</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Tahun sebelumnya</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Tahun berikutnya</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Rentang</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Tampilkan hari-hari ini</translation>
    </message>
    <message>
        <source>Any days show scores and what the rule would make of them. Only a month, quarter, semester or year is settled.</source>
        <translation>Rentang hari menunjukkan nilai dan hasil aturan atasnya. Yang ditutup hanya bulan, triwulan, semester atau tahun.</translation>
    </message>
</context>
<context>
    <name>puas::ProgressCard</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
</context>
<context>
    <name>puas::ProposeDialog</name>
    <message>
        <source>Propose a rule</source>
        <translation>Usulkan aturan</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Usulkan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>It is used when a second person has approved it; until then nothing changes.</source>
        <translation>Aturan dipakai sesudah orang kedua mengesahkannya; sebelum itu tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>From which day on</source>
        <translation>Mulai tanggal</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Nama belum diisi.</translation>
    </message>
</context>
<context>
    <name>puas::RejectDialog</name>
    <message>
        <source>Reject the rule %1</source>
        <translation>Tolak aturan %1</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Tolak</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>The proposal stays in the list with its reason; the office's journal names you.</source>
        <translation>Usulan tetap ada dalam daftar beserta alasannya; jurnal kantor mencatat nama Anda.</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>Alasan belum diisi.</translation>
    </message>
</context>
<context>
    <name>puas::RoleChoice</name>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
</context>
<context>
    <name>puas::RoleDialog</name>
    <message>
        <source>Role of %1</source>
        <translation>Peran %1</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Ganti peran</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
</context>
<context>
    <name>puas::ProofTable</name>
    <message>
        <source>In the office</source>
        <translation>Di kantor</translation>
    </message>
    <message>
        <source>In the bundle</source>
        <translation>Di bundel</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kepala rantai</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Ditulis</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Nomor %1</translation>
    </message>
</context>
<context>
    <name>puas::QuarantineCard</name>
    <message>
        <source>Quarantine</source>
        <translation>Karantina</translation>
    </message>
    <message>
        <source>%1, kept %2</source>
        <translation>%1, disimpan %2</translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) kept as proof, counted nowhere</source>
        <translation>
            <numerusform>%n bundel disimpan sebagai bukti, tidak dihitung di mana pun</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>puas::RuleControls</name>
    <message>
        <source>Threshold</source>
        <translation>Ambang</translation>
    </message>
    <message>
        <source>Another curve</source>
        <translation>Kurva lain</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Bentuk</translation>
    </message>
    <message>
        <source>Fewest ratings</source>
        <translation>Paling sedikit</translation>
    </message>
</context>
<context>
    <name>puas::RuleEditorPage</name>
    <message>
        <source>New rule</source>
        <translation>Aturan baru</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Proyeksi</translation>
    </message>
    <message>
        <source>What it pays</source>
        <translation>Yang dibayar</translation>
    </message>
    <message>
        <source>The rule's curve, table</source>
        <translation>Kurva aturan, tabel</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Usulkan</translation>
    </message>
    <message>
        <source>A second person approves it. Until then nothing changes.</source>
        <translation>Orang kedua mengesahkannya. Sebelum itu tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Satisfied, to try</source>
        <translation>Puas, untuk dicoba</translation>
    </message>
    <message>
        <source>Ratings, to try</source>
        <translation>Penilaian, untuk dicoba</translation>
    </message>
    <message>
        <source>satisfied of</source>
        <translation>puas dari</translation>
    </message>
    <message>
        <source>The rules cannot be read</source>
        <translation>Aturan tidak dapat dibaca</translation>
    </message>
    <message>
        <source>The pieces do not cover 0 to 100 exactly once.</source>
        <translation>Bagian-bagian kurva tidak menutup 0 sampai 100 tepat satu kali.</translation>
    </message>
    <message>
        <source>%1 pays %2</source>
        <translation>%1 dibayar %2</translation>
    </message>
    <message>
        <source>pays %1 percent</source>
        <translation>dibayar %1 persen</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>tidak dinilai</translation>
    </message>
    <message>
        <source>benefit of the doubt</source>
        <translation>keraguan menguntungkan</translation>
    </message>
    <message>
        <source>The rule was not proposed</source>
        <translation>Aturan tidak jadi diusulkan</translation>
    </message>
</context>
<context>
    <name>puas::RuleForm</name>
    <message>
        <source>Percent satisfied</source>
        <translation>Persen puas</translation>
    </message>
    <message>
        <source>IKM (mean times 25)</source>
        <translation>IKM (rata-rata kali 25)</translation>
    </message>
    <message>
        <source>Mean index</source>
        <translation>Indeks rata-rata</translation>
    </message>
    <message>
        <source>pay in full</source>
        <translation>dibayar penuh</translation>
    </message>
    <message>
        <source>last period's figure</source>
        <translation>nilai periode lalu</translation>
    </message>
    <message>
        <source>the office's figure</source>
        <translation>nilai kantor</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>tidak dinilai</translation>
    </message>
    <message>
        <source>half up</source>
        <translation>setengah ke atas</translation>
    </message>
    <message>
        <source>half down</source>
        <translation>setengah ke bawah</translation>
    </message>
    <message>
        <source>half to even</source>
        <translation>setengah ke genap</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Mulai dari</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>From which day on</source>
        <translation>Mulai tanggal</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Yang diukur</translation>
    </message>
    <message>
        <source>Benefit of the doubt</source>
        <translation>Keraguan menguntungkan</translation>
    </message>
    <message>
        <source>Cut only where the upper end of the 95 percent interval is below the threshold.</source>
        <translation>Dipotong hanya bila ujung atas selang 95 persen di bawah ambang.</translation>
    </message>
    <message>
        <source>Small numbers</source>
        <translation>Jumlah kecil</translation>
    </message>
    <message>
        <source>Pieces of the curve</source>
        <translation>Bagian kurva</translation>
    </message>
    <message>
        <source>Add a piece</source>
        <translation>Tambah bagian</translation>
    </message>
    <message>
        <source>Remove the piece</source>
        <translation>Hapus bagian</translation>
    </message>
    <message>
        <source>With fewer ratings</source>
        <translation>Bila penilaian kurang</translation>
    </message>
    <message>
        <source>Digits after the comma</source>
        <translation>Angka di belakang koma</translation>
    </message>
    <message>
        <source>Rounding, once</source>
        <translation>Pembulatan, satu kali</translation>
    </message>
    <message>
        <source>Part of the allowance that ratings govern, percent</source>
        <translation>Bagian tunjangan yang ditentukan penilaian, persen</translation>
    </message>
    <message>
        <source>Governed by ratings, %</source>
        <translation>Ditentukan penilaian, %</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponen</translation>
    </message>
    <message>
        <source>Add a component</source>
        <translation>Tambah komponen</translation>
    </message>
    <message>
        <source>Remove the component</source>
        <translation>Hapus komponen</translation>
    </message>
    <message>
        <source>discipline</source>
        <translation>disiplin</translation>
    </message>
    <message>
        <source>productivity</source>
        <translation>produktivitas</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versi %2</translation>
    </message>
    <message>
        <source>%1 (proposed)</source>
        <translation>%1 (diusulkan)</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Nama belum diisi.</translation>
    </message>
    <message>
        <source>The curve is no rule: %1.</source>
        <translation>Kurva belum menjadi aturan: %1.</translation>
    </message>
    <message>
        <source>Weights and ratings are %1 percent together, not 100.</source>
        <translation>Bobot dan penilaian berjumlah %1 persen, bukan 100.</translation>
    </message>
    <message>
        <source>A component stands there twice.</source>
        <translation>Ada komponen yang ditulis dua kali.</translation>
    </message>
    <message>
        <source>Without components the rest is paid in full.</source>
        <translation>Tanpa komponen, sisanya dibayar penuh.</translation>
    </message>
    <message>
        <source>Together %1 percent.</source>
        <translation>Jumlah %1 persen.</translation>
    </message>
</context>
<context>
    <name>puas::RulesModel</name>
    <message>
        <source>the beginning</source>
        <translation>awal</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versi %1</translation>
    </message>
    <message>
        <source>proposal %1</source>
        <translation>usulan %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Diusulkan oleh</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Diputuskan oleh</translation>
    </message>
</context>
<context>
    <name>puas::RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Proyeksi</translation>
    </message>
    <message>
        <source>A rule is used when a second person approves it; one of the two is a head of office. What is not approved governs nothing.</source>
        <translation>Aturan dipakai bila orang kedua mengesahkannya; salah satunya kepala kantor. Yang belum disahkan tidak berlaku.</translation>
    </message>
    <message>
        <source>The rule's curve, table</source>
        <translation>Kurva aturan, tabel</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Sahkan</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Tolak</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Aturan baru</translation>
    </message>
    <message>
        <source>The rules cannot be read</source>
        <translation>Aturan tidak dapat dibaca</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Ditolak: %1</translation>
    </message>
    <message>
        <source>Proposed by %1. It waits for a second person.</source>
        <translation>Diusulkan oleh %1. Menunggu orang kedua.</translation>
    </message>
    <message>
        <source>You have proposed it. Another person has to approve it.</source>
        <translation>Anda yang mengusulkannya. Orang lain yang harus mengesahkan.</translation>
    </message>
    <message>
        <source>One of the two has to be a head of office.</source>
        <translation>Salah satu dari keduanya harus kepala kantor.</translation>
    </message>
    <message>
        <source>The rule was not approved</source>
        <translation>Aturan tidak jadi disahkan</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Tarik kembali</translation>
    </message>
</context>
<context>
    <name>puas::ScoreListModel</name>
    <message>
        <source>Rating %</source>
        <translation>Menilai %</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Four answers</source>
        <translation>Empat jawaban</translation>
    </message>
    <message>
        <source>Share with interval</source>
        <translation>Puas % dengan selang</translation>
    </message>
    <message>
        <source>Satisfied %</source>
        <translation>Puas %</translation>
    </message>
    <message>
        <source>%1 ratings of %2 served</source>
        <translation>%1 penilaian dari %2 yang dilayani</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>&lt; 5</source>
        <translation>&lt; 5</translation>
    </message>
</context>
<context>
    <name>puas::SearchPopup</name>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Officer, counter, kiosk, service, period, page</source>
        <translation>Petugas, loket, kios, layanan, periode, halaman</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Ditemukan</translation>
    </message>
    <message>
        <source>Nothing is called “%1” here.</source>
        <translation>Tidak ada yang bernama “%1” di sini.</translation>
    </message>
</context>
<context>
    <name>puas::SegmentsModel</name>
    <message>
        <source>From
%</source>
        <translation>Dari
%</translation>
    </message>
    <message>
        <source>To below
%</source>
        <translation>Sampai
bawah %</translation>
    </message>
    <message>
        <source>Pays
from</source>
        <translation>Dibayar
dari</translation>
    </message>
    <message>
        <source>Pays
to</source>
        <translation>Dibayar
sampai</translation>
    </message>
</context>
<context>
    <name>puas::SequencePicture</name>
    <message>
        <source>%1 missing</source>
        <translation>%1 hilang</translation>
    </message>
    <message>
        <source>in the office, up to %1</source>
        <translation>di kantor, sampai %1</translation>
    </message>
    <message>
        <source>in the office: nothing</source>
        <translation>di kantor: belum ada</translation>
    </message>
    <message>
        <source>on the stick, %1</source>
        <translation>di stik, %1</translation>
    </message>
    <message>
        <source>the stick ends at %1</source>
        <translation>stik berakhir pada %1</translation>
    </message>
    <message>
        <source>confirmed: %1</source>
        <translation>dikonfirmasi: %1</translation>
    </message>
</context>
<context>
    <name>puas::SignInGate</name>
    <message>
        <source>Nothing was touched for a while. You are signed out in %1 seconds.</source>
        <translation>Lama tidak ada kegiatan. Anda dikeluarkan dalam %1 detik.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Saya masih di sini</translation>
    </message>
    <message>
        <source>You were signed out after %1 minutes without a touch.</source>
        <translation>Anda dikeluarkan setelah %1 menit tanpa kegiatan.</translation>
    </message>
</context>
<context>
    <name>puas::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Forgotten? %1 can set a new password.</source>
        <translation>Lupa? %1 dapat menetapkan kata sandi baru.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Nama masuk</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Memeriksa</translation>
    </message>
    <message>
        <source>Too many wrong passwords. This login is locked until %1.</source>
        <translation>Kata sandi terlalu sering salah. Nama masuk ini terkunci sampai %1.</translation>
    </message>
</context>
<context>
    <name>puas::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>No office yet</source>
        <translation>Belum ada kantor</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Belum ada data</translation>
    </message>
    <message>
        <source>Data up to %1</source>
        <translation>Data sampai %1</translation>
    </message>
    <message>
        <source>Rule: %1, version %2</source>
        <translation>Aturan: %1, versi %2</translation>
    </message>
    <message numerus="yes">
        <source>%n kiosk(s)</source>
        <translation><numerusform>%n kios</numerusform></translation>
    </message>
    <message>
        <source>%1 reporting</source>
        <translation>%1 melapor</translation>
    </message>
    <message>
        <source>The journal's chain is broken</source>
        <translation>Rantai jurnal putus</translation>
    </message>
    <message>
        <source>The journal's chain is intact</source>
        <translation>Rantai jurnal utuh</translation>
    </message>
    <message>
        <source>%1 working days old</source>
        <translation>%1 hari kerja lalu</translation>
    </message>
</context>
<context>
    <name>puas::TwinCard</name>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Show the chart of %1</source>
        <translation>Tampilkan grafik %1</translation>
    </message>
    <message>
        <source>Show the table of %1</source>
        <translation>Tampilkan tabel %1</translation>
    </message>
</context>
<context>
    <name>puas::UserDetail</name>
    <message>
        <source>Change role</source>
        <translation>Ganti peran</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Kata sandi baru</translation>
    </message>
    <message>
        <source>%1, this is you</source>
        <translation>%1, ini Anda</translation>
    </message>
    <message>
        <source>Keep out from now on</source>
        <translation>Nonaktifkan</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Aktifkan lagi</translation>
    </message>
    <message>
        <source>Account since %1</source>
        <translation>Akun sejak %1</translation>
    </message>
</context>
<context>
    <name>puas::UsersModel</name>
    <message>
        <source>deactivated</source>
        <translation>nonaktif</translation>
    </message>
    <message>
        <source>locked until %1</source>
        <translation>terkunci sampai %1</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktif</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Account since</source>
        <translation>Akun sejak</translation>
    </message>
</context>
<context>
    <name>puas::UsersPage</name>
    <message>
        <source>Accounts</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>Nobody has an account yet</source>
        <translation>Belum ada yang punya akun</translation>
    </message>
    <message>
        <source>Whoever opens this program can read and change the office's data. The first account is the head of office's; from then on everybody signs in, and the office's journal names who did what.</source>
        <translation>Siapa pun yang membuka program ini dapat membaca dan mengubah data kantor. Akun pertama milik pimpinan; sesudah itu setiap orang masuk dengan akunnya, dan jurnal kantor mencatat siapa melakukan apa.</translation>
    </message>
    <message>
        <source>Make the first account</source>
        <translation>Buat akun pertama</translation>
    </message>
    <message>
        <source>No account is ever deleted: the office's journal names everyone who was there.</source>
        <translation>Akun tidak pernah dihapus: jurnal kantor menyebut setiap orang yang pernah ada.</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Tambah akun</translation>
    </message>
    <message>
        <source>The accounts cannot be read</source>
        <translation>Daftar akun tidak dapat dibaca</translation>
    </message>
    <message>
        <source>The account was not changed</source>
        <translation>Akun tidak diubah</translation>
    </message>
</context>
<context>
    <name>puas::WhyPage</name>
    <message>
        <source>Proof</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Siapa memutuskan</translation>
    </message>
    <message>
        <source>Enter an objection</source>
        <translation>Ajukan keberatan</translation>
    </message>
    <message>
        <source>Why this allowance?</source>
        <translation>Mengapa tunjangan ini?</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Baris data</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Cetak lembar</translation>
    </message>
    <message>
        <source>This figure cannot be explained</source>
        <translation>Angka ini tidak dapat dijelaskan</translation>
    </message>
    <message>
        <source>This figure</source>
        <translation>Angka ini</translation>
    </message>
    <message>
        <source>The period is running; nothing is approved.</source>
        <translation>Periode berjalan, belum disetujui.</translation>
    </message>
    <message>
        <source>Not approved yet.</source>
        <translation>Belum disetujui.</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Disetujui.</translation>
    </message>
    <message>
        <source>The rows behind the figure</source>
        <translation>Baris di balik angka ini</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Berkas CSV (*.csv)</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Tidak terekspor</translation>
    </message>
</context>
<context>
    <name>puas::WhyHead</name>
    <message>
        <source>Photo of %1</source>
        <translation>Foto %1</translation>
    </message>
    <message>
        <source>NIP %1</source>
        <translation>NIP %1</translation>
    </message>
</context>
<context>
    <name>puas::ObjectionDialog</name>
    <message>
        <source>Objection of %1</source>
        <translation>Keberatan %1</translation>
    </message>
    <message>
        <source>Enter objection</source>
        <translation>Catat keberatan</translation>
    </message>
    <message>
        <source>It is about ratings of a certain time</source>
        <translation>Mengenai penilaian pada waktu tertentu</translation>
    </message>
    <message>
        <source>To the figure of %1. Two other people settle it; what you write is read by them and by the officer.</source>
        <translation>Terhadap angka %1. Dua orang lain memutuskannya; yang Anda tulis dibaca oleh mereka dan oleh petugas.</translation>
    </message>
    <message>
        <source>What the officer says</source>
        <translation>Yang disampaikan petugas</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Penilaian</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Until before</source>
        <translation>Sampai sebelum</translation>
    </message>
    <message>
        <source>Write what the officer says.</source>
        <translation>Tulis yang disampaikan petugas.</translation>
    </message>
    <message>
        <source>The second time has to be after the first.</source>
        <translation>Waktu kedua harus sesudah yang pertama.</translation>
    </message>
</context>
<context>
    <name>puas::ObjectionsModel</name>
    <message>
        <source>waiting</source>
        <translation>menunggu</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>diterima</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>%1, %2, %3, before %4 percent, after %5 percent</source>
        <translation>%1, %2, %3, semula %4 persen, menjadi %5 persen</translation>
    </message>
    <message>
        <source>Officer and subject</source>
        <translation>Petugas dan pokok</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Putusan</translation>
    </message>
    <message>
        <source>Before %</source>
        <translation>Semula %</translation>
    </message>
    <message>
        <source>After %</source>
        <translation>Menjadi %</translation>
    </message>
</context>
<context>
    <name>puas::ObjectionDetail</name>
    <message>
        <source>You entered it: two other people settle it.</source>
        <translation>Anda yang mencatatnya: dua orang lain memutuskan.</translation>
    </message>
    <message>
        <source>You have decided. Another person has to.</source>
        <translation>Anda sudah memutuskan. Orang lain harus ikut memutuskan.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Terima</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Tolak</translation>
    </message>
    <message>
        <source>Two people decide</source>
        <translation>Dua orang memutus</translation>
    </message>
    <message>
        <source>Needed; the officer reads it</source>
        <translation>Wajib diisi, dibaca oleh petugas</translation>
    </message>
    <message>
        <source>entered by %1</source>
        <translation>dicatat oleh %1</translation>
    </message>
    <message>
        <source>%1 of %2 satisfied</source>
        <translation>%1 dari %2 puas</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Semula</translation>
    </message>
    <message>
        <source>If accepted</source>
        <translation>Jika diterima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Menjadi</translation>
    </message>
    <message>
        <source>Settled; before and after are kept.</source>
        <translation>Sudah diputus; semula dan menjadi tetap tersimpan.</translation>
    </message>
    <message>
        <source>It is about no rating: accepting it changes no figure.</source>
        <translation>Tidak mengenai penilaian tertentu: diterima pun angka tidak berubah.</translation>
    </message>
    <message>
        <source>%1 ratings would be left out of the count; the rows stay.</source>
        <translation>%1 penilaian disisihkan dari hitungan, barisnya tetap tersimpan.</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>terima</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>tolak</translation>
    </message>
    <message>
        <source>First person</source>
        <translation>Orang pertama</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Orang lain</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>belum</translation>
    </message>
</context>
<context>
    <name>ClosingSteps</name>
    <message>
        <source>The period is over</source>
        <translation>Periode sudah lewat</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>berakhir %1</translation>
    </message>
    <message>
        <source>it runs until %1</source>
        <translation>berjalan sampai %1</translation>
    </message>
    <message>
        <source>%1 of %2 kiosks until %3</source>
        <translation>%1 dari %2 kios sampai %3</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Belum: %1</translation>
    </message>
    <message>
        <source>Kiosks' data complete</source>
        <translation>Data kios lengkap</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>semua, %1</translation>
    </message>
    <message>
        <source>%1 of %2, the others wait</source>
        <translation>%1 dari %2, lainnya menunggu</translation>
    </message>
    <message>
        <source>Objections settled</source>
        <translation>Keberatan diputus</translation>
    </message>
    <message>
        <source>Second count the same</source>
        <translation>Hitungan kedua sama</translation>
    </message>
    <message>
        <source>%1 officers, difference 0</source>
        <translation>%1 petugas, selisih 0</translation>
    </message>
    <message>
        <source>NOT THE SAME: %1</source>
        <translation>TIDAK SAMA: %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>belum</translation>
    </message>
    <message>
        <source>Closed by personnel</source>
        <translation>Ditutup kepegawaian</translation>
    </message>
    <message>
        <source>Approved by the head</source>
        <translation>Disetujui kepala</translation>
    </message>
    <message>
        <source>the rows are being counted</source>
        <translation>baris data sedang dihitung</translation>
    </message>
</context>
<context>
    <name>puas::ClosingStepsCard</name>
    <message>
        <source>Six steps</source>
        <translation>Enam langkah</translation>
    </message>
    <message>
        <source>After the approval the period is locked. A correction becomes a new version with its reason.</source>
        <translation>Sesudah disetujui, periode terkunci. Koreksi menjadi versi baru dengan alasannya.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>terhalang</translation>
    </message>
    <message>
        <source>open</source>
        <translation>belum</translation>
    </message>
</context>
<context>
    <name>puas::ClosedFiguresModel</name>
    <message>
        <source>after the approval: %1 ratings, now %2%</source>
        <translation>sesudah disetujui: %1 penilaian, kini %2%</translation>
    </message>
    <message>
        <source>&lt; 5</source>
        <translation>&lt; 5</translation>
    </message>
    <message>
        <source>allowance %1 percent</source>
        <translation>tunjangan %1 persen</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Satisfied %</source>
        <translation>Puas %</translation>
    </message>
    <message>
        <source>Allowance %</source>
        <translation>Tunjangan %</translation>
    </message>
</context>
<context>
    <name>puas::ClosePeriodDialog</name>
    <message>
        <source>Close %1</source>
        <translation>Tutup %1</translation>
    </message>
    <message>
        <source>Close the period</source>
        <translation>Tutup periode</translation>
    </message>
    <message numerus="yes">
        <source>The figures of %n officer(s) are kept as they are now. A head approves them then, with a password.</source>
        <translation><numerusform>Angka %n petugas disimpan seperti sekarang. Sesudah itu kepala menyetujuinya dengan kata sandi.</numerusform></translation>
    </message>
    <message>
        <source>It becomes version %1, a correction. Version %2 stays.</source>
        <translation>Menjadi versi %1, sebuah koreksi. Versi %2 tetap tersimpan.</translation>
    </message>
    <message>
        <source>Kiosks that have not reported to the end: %1.</source>
        <translation>Kios yang belum melapor sampai akhir: %1.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Tulis alasannya dahulu.</translation>
    </message>
</context>
<context>
    <name>puas::ApprovePeriodDialog</name>
    <message>
        <source>Approve and lock %1</source>
        <translation>Setujui dan kunci %1</translation>
    </message>
    <message>
        <source>Approve and lock</source>
        <translation>Setujui dan kunci</translation>
    </message>
    <message>
        <source>I, %1, approve the allowances of %2, version %3, of %4 officers by the rule %5, version %6; closed on %7 by %8. Fingerprint %9.</source>
        <translation>Saya, %1, menyetujui tunjangan %2, versi %3, untuk %4 petugas menurut aturan %5, versi %6; ditutup %7 oleh %8. Sidik %9.</translation>
    </message>
    <message>
        <source>You sign this sentence; it stands in the office's journal:</source>
        <translation>Anda menandatangani kalimat ini; kalimat ini tercatat dalam jurnal kantor:</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Kata sandi Anda</translation>
    </message>
    <message>
        <source>Your password is asked again.</source>
        <translation>Kata sandi Anda diminta sekali lagi.</translation>
    </message>
</context>
<context>
    <name>puas::ClosingPage</name>
    <message>
        <source>Closing a period</source>
        <translation>Penutupan periode</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Keberatan</translation>
    </message>
    <message>
        <source>Nobody has objected to this period.</source>
        <translation>Tidak ada keberatan terhadap periode ini.</translation>
    </message>
    <message>
        <source>Paid below 100 percent</source>
        <translation>Dibayar di bawah 100 persen</translation>
    </message>
    <message>
        <source>Mean allowance</source>
        <translation>Rata-rata tunjangan</translation>
    </message>
    <message>
        <source>Officers at 100 percent</source>
        <translation>Petugas 100 persen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>This period cannot be read</source>
        <translation>Periode ini tidak dapat dibaca</translation>
    </message>
    <message>
        <source>%1 of %2 officers</source>
        <translation>%1 dari %2 petugas</translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) not settled.</source>
        <translation><numerusform>%n keberatan belum diputus.</numerusform></translation>
    </message>
    <message>
        <source>The period can be approved afterwards.</source>
        <translation>Periode dapat disetujui sesudahnya.</translation>
    </message>
    <message>
        <source>The rows do not give these figures.</source>
        <translation>Baris data tidak memberi angka ini.</translation>
    </message>
    <message>
        <source>Nothing can be approved. Ask IT to run puasctl verify.</source>
        <translation>Tidak ada yang dapat disetujui. Minta TI menjalankan puasctl verify.</translation>
    </message>
    <message>
        <source>Arrived after the approval.</source>
        <translation>Datang sesudah persetujuan.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) would be others now. What is approved stays until a correction is approved.</source>
        <translation><numerusform>%n angka kini akan lain. Yang disetujui tetap berlaku sampai koreksi disetujui.</numerusform></translation>
    </message>
    <message>
        <source>Approved on %1 by %2.</source>
        <translation>Disetujui %1 oleh %2.</translation>
    </message>
    <message>
        <source>A correction becomes a new version.</source>
        <translation>Koreksi menjadi versi baru.</translation>
    </message>
    <message>
        <source>Not without accounts: two people have to be told apart. Make them on the page Accounts.</source>
        <translation>Tidak dapat tanpa akun: dua orang harus dapat dibedakan. Buat di halaman Pengguna.</translation>
    </message>
    <message>
        <source>The period is not over yet.</source>
        <translation>Periode belum lewat.</translation>
    </message>
    <message>
        <source>A period of another length with the same days is closed already.</source>
        <translation>Periode lain yang memuat hari yang sama sudah ditutup.</translation>
    </message>
    <message>
        <source>An objection waits for its decision.</source>
        <translation>Satu keberatan menunggu putusan.</translation>
    </message>
    <message>
        <source>The rows, counted again, do not give these figures.</source>
        <translation>Baris data, dihitung lagi, tidak memberi angka ini.</translation>
    </message>
    <message>
        <source>It waits for a head's approval.</source>
        <translation>Menunggu persetujuan kepala.</translation>
    </message>
    <message>
        <source>You closed it: another person approves.</source>
        <translation>Anda yang menutupnya: orang lain yang menyetujui.</translation>
    </message>
    <message>
        <source>It is approved, and nothing has changed since.</source>
        <translation>Sudah disetujui, dan sejak itu tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Personnel has to close it first.</source>
        <translation>Kepegawaian harus menutupnya dahulu.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>approved, version %1</source>
        <translation>disetujui, versi %1</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>menunggu persetujuan</translation>
    </message>
    <message>
        <source>projection</source>
        <translation>proyeksi</translation>
    </message>
    <message>
        <source>Approve and lock</source>
        <translation>Setujui dan kunci</translation>
    </message>
    <message>
        <source>Close a correction</source>
        <translation>Tutup koreksi</translation>
    </message>
    <message>
        <source>Close the period</source>
        <translation>Tutup periode</translation>
    </message>
    <message>
        <source>Nothing was decided</source>
        <translation>Tidak ada yang diputus</translation>
    </message>
    <message>
        <source>Only a month, quarter, semester or year is settled</source>
        <translation>Yang ditutup hanya bulan, triwulan, semester atau tahun</translation>
    </message>
    <message>
        <source>Sum of the allowances</source>
        <translation>Jumlah tunjangan</translation>
    </message>
    <message>
        <source>%1% of %2</source>
        <translation>%1% dari %2</translation>
    </message>
    <message>
        <source>The rows are being counted a second time.</source>
        <translation>Baris data sedang dihitung untuk kedua kalinya.</translation>
    </message>
    <message numerus="yes">
        <source>%n officer(s) without an amount are left out</source>
        <translation><numerusform>%n petugas tanpa nominal tidak ikut</numerusform></translation>
    </message>
</context>
<context>
    <name>puas::WhatIfPage</name>
    <message>
        <source>What if</source>
        <translation>Bagaimana jika</translation>
    </message>
    <message>
        <source>Three bands</source>
        <translation>Tiga jenjang</translation>
    </message>
    <message>
        <source>No officer is registered yet</source>
        <translation>Belum ada petugas terdaftar</translation>
    </message>
    <message>
        <source>Rules can be compared once there are officers and ratings.</source>
        <translation>Aturan dapat dibandingkan sesudah ada petugas dan penilaian.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>berlaku</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Akibatnya</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>naik</translation>
    </message>
    <message>
        <source>lose</source>
        <translation>turun</translation>
    </message>
    <message>
        <source>stay</source>
        <translation>tetap</translation>
    </message>
    <message>
        <source>Rule A</source>
        <translation>Aturan A</translation>
    </message>
    <message>
        <source>Rule B</source>
        <translation>Aturan B</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>Who would be paid differently</source>
        <translation>Yang tunjangannya berubah</translation>
    </message>
    <message>
        <source>Propose rule B</source>
        <translation>Usulkan aturan B</translation>
    </message>
    <message>
        <source>%1 (proposed)</source>
        <translation>%1 (diusulkan)</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versi %2</translation>
    </message>
    <message>
        <source>The rules cannot be compared</source>
        <translation>Aturan tidak dapat dibandingkan</translation>
    </message>
    <message>
        <source>A. %1</source>
        <translation>A. %1</translation>
    </message>
    <message>
        <source>B. %1</source>
        <translation>B. %1</translation>
    </message>
    <message>
        <source>Simulated with the data up to %1. Nothing is kept, and nobody is paid differently.</source>
        <translation>Simulasi dengan data sampai %1. Tidak disimpan dan tidak mengubah pembayaran.</translation>
    </message>
    <message numerus="yes">
        <source>%n officer(s) without an amount are not in the sum.</source>
        <translation><numerusform>%n petugas tanpa nominal tidak ikut dijumlahkan.</numerusform></translation>
    </message>
    <message>
        <source>Means over all officers: amounts in rupiah are not entered.</source>
        <translation>Rata-rata semua petugas: nominal rupiah belum dimasukkan.</translation>
    </message>
    <message>
        <source>Both rules pay everybody the same.</source>
        <translation>Kedua aturan membayar semua orang sama.</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s):</source>
        <translation><numerusform>%n tetap:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as they are.</source>
        <translation><numerusform>%n petugas tetap.</numerusform></translation>
    </message>
    <message>
        <source>Ring: under rule A. Arrow: under rule B.</source>
        <translation>Lingkaran: menurut A. Panah: menurut B.</translation>
    </message>
</context>
<context>
    <name>puas::KiosksModel</name>
    <message>
        <source>loss unknown</source>
        <translation>kehilangan tak diketahui</translation>
    </message>
    <message>
        <source>has not reported yet</source>
        <translation>belum pernah melapor</translation>
    </message>
    <message>
        <source>reporting</source>
        <translation>melapor</translation>
    </message>
    <message>
        <source>silent since %1</source>
        <translation>senyap sejak %1</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>diganti</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>dicabut</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kios</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>Laporan terakhir</translation>
    </message>
    <message>
        <source>Silent, working days</source>
        <translation>Senyap, hari kerja</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>Nomor terakhir</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Tanda terima</translation>
    </message>
    <message>
        <source>right</source>
        <translation>benar</translation>
    </message>
    <message>
        <source>put right for %1</source>
        <translation>dibetulkan untuk %1</translation>
    </message>
    <message>
        <source>wrong for %1, %2 do not count</source>
        <translation>salah untuk %1, %2 tidak dihitung</translation>
    </message>
    <message>
        <source>wrong for %1</source>
        <translation>salah untuk %1</translation>
    </message>
    <message>
        <source>Clock, ratings</source>
        <translation>Jam, penilaian</translation>
    </message>
    <message>
        <source>disk nearly full</source>
        <translation>cakram hampir penuh</translation>
    </message>
    <message>
        <source>database damaged</source>
        <translation>basis data rusak</translation>
    </message>
    <message>
        <source>chain damaged</source>
        <translation>rantai rusak</translation>
    </message>
    <message>
        <source>no touchscreen</source>
        <translation>tanpa layar sentuh</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>tanpa suara</translation>
    </message>
    <message>
        <source>clock behind</source>
        <translation>jam tertinggal</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>galat %1</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>siap</translation>
    </message>
    <message>
        <source>Disk, free</source>
        <translation>Cakram, sisa</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Kesiapan</translation>
    </message>
</context>
<context>
    <name>puas::KiosksPage</name>
    <message>
        <source>Kiosks</source>
        <translation>Kios</translation>
    </message>
    <message>
        <source>No kiosk is enrolled yet</source>
        <translation>Belum ada kios yang terdaftar</translation>
    </message>
    <message>
        <source>A number is one event of a kiosk's journal. Up to the receipt the kiosk knows that the office has it.</source>
        <translation>Nomor adalah satu kejadian di jurnal kios. Sampai tanda terima, kios tahu bahwa kantor sudah memilikinya.</translation>
    </message>
    <message>
        <source>The kiosks cannot be read</source>
        <translation>Daftar kios tidak dapat dibaca</translation>
    </message>
    <message>
        <source>A kiosk's clock is wrong where receipts, imports or the clock itself contradict it. Set it at the kiosk; ratings whose month is not certain count nowhere until IT records here by how much it was wrong.</source>
        <translation>Jam kios salah bila tanda terima, impor, atau jam itu sendiri membantahnya. Atur jam di kios; penilaian yang bulannya tidak pasti tidak dihitung sampai TI mencatat di sini berapa selisihnya.</translation>
    </message>
    <message>
        <source>Invite kiosk</source>
        <translation>Undang kios</translation>
    </message>
    <message>
        <source>A kiosk comes in by an invitation on a stick, and two people say yes to it.</source>
        <translation>Kios masuk lewat undangan di stik, dan dua orang menyetujuinya.</translation>
    </message>
    <message>
        <source>A kiosk comes in by an invitation on a stick, and two people say yes to it. They need accounts first.</source>
        <translation>Kios masuk lewat undangan di stik, dan dua orang menyetujuinya. Mereka perlu akun dahulu.</translation>
    </message>
    <message>
        <source>The invitations cannot be read</source>
        <translation>Undangan tidak dapat dibaca</translation>
    </message>
</context>
<context>
    <name>BackupDialogs</name>
    <message>
        <source>Backups of Puas (*.puas-backup)</source>
        <translation>Cadangan Puas (*.puas-backup)</translation>
    </message>
    <message>
        <source>%1 (%2), %3, %4 ratings</source>
        <translation>%1 (%2), %3, %4 penilaian</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Pilih</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Berkas yang mana?</translation>
    </message>
</context>
<context>
    <name>puas::MakeBackupDialog</name>
    <message>
        <source>Back up this office</source>
        <translation>Cadangkan kantor ini</translation>
    </message>
    <message>
        <source>Make backup</source>
        <translation>Buat cadangan</translation>
    </message>
    <message>
        <source>The copy holds the office's secret keys. Whoever has the file and the passphrase has the office: keep them apart. Without the passphrase nobody can bring the office back.</source>
        <translation>Salinan ini memuat kunci rahasia kantor. Siapa yang memegang berkas dan frasa sandinya memegang kantor: simpan keduanya terpisah. Tanpa frasa sandi tidak ada yang dapat memulihkan kantor.</translation>
    </message>
    <message>
        <source>Where the backup goes</source>
        <translation>Tempat cadangan disimpan</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>sedikitnya %1 karakter</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>A passphrase has at least %1 characters.</source>
        <translation>Frasa sandi sedikitnya %1 karakter.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Kedua frasa sandi berbeda.</translation>
    </message>
</context>
<context>
    <name>puas::CheckBackupDialog</name>
    <message>
        <source>Check a backup</source>
        <translation>Periksa cadangan</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>Reads the whole file, from its first byte to its last. Nothing is changed.</source>
        <translation>Membaca seluruh berkas, dari bita pertama sampai terakhir. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Which backup</source>
        <translation>Cadangan yang mana</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
</context>
<context>
    <name>puas::RestoreDialog</name>
    <message>
        <source>Bring an office back</source>
        <translation>Pulihkan kantor</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Pulihkan</translation>
    </message>
    <message>
        <source>The office goes on here with the same kiosks. The old machine's folder must not be used any more.</source>
        <translation>Kantor berlanjut di sini dengan kios yang sama. Map di mesin lama tidak boleh dipakai lagi.</translation>
    </message>
    <message>
        <source>Which backup</source>
        <translation>Cadangan yang mana</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
</context>
<context>
    <name>puas::BackupCard</name>
    <message>
        <source>Backup</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>The whole office, its journal and its keys, in one file sealed with a passphrase, and read back after it is written. Make one after each stick, onto another disk.</source>
        <translation>Seluruh kantor, jurnal dan kuncinya, dalam satu berkas yang dikunci dengan frasa sandi, dan dibaca kembali setelah ditulis. Buat satu setelah setiap stik, ke cakram lain.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Buat cadangan</translation>
    </message>
    <message>
        <source>Check a backup</source>
        <translation>Periksa cadangan</translation>
    </message>
    <message>
        <source>Backup written and read back: %1</source>
        <translation>Cadangan ditulis dan dibaca kembali: %1</translation>
    </message>
    <message>
        <source>The backup is whole: %1</source>
        <translation>Cadangan utuh: %1</translation>
    </message>
</context>
<context>
    <name>puas::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Many at once</source>
        <translation>Beruntun cepat</translation>
    </message>
    <message>
        <source>Outside opening hours</source>
        <translation>Di luar jam layanan</translation>
    </message>
    <message>
        <source>At the end of the day</source>
        <translation>Di akhir hari</translation>
    </message>
    <message>
        <source>Nothing but the best</source>
        <translation>Semua terbaik</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>Tanpa pelanggan</translation>
    </message>
    <message>
        <source>%1 ratings, each at most 15 seconds after the one before; %2 others there on that day</source>
        <translation>%1 penilaian, masing-masing paling lama 15 detik setelah yang sebelumnya; %2 lainnya di sana pada hari itu</translation>
    </message>
    <message>
        <source>%1 ratings of the month while nobody is served; %2 within the hours</source>
        <translation>%1 penilaian bulan itu saat tidak ada layanan; %2 di dalam jam layanan</translation>
    </message>
    <message>
        <source>The last %1 answers of the day, all of them the best, within 30 minutes; %2 in the %3 minutes before</source>
        <translation>%1 jawaban terakhir hari itu, semuanya terbaik, dalam 30 menit; %2 dalam %3 menit sebelumnya</translation>
    </message>
    <message>
        <source>%1 of %2 answers are the best; elsewhere %3 of %4</source>
        <translation>%1 dari %2 jawaban terbaik; di tempat lain %3 dari %4</translation>
    </message>
    <message>
        <source>%1 ratings without a customer; %2 by customers who were served there on that day</source>
        <translation>%1 penilaian tanpa pelanggan; %2 dari pelanggan yang dilayani di sana pada hari itu</translation>
    </message>
    <message>
        <source>Customers do not follow each other so fast: chance brings such a run once in 1,000 days at most. It may be children at play, or somebody who is angry.</source>
        <translation>Pelanggan tidak bergantian secepat itu: secara kebetulan hal ini terjadi paling banyak sekali dalam 1.000 hari. Mungkin anak-anak bermain, atau ada yang marah.</translation>
    </message>
    <message>
        <source>Outside the kiosk's hours, with half an hour more at both ends; where it has none, before 06:00, from 19:00 on, or on a Sunday. It may have been a day with longer service.</source>
        <translation>Di luar jam kios, ditambah setengah jam di kedua ujung; tanpa jam kios: sebelum 06.00, mulai 19.00, atau hari Minggu. Mungkin hari itu layanan lebih lama.</translation>
    </message>
    <message>
        <source>At least four times as fast as before on that day. It may be a queue that was served last.</source>
        <translation>Sedikitnya empat kali lebih cepat daripada sebelumnya pada hari itu. Mungkin antrean terakhir yang dilayani.</translation>
    </message>
    <message>
        <source>Of so many answers at least five would not be the best if it were as elsewhere; chance explains the difference once in 1,000 times at most. It may be a very good counter.</source>
        <translation>Dari jawaban sebanyak itu sedikitnya lima bukan yang terbaik bila sama seperti di tempat lain; kebetulan menjelaskan bedanya paling banyak sekali dalam 1.000. Mungkin loketnya memang sangat baik.</translation>
    </message>
    <message>
        <source>Customers are counted there, and these ratings belong to none of them. The pedal may have been forgotten.</source>
        <translation>Pelanggan dihitung di sana, dan penilaian ini bukan dari mereka. Mungkin pedalnya lupa ditekan.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>belum diputuskan</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>tidak dihitung</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>dihitung</translation>
    </message>
    <message>
        <source>%1 officers</source>
        <translation>%1 petugas</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Tanpa nama petugas</translation>
    </message>
</context>
<context>
    <name>puas::MarksModel</name>
    <message>
        <source>Mark</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <source>Kiosk or counter</source>
        <translation>Kios atau loket</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Penilaian</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
</context>
<context>
    <name>puas::MarkDetail</name>
    <message>
        <source>They count</source>
        <translation>Dihitung</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Tidak dihitung</translation>
    </message>
    <message>
        <source>Allowance with and without them</source>
        <translation>Tunjangan dengan dan tanpa penilaian ini</translation>
    </message>
    <message>
        <source>Needed; it stands in the office's journal</source>
        <translation>Wajib; tercatat di jurnal kantor</translation>
    </message>
    <message>
        <source>%1 ratings. They were decided about once; what came later has changed the mark.</source>
        <translation>%1 penilaian. Pernah diputuskan; data yang datang kemudian mengubah tandanya.</translation>
    </message>
    <message>
        <source>%1, %2: “%3”</source>
        <translation>%1, %2: “%3”</translation>
    </message>
    <message>
        <source>The ratings name no officer: no allowance changes.</source>
        <translation>Penilaian ini tanpa nama petugas: tidak ada tunjangan yang berubah.</translation>
    </message>
    <message>
        <source>%1 of the ratings</source>
        <translation>%1 dari penilaian ini</translation>
    </message>
    <message>
        <source>satisfied %1, then %2</source>
        <translation>puas %1, lalu %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>dan %1 lagi</translation>
    </message>
</context>
<context>
    <name>puas::MarksPage</name>
    <message>
        <source>Marks</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <source>A mark changes no figure by itself, and no rating is ever deleted: a person decides.</source>
        <translation>Tanda tidak mengubah angka dengan sendirinya, dan penilaian tidak pernah dihapus: orang yang memutuskan.</translation>
    </message>
    <message>
        <source>The ratings are being looked through</source>
        <translation>Penilaian sedang diperiksa</translation>
    </message>
    <message>
        <source>What needs a person's decision will stand here.</source>
        <translation>Yang perlu diputuskan orang akan tampil di sini.</translation>
    </message>
    <message>
        <source>The marks cannot be read</source>
        <translation>Tanda tidak dapat dibaca</translation>
    </message>
    <message>
        <source>No rating is marked in this period</source>
        <translation>Tidak ada penilaian bertanda pada periode ini</translation>
    </message>
    <message>
        <source>Looked for: many at once, outside opening hours, at the end of a day, kiosks with nothing but the best, and ratings without a customer.</source>
        <translation>Dicari: beruntun cepat, di luar jam layanan, di akhir hari, kios yang semuanya terbaik, dan penilaian tanpa pelanggan.</translation>
    </message>
    <message>
        <source>%1 open of %2</source>
        <translation>%1 belum diputuskan dari %2</translation>
    </message>
    <message>
        <source>Nothing was decided</source>
        <translation>Tidak ada yang diputuskan</translation>
    </message>
</context>
<context>
    <name>puas::ReasonsCard</name>
    <message>
        <source>Reasons</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>how many people gave each</source>
        <translation>berapa orang memberi masing-masing</translation>
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
    <message>
        <source>Fewer than 5 people gave the same reason.</source>
        <translation>Kurang dari 5 orang memberi alasan yang sama.</translation>
    </message>
    <message>
        <source>A reason that fewer than 5 people gave is not shown.</source>
        <translation>Alasan dari kurang dari 5 orang tidak ditampilkan.</translation>
    </message>
</context>
<context>
    <name>puas::MarkedFiguresModel</name>
    <message>
        <source>&lt; 5</source>
        <translation>&lt; 5</translation>
    </message>
    <message>
        <source>as it counts now</source>
        <translation>yang dihitung sekarang</translation>
    </message>
    <message>
        <source>with all marked ratings</source>
        <translation>dengan semua penilaian bertanda</translation>
    </message>
    <message>
        <source>without the marked ratings</source>
        <translation>tanpa penilaian bertanda</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Puas</translation>
    </message>
    <message>
        <source>Measure %</source>
        <translation>Ukuran %</translation>
    </message>
    <message>
        <source>Allowance %</source>
        <translation>Tunjangan %</translation>
    </message>
</context>
<context>
    <name>puas::OfficerMarksCard</name>
    <message>
        <source>Look at the marks</source>
        <translation>Lihat tanda</translation>
    </message>
    <message>
        <source>Figures with and without marked ratings</source>
        <translation>Angka dengan dan tanpa penilaian bertanda</translation>
    </message>
    <message>
        <source>A mark changes no figure by itself: a person decides. Both figures are kept.</source>
        <translation>Tanda tidak mengubah angka dengan sendirinya: orang yang memutuskan. Kedua angka disimpan.</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <source>%1 marks, %2 open</source>
        <translation>%1 tanda, %2 belum diputuskan</translation>
    </message>
</context>
<context>
    <name>puas::ReasonField</name>
    <message>
        <source>Reason of the decision</source>
        <translation>Alasan putusan</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Tulis alasannya dahulu.</translation>
    </message>
</context>
<context>
    <name>puas::ClockDialog</name>
    <message>
        <source>Put the clock of %1 right</source>
        <translation>Betulkan jam %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Ratings by a doubtful clock whose month is not certain count nowhere until somebody says when it was. What the kiosk signed stays as it is.</source>
        <translation>Penilaian dengan jam yang diragukan dan bulannya tidak pasti tidak dihitung sampai ada yang menyatakan kapan itu. Yang ditandatangani kios tetap seperti semula.</translation>
    </message>
    <message>
        <source>%1, on at %2 by its clock</source>
        <translation>%1, menyala %2 menurut jamnya</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Kejadian</translation>
    </message>
    <message>
        <source>Really on at</source>
        <translation>Sebenarnya menyala</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Receipts and imports say: it was switched on between %1 and %2.</source>
        <translation>Menurut tanda terima dan impor: dinyalakan antara %1 dan %2.</translation>
    </message>
    <message>
        <source>Receipts say: it was switched on at %1 or later.</source>
        <translation>Menurut tanda terima: dinyalakan %1 atau sesudahnya.</translation>
    </message>
    <message>
        <source>Imports say: it was switched on at %1 or earlier.</source>
        <translation>Menurut impor: dinyalakan %1 atau sebelumnya.</translation>
    </message>
    <message>
        <source>No receipt and no import says when it was switched on.</source>
        <translation>Tidak ada tanda terima dan impor yang menyatakan kapan dinyalakan.</translation>
    </message>
    <message>
        <source>%1 ratings and %2 served customers would count by it.</source>
        <translation>%1 penilaian dan %2 pelanggan terlayani akan dihitung.</translation>
    </message>
    <message>
        <source>That is not possible: %1</source>
        <translation>Itu tidak mungkin: %1</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Tulis dulu alasannya.</translation>
    </message>
</context>
<context>
    <name>puas::CompareDialog</name>
    <message>
        <source>Compare the words of %1</source>
        <translation>Cocokkan kata %1</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Sama</translation>
    </message>
    <message>
        <source>Read them aloud together with the person at the kiosk, one after the other. All six have to be the same, in the same order; else somebody changed what lay on the stick.</source>
        <translation>Bacakan bersama orang di depan kios, satu demi satu. Keenamnya harus sama, dengan urutan yang sama; kalau tidak, ada yang mengubah isi stik.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Nama masuk</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Tidak sama</translation>
    </message>
    <message>
        <source>You said that they are the same. A second person has to compare them too: sign in here, or later in a session of your own.</source>
        <translation>Anda menyatakan sama. Orang kedua harus mencocokkan juga: masuk di sini, atau nanti dalam sesi sendiri.</translation>
    </message>
    <message>
        <source>The second person signs in with login and password.</source>
        <translation>Orang kedua masuk dengan nama masuk dan kata sandi.</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>Tolak %1</translation>
    </message>
    <message>
        <source>This invitation is closed for good, and the kiosk has to be invited again. Keep the stick: somebody may have changed it.</source>
        <translation>Undangan ini ditutup selamanya, dan kios harus diundang lagi. Simpan stiknya: mungkin ada yang mengubahnya.</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Tolak</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Office created</source>
        <translation>Kantor dibuat</translation>
    </message>
    <message>
        <source>%1, code %2</source>
        <translation>%1, kode %2</translation>
    </message>
    <message>
        <source>Register officers</source>
        <translation>Daftarkan petugas</translation>
    </message>
    <message>
        <source>Name, NIP and photo</source>
        <translation>Nama, NIP, dan foto</translation>
    </message>
    <message>
        <source>Who may: %1.</source>
        <translation>Yang boleh: %1.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>Connect a kiosk</source>
        <translation>Hubungkan kios</translation>
    </message>
    <message>
        <source>A stick takes the invitation there, then two people compare six words</source>
        <translation>Undangan dibawa dengan stik, lalu dua orang mencocokkan enam kata</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Undang</translation>
    </message>
    <message>
        <source>Import the first stick</source>
        <translation>Impor stik pertama</translation>
    </message>
    <message>
        <source>The ratings come in and this page fills</source>
        <translation>Data penilaian masuk dan halaman ini terisi</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message numerus="yes">
        <source>%n officer(s) registered</source>
        <translation><numerusform>%n petugas terdaftar</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n kiosk(s) enrolled</source>
        <translation><numerusform>%n kios terdaftar</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Two people have to compare six words, and %n account(s) may: head of office or IT.</source>
        <translation><numerusform>Dua orang harus mencocokkan enam kata, dan yang boleh baru %n akun: pimpinan atau TI.</numerusform></translation>
    </message>
</context>
<context>
    <name>puas::HoursDialog</name>
    <message>
        <source>Hours of %1</source>
        <translation>Jam buka %1</translation>
    </message>
    <message>
        <source>Change hours</source>
        <translation>Ubah jam buka</translation>
    </message>
    <message>
        <source>Never closed</source>
        <translation>Tidak pernah tutup</translation>
    </message>
    <message>
        <source>Outside of its hours the kiosk is dark. It changes as soon as a stick brings it the settings.</source>
        <translation>Di luar jam buka layar kios gelap. Berubah begitu stik membawa pengaturannya.</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Libur pada</translation>
    </message>
    <message>
        <source>It closes later than it opens.</source>
        <translation>Jam tutup harus sesudah jam buka.</translation>
    </message>
</context>
<context>
    <name>puas::InvitationsCard</name>
    <message>
        <source>Open accounts</source>
        <translation>Buka Pengguna</translation>
    </message>
    <message>
        <source>Take answers from a stick</source>
        <translation>Ambil jawaban dari stik</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Undangan</translation>
    </message>
    <message>
        <source>%1 said yes</source>
        <translation>%1 sudah setuju</translation>
    </message>
    <message>
        <source>in the lobby</source>
        <translation>di lobi</translation>
    </message>
    <message>
        <source>counter %1</source>
        <translation>loket %1</translation>
    </message>
    <message>
        <source>in place of %1</source>
        <translation>menggantikan %1</translation>
    </message>
    <message>
        <source>invited by %1</source>
        <translation>diundang %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>sampai %1</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Tulis lagi</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Cocokkan</translation>
    </message>
    <message>
        <source>Write settings to a stick</source>
        <translation>Tulis pengaturan ke stik</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message numerus="yes">
        <source>Two people have to say that the words are the same, and %n account(s) may. Give another person an account as head of office or IT.</source>
        <translation><numerusform>Dua orang harus menyatakan katanya sama, dan yang boleh baru %n akun. Beri orang lain akun sebagai pimpinan atau TI.</numerusform></translation>
    </message>
</context>
<context>
    <name>puas::InviteDialog</name>
    <message>
        <source>Invite a kiosk</source>
        <translation>Undang kios</translation>
    </message>
    <message>
        <source>Write invitation</source>
        <translation>Tulis undangan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>The stick takes the invitation to the kiosk and its answer back. Then two people compare six words.</source>
        <translation>Stik membawa undangan ke kios dan jawabannya kembali. Lalu dua orang mencocokkan enam kata.</translation>
    </message>
    <message>
        <source>such as Kios 1</source>
        <translation>misalnya Kios 1</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>Its code</source>
        <translation>Kodenya</translation>
    </message>
    <message>
        <source>such as L1</source>
        <translation>misalnya L1</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Namanya</translation>
    </message>
    <message>
        <source>such as Loket 1</source>
        <translation>misalnya Loket 1</translation>
    </message>
    <message>
        <source>Who may rate</source>
        <translation>Siapa boleh menilai</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>Menggantikan</translation>
    </message>
    <message>
        <source>IT's PIN there</source>
        <translation>PIN TI di sana</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation>Stik</translation>
    </message>
    <message>
        <source>Another counter</source>
        <translation>Loket lain</translation>
    </message>
    <message>
        <source>No counter, in the lobby</source>
        <translation>Tanpa loket, di lobi</translation>
    </message>
    <message>
        <source>No kiosk, it is one more</source>
        <translation>Tidak ada, kios tambahan</translation>
    </message>
    <message>
        <source>A new counter needs a code and a name.</source>
        <translation>Loket baru memerlukan kode dan nama.</translation>
    </message>
    <message>
        <source>There is a counter %1; choose it above.</source>
        <translation>Loket %1 sudah ada; pilih di atas.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Namanya belum diisi.</translation>
    </message>
    <message>
        <source>IT's PIN has 4 to 12 digits.</source>
        <translation>PIN TI terdiri dari 4 sampai 12 angka.</translation>
    </message>
    <message>
        <source>Plug a stick in, or choose a folder.</source>
        <translation>Colokkan stik, atau pilih folder.</translation>
    </message>
</context>
<context>
    <name>puas::KioskDeeds</name>
    <message>
        <source>IT's PIN on it is going to be %1; note it, it is shown this once.</source>
        <translation>PIN TI di kios itu akan menjadi %1; catatlah, hanya ditampilkan sekali ini.</translation>
    </message>
    <message>
        <source>%1 is invited, but the invitation lies on no stick: %2 Write it again to another one.</source>
        <translation>%1 sudah diundang, tetapi undangannya tidak ada di stik: %2 Tulis lagi ke stik lain.</translation>
    </message>
    <message>
        <source>The invitation of %1 is on the stick. Take it to the kiosk, put it in there, and bring it back.</source>
        <translation>Undangan %1 sudah di stik. Bawa stik ke kios, colokkan di sana, lalu bawa kembali.</translation>
    </message>
    <message>
        <source>Write the invitation of %1</source>
        <translation>Tulis undangan %1</translation>
    </message>
    <message>
        <source>The same invitation on another stick, such as for one that was lost.</source>
        <translation>Undangan yang sama di stik lain, misalnya karena yang pertama hilang.</translation>
    </message>
    <message>
        <source>Write invitation</source>
        <translation>Tulis undangan</translation>
    </message>
    <message>
        <source>Take answers</source>
        <translation>Ambil jawaban</translation>
    </message>
    <message>
        <source>Reads the answers of kiosks to open invitations.</source>
        <translation>Membaca jawaban kios atas undangan yang terbuka.</translation>
    </message>
    <message>
        <source>Read stick</source>
        <translation>Baca stik</translation>
    </message>
    <message>
        <source>No answer lies on this stick. Put it into the kiosk first and wait until the kiosk shows six words.</source>
        <translation>Tidak ada jawaban di stik ini. Colokkan dulu ke kios dan tunggu sampai kios menampilkan enam kata.</translation>
    </message>
    <message>
        <source>The answers were not taken: %1</source>
        <translation>Jawaban tidak diambil: %1</translation>
    </message>
    <message>
        <source>There is no new answer on this stick.</source>
        <translation>Tidak ada jawaban baru di stik ini.</translation>
    </message>
    <message>
        <source>One was refused: %1</source>
        <translation>Satu ditolak: %1</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read. Take it from the stick again.</source>
        <translation>Jawaban %1 tidak dapat dibaca. Ambil lagi dari stik.</translation>
    </message>
    <message>
        <source>%1 is let in. Write the settings to a stick, take it to the kiosk and put it in there: then it is ready.</source>
        <translation>%1 diterima. Tulis pengaturan ke stik, bawa ke kios, dan colokkan di sana: setelah itu kios siap.</translation>
    </message>
    <message>
        <source>You said that the words of %1 are the same. A second person has to say so too.</source>
        <translation>Anda menyatakan kata %1 sama. Orang kedua harus menyatakannya juga.</translation>
    </message>
    <message>
        <source>%1 is rejected. Invite it again, with another stick.</source>
        <translation>%1 ditolak. Undang lagi, dengan stik lain.</translation>
    </message>
    <message>
        <source>Close the invitation of %1</source>
        <translation>Tutup undangan %1</translation>
    </message>
    <message>
        <source>It is closed for good; an answer to it is not taken any more.</source>
        <translation>Ditutup selamanya; jawaban atasnya tidak diambil lagi.</translation>
    </message>
    <message>
        <source>Close invitation</source>
        <translation>Tutup undangan</translation>
    </message>
    <message>
        <source>The invitation of %1 is closed.</source>
        <translation>Undangan %1 ditutup.</translation>
    </message>
    <message>
        <source>Write settings</source>
        <translation>Tulis pengaturan</translation>
    </message>
    <message>
        <source>Settings and receipts for every kiosk that has a folder on the stick, and for kiosks that were just let in.</source>
        <translation>Pengaturan dan tanda terima untuk setiap kios yang punya folder di stik, dan untuk kios yang baru diterima.</translation>
    </message>
    <message>
        <source>Write to the stick</source>
        <translation>Tulis ke stik</translation>
    </message>
    <message>
        <source>No kiosk of this office has a folder on this stick; nothing was written.</source>
        <translation>Tidak ada kios kantor ini yang punya folder di stik ini; tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>Cabut %1</translation>
    </message>
    <message>
        <source>What it reported so far stays and counts. Whatever it signs from now on is refused, such as of a kiosk that was lost. This is not taken back.</source>
        <translation>Laporannya sampai kini tetap dan dihitung. Apa pun yang ditandatanganinya mulai sekarang ditolak, misalnya kios yang hilang. Ini tidak dapat dibatalkan.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Cabut</translation>
    </message>
    <message>
        <source>%1 is revoked. What it still had is not known; another kiosk can take its place.</source>
        <translation>%1 dicabut. Yang masih ada padanya tidak diketahui; kios lain dapat menggantikannya.</translation>
    </message>
    <message>
        <source>The hours of %1 are changed; write the settings to a stick and take it there.</source>
        <translation>Jam buka %1 diubah; tulis pengaturan ke stik dan bawa ke sana.</translation>
    </message>
    <message>
        <source>Who may rate at %1 is changed; write the settings to a stick and take it there.</source>
        <translation>Siapa boleh menilai di %1 diubah; tulis pengaturan ke stik dan bawa ke sana.</translation>
    </message>
    <message>
        <source>No event of %1 waits for its time.</source>
        <translation>Tidak ada kejadian %1 yang menunggu waktunya.</translation>
    </message>
    <message>
        <source>The clock of %1 is put right for these events.</source>
        <translation>Jam %1 dibetulkan untuk kejadian ini.</translation>
    </message>
    <message numerus="yes">
        <source>%n kiosk(s) answered. Compare the six words with whoever stands at the kiosk.</source>
        <translation><numerusform>%n kios menjawab. Cocokkan enam kata dengan orang di depan kios.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The settings of %n kiosk(s) are on the stick. Take it to the kiosk and put it in there.</source>
        <translation><numerusform>Pengaturan %n kios sudah di stik. Bawa ke kios dan colokkan di sana.</numerusform></translation>
    </message>
</context>
<context>
    <name>puas::KioskDetail</name>
    <message>
        <source>Hours</source>
        <translation>Jam buka</translation>
    </message>
    <message>
        <source>Who may rate</source>
        <translation>Siapa boleh menilai</translation>
    </message>
    <message>
        <source>Write settings</source>
        <translation>Tulis pengaturan</translation>
    </message>
    <message>
        <source>Put clock right</source>
        <translation>Betulkan jam</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Cabut</translation>
    </message>
    <message>
        <source>enrolled %1</source>
        <translation>terdaftar %1</translation>
    </message>
    <message>
        <source>by %1: %2</source>
        <translation>oleh %1: %2</translation>
    </message>
    <message>
        <source>Nothing has come from it yet.</source>
        <translation>Belum ada yang datang darinya.</translation>
    </message>
    <message>
        <source>The office has its events up to %1; the kiosk knows of %2.</source>
        <translation>Kantor memiliki kejadiannya sampai %1; kios mengetahui sampai %2.</translation>
    </message>
    <message>
        <source>%1; hours: %2; settings %3</source>
        <translation>%1; jam buka: %2; pengaturan ke-%3</translation>
    </message>
    <message>
        <source>Its settings cannot be read.</source>
        <translation>Pengaturannya tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Clock: %1</source>
        <translation>Jam: %1</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Whoever comes may rate</source>
        <translation>Siapa pun yang datang boleh menilai</translation>
    </message>
    <message>
        <source>The officer's key opens one rating</source>
        <translation>Tombol petugas membuka satu penilaian</translation>
    </message>
    <message>
        <source>A ticket's code opens one rating</source>
        <translation>Kode karcis membuka satu penilaian</translation>
    </message>
    <message>
        <source>Lobby: the citizen picks the officer</source>
        <translation>Lobi: warga memilih petugasnya</translation>
    </message>
    <message>
        <source>never closed</source>
        <translation>tidak pernah tutup</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 sampai %2</translation>
    </message>
    <message>
        <source>%1, closed on %2</source>
        <translation>%1, libur %2</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>waits for the answer</source>
        <translation>menunggu jawaban</translation>
    </message>
    <message>
        <source>answered: compare the words</source>
        <translation>dijawab: cocokkan kata</translation>
    </message>
    <message>
        <source>one of two said yes</source>
        <translation>satu dari dua sudah setuju</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>kedaluwarsa</translation>
    </message>
    <message>
        <source>let in: take its settings to it</source>
        <translation>diterima: bawa pengaturannya</translation>
    </message>
</context>
<context>
    <name>puas::ModeDialog</name>
    <message>
        <source>Who may rate at %1</source>
        <translation>Siapa boleh menilai di %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>It changes as soon as a stick brings the kiosk its settings.</source>
        <translation>Berubah begitu stik membawa pengaturan ke kios.</translation>
    </message>
    <message>
        <source>Who may rate</source>
        <translation>Siapa boleh menilai</translation>
    </message>
</context>
<context>
    <name>puas::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Tulis dulu alasannya.</translation>
    </message>
</context>
<context>
    <name>puas::StickDialog</name>
    <message>
        <source>Stick</source>
        <translation>Stik</translation>
    </message>
    <message>
        <source>Plug a stick in, or choose a folder.</source>
        <translation>Colokkan stik, atau pilih folder.</translation>
    </message>
</context>
<context>
    <name>puas::StickField</name>
    <message>
        <source>Stick</source>
        <translation>Stik</translation>
    </message>
    <message>
        <source>No stick is plugged in</source>
        <translation>Tidak ada stik terpasang</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Choose the folder of a stick</source>
        <translation>Pilih folder stik</translation>
    </message>
</context>
<context>
    <name>puas::RegisterOfficerDialog</name>
    <message>
        <source>Register an officer</source>
        <translation>Daftarkan petugas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Simpan dan berikutnya</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>as citizens read it at the kiosk</source>
        <translation>seperti yang dibaca warga di kios</translation>
    </message>
    <message>
        <source>Many at once, from a list (CSV)</source>
        <translation>Banyak sekaligus, dari daftar (CSV)</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Nama belum diisi.</translation>
    </message>
    <message>
        <source>A NIP is missing. Whoever has none gets another number that is used once.</source>
        <translation>NIP belum diisi. Siapa yang tidak punya NIP diberi nomor lain yang dipakai sekali saja.</translation>
    </message>
    <message>
        <source>This NIP is registered: %1. Nothing was changed. The name is changed on the officer's page.</source>
        <translation>NIP ini sudah terdaftar: %1. Tidak ada yang diubah. Nama diubah di halaman petugas itu.</translation>
    </message>
    <message>
        <source>%1 is registered.</source>
        <translation>%1 sudah terdaftar.</translation>
    </message>
</context>
<context>
    <name>OfficerDialogs</name>
    <message>
        <source>The photos of all officers together are too large for a kiosk. Nothing was changed.</source>
        <translation>Foto semua petugas bersama-sama terlalu besar untuk kios. Tidak ada yang diubah.</translation>
    </message>
</context>
<context>
    <name>puas::EditOfficerDialog</name>
    <message>
        <source>Name and photo</source>
        <translation>Nama dan foto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>NIP %1. Ratings and figures stay as they are; kiosks know with the next stick.</source>
        <translation>NIP %1. Penilaian dan angka tetap seperti adanya; kios tahu dengan stik berikutnya.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Nama belum diisi.</translation>
    </message>
</context>
<context>
    <name>puas::PhotoField</name>
    <message>
        <source>Choose a photo</source>
        <translation>Pilih foto</translation>
    </message>
    <message>
        <source>Without a photo</source>
        <translation>Tanpa foto</translation>
    </message>
    <message>
        <source>Photo as it will look</source>
        <translation>Foto seperti yang akan tampak</translation>
    </message>
    <message>
        <source>Or drop a PNG or JPEG here. It is made smaller, and place, time and camera are left out.</source>
        <translation>Atau letakkan PNG atau JPEG di sini. Foto diperkecil; tempat, waktu, dan kamera tidak ikut disimpan.</translation>
    </message>
    <message>
        <source>This is how it will look.</source>
        <translation>Seperti inilah tampaknya nanti.</translation>
    </message>
    <message>
        <source>This file is no whole PNG or JPEG of 32 MiB at most. Choose another one.</source>
        <translation>Berkas ini bukan PNG atau JPEG yang utuh, paling besar 32 MiB. Pilih yang lain.</translation>
    </message>
    <message>
        <source>Photos (*.png *.jpg *.jpeg);;All files (*)</source>
        <translation>Foto (*.png *.jpg *.jpeg);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>The drawing is shown in place of a photo.</source>
        <translation>Gambar ditampilkan sebagai pengganti foto.</translation>
    </message>
</context>
<context>
    <name>Nip</name>
    <message>
        <source>A NIP has 18 digits. Other numbers are taken too.</source>
        <translation>NIP terdiri atas 18 angka. Nomor lain juga diterima.</translation>
    </message>
    <message>
        <source>The first eight digits are no day of birth. Is it mistyped?</source>
        <translation>Delapan angka pertama bukan tanggal lahir. Apakah salah ketik?</translation>
    </message>
    <message>
        <source>Digits 9 to 14 are no month of appointment. Is it mistyped?</source>
        <translation>Angka ke-9 sampai ke-14 bukan bulan pengangkatan. Apakah salah ketik?</translation>
    </message>
    <message>
        <source>Digit 15 is neither 1 nor 2. Is it mistyped?</source>
        <translation>Angka ke-15 bukan 1 atau 2. Apakah salah ketik?</translation>
    </message>
    <message>
        <source>It ends in 000, as after a spreadsheet has rounded it. Is it whole?</source>
        <translation>Berakhir dengan 000, seperti setelah dibulatkan lembar kerja. Apakah utuh?</translation>
    </message>
</context>
<context>
    <name>puas::OfficerFileDialog</name>
    <message>
        <source>Officers from a list</source>
        <translation>Petugas dari daftar</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Daftarkan</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Pilih berkas</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Belum ada berkas</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Baris berkas</translation>
    </message>
    <message>
        <source>A CSV file whose first line names the columns nip and name, and photo if wanted: the name of a PNG or JPEG beside it. Commas or semicolons. All lines are taken, or none.</source>
        <translation>Berkas CSV yang baris pertamanya menyebut kolom nip dan name, serta photo bila perlu: nama PNG atau JPEG di sebelahnya. Koma atau titik koma. Semua baris diterima, atau tidak satu pun.</translation>
    </message>
    <message>
        <source>Choose a list of officers</source>
        <translation>Pilih daftar petugas</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>Berkas CSV (*.csv);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 equal, %4 refused</source>
        <translation>%1 baru, %2 berubah, %3 sama, %4 ditolak</translation>
    </message>
    <message>
        <source>Nothing is taken while a line is refused. Put the file right and choose it again.</source>
        <translation>Tidak ada yang diterima selama ada baris yang ditolak. Perbaiki berkasnya dan pilih lagi.</translation>
    </message>
    <message>
        <source>Everything in the file is registered like this. There is nothing to do.</source>
        <translation>Semua isi berkas sudah terdaftar seperti ini. Tidak ada yang perlu dilakukan.</translation>
    </message>
    <message>
        <source>This is no list of officers that can be read. Its first line has to name the columns nip and name, and photo if wanted. (%1)</source>
        <translation>Ini bukan daftar petugas yang dapat dibaca. Baris pertamanya harus menyebut kolom nip dan name, serta photo bila perlu. (%1)</translation>
    </message>
    <message>
        <source>The photos of all officers together are too large for a kiosk. Nothing was changed.</source>
        <translation>Foto semua petugas bersama-sama terlalu besar untuk kios. Tidak ada yang diubah.</translation>
    </message>
</context>
<context>
    <name>puas::OfficerFileModel</name>
    <message>
        <source>A field is missing, or there is one too many.</source>
        <translation>Ada isian yang kurang, atau berlebih.</translation>
    </message>
    <message>
        <source>The NIP is missing.</source>
        <translation>NIP kosong.</translation>
    </message>
    <message>
        <source>The spreadsheet has rounded the NIP. Make the column text and enter it again.</source>
        <translation>Lembar kerja membulatkan NIP. Jadikan kolomnya teks dan isi lagi.</translation>
    </message>
    <message>
        <source>The NIP stands in an earlier line.</source>
        <translation>NIP sudah ada di baris sebelumnya.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Nama kosong.</translation>
    </message>
    <message>
        <source>The photo has to be a file beside the list, without a folder.</source>
        <translation>Foto harus berupa berkas di sebelah daftar, tanpa folder.</translation>
    </message>
    <message>
        <source>The photo's file is not there or not readable.</source>
        <translation>Berkas foto tidak ada atau tidak terbaca.</translation>
    </message>
    <message>
        <source>The photo is no whole PNG or JPEG of 32 MiB at most.</source>
        <translation>Foto bukan PNG atau JPEG yang utuh, paling besar 32 MiB.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>baru</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>berubah</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>sama</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>Was: %1.</source>
        <translation>Semula: %1.</translation>
    </message>
    <message>
        <source>With a photo.</source>
        <translation>Dengan foto.</translation>
    </message>
    <message>
        <source>Line %1: %2, NIP %3, %4. %5</source>
        <translation>Baris %1: %2, NIP %3, %4. %5</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Keterangan</translation>
    </message>
</context>
<context>
    <name>OfficeUndo</name>
    <message>
        <source>Not undone</source>
        <translation>Tidak diurungkan</translation>
    </message>
</context>
<context>
    <name>puas::OfficerKeeping</name>
    <message>
        <source>Change name, photo</source>
        <translation>Ubah nama, foto</translation>
    </message>
    <message>
        <source>Change name or photo</source>
        <translation>Ubah nama atau foto</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN for kiosks</source>
        <translation>PIN untuk kios</translation>
    </message>
    <message>
        <source>Signs on at kiosks with a PIN</source>
        <translation>Masuk di kios dengan PIN</translation>
    </message>
    <message>
        <source>No PIN yet for signing on at kiosks</source>
        <translation>Belum punya PIN untuk masuk di kios</translation>
    </message>
    <message>
        <source>%1 has another photo.</source>
        <translation>Foto %1 sudah diganti.</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1 kini bernama %2.</translation>
    </message>
    <message>
        <source>%1 has a new PIN. Kiosks know with the next stick.</source>
        <translation>%1 punya PIN baru. Kios tahu dengan stik berikutnya.</translation>
    </message>
    <message>
        <source>%1 has no PIN any more. Kiosks know with the next stick.</source>
        <translation>%1 tidak punya PIN lagi. Kios tahu dengan stik berikutnya.</translation>
    </message>
</context>
<context>
    <name>puas::OfficerPinDialog</name>
    <message>
        <source>PIN of %1</source>
        <translation>PIN %1</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>Pasang PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN baru</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>With it the officer signs on at a kiosk, and is rated. Let the officer type it, unseen. Kiosks know with the next stick; the office keeps no more than a fingerprint of it.</source>
        <translation>Dengan PIN ini petugas masuk di kios lalu dinilai. Biarkan petugas mengetiknya sendiri tanpa dilihat. Kios tahu dengan stik berikutnya; kantor hanya menyimpan sidik PIN itu.</translation>
    </message>
    <message>
        <source>4 to 12 digits</source>
        <translation>4 sampai 12 angka</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>Hapus PIN</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>PIN terdiri atas 4 sampai 12 angka.</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>Kedua PIN berbeda.</translation>
    </message>
</context>
<context>
    <name>puas::PlaceDialog</name>
    <message>
        <source>Add a counter</source>
        <translation>Tambah loket</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Tambah layanan</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantor</translation>
    </message>
    <message>
        <source>The code is what ratings carry: short, and never changed later. The name is what citizens read, and can be changed.</source>
        <translation>Kode dibawa setiap penilaian: singkat, dan tidak pernah diubah. Nama dibaca warga, dan dapat diubah.</translation>
    </message>
    <message>
        <source>such as L1</source>
        <translation>misalnya L1</translation>
    </message>
    <message>
        <source>such as KTP</source>
        <translation>misalnya KTP</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Ubah nama %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ubah nama</translation>
    </message>
    <message>
        <source>Ratings and figures stay as they are; kiosks know with the next stick.</source>
        <translation>Penilaian dan angka tetap seperti adanya; kios tahu dengan stik berikutnya.</translation>
    </message>
    <message>
        <source>A code is missing.</source>
        <translation>Kode belum diisi.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Nama belum diisi.</translation>
    </message>
    <message>
        <source>This code is in use: %1. Nothing was changed.</source>
        <translation>Kode ini sudah dipakai: %1. Tidak ada yang diubah.</translation>
    </message>
</context>
<context>
    <name>puas::PlacesCard</name>
    <message>
        <source>Counters</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>No counter yet. A kiosk brings its own with its name, or add one here.</source>
        <translation>Belum ada loket. Kios membawa loketnya sendiri dengan namanya, atau tambahkan di sini.</translation>
    </message>
    <message>
        <source>No service yet. Add those that citizens can choose.</source>
        <translation>Belum ada layanan. Tambahkan layanan yang dapat dipilih warga.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ubah nama</translation>
    </message>
    <message>
        <source>names as citizens read them</source>
        <translation>nama seperti yang dibaca warga</translation>
    </message>
    <message>
        <source>Add a counter</source>
        <translation>Tambah loket</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Tambah layanan</translation>
    </message>
    <message>
        <source>This list cannot be read</source>
        <translation>Daftar ini tidak dapat dibaca</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1 kini bernama %2.</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>%1 ditambahkan.</translation>
    </message>
</context>
<context>
    <name>puas::PlacesModel</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantor</translation>
    </message>
</context>
<context>
    <name>puas::SkmPage</name>
    <message>
        <source>SKM and IKM</source>
        <translation>SKM dan IKM</translation>
    </message>
    <message>
        <source>Nobody has answered the survey in this period</source>
        <translation>Belum ada yang menjawab survei pada periode ini</translation>
    </message>
    <message>
        <source>The nine questions follow the tap at the kiosk, and paper forms come in as CSV.</source>
        <translation>Sembilan pertanyaan muncul setelah sentuhan di kios, dan formulir kertas masuk sebagai CSV.</translation>
    </message>
    <message>
        <source>Nine elements</source>
        <translation>Sembilan unsur</translation>
    </message>
    <message>
        <source>Processing sheet XLSX</source>
        <translation>Olah data XLSX</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>The survey cannot be read</source>
        <translation>Survei tidak dapat dibaca</translation>
    </message>
    <message>
        <source>Scale %1 to 4, bar 95 percent interval.</source>
        <translation>Skala gambar %1 sampai 4, palang adalah selang 95 persen.</translation>
    </message>
    <message>
        <source>Dashed line and change: against the NRR of %1.</source>
        <translation>Garis putus-putus dan beda: terhadap NRR %1.</translation>
    </message>
    <message>
        <source>Processing sheet %1</source>
        <translation>Olah data SKM %1</translation>
    </message>
    <message>
        <source>XLSX files (*.xlsx)</source>
        <translation>Berkas XLSX (*.xlsx)</translation>
    </message>
    <message>
        <source>The sheet was not written</source>
        <translation>Olah data tidak ditulis</translation>
    </message>
    <message>
        <source>The plans cannot be read</source>
        <translation>Rencana tidak dapat dibaca</translation>
    </message>
</context>
<context>
    <name>puas::SkmHead</name>
    <message>
        <source>no respondent</source>
        <translation>tanpa responden</translation>
    </message>
    <message>
        <source>one respondent only</source>
        <translation>hanya satu responden</translation>
    </message>
    <message>
        <source>sample too small, %1 of %2</source>
        <translation>sampel kurang, %1 dari %2</translation>
    </message>
    <message>
        <source>IKM</source>
        <translation>IKM</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Mutu</translation>
    </message>
    <message>
        <source>Grades of the IKM</source>
        <translation>Mutu IKM</translation>
    </message>
    <message>
        <source>Grades of the IKM, table</source>
        <translation>Mutu IKM, tabel</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Show the table of grades</source>
        <translation>Tampilkan tabel mutu</translation>
    </message>
    <message>
        <source>Show the chart of grades</source>
        <translation>Tampilkan grafik mutu</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Responden</translation>
    </message>
    <message>
        <source>Users in the period</source>
        <translation>Pengguna periode ini</translation>
    </message>
    <message>
        <source>Performance: %1</source>
        <translation>Kinerja: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>IKM %1, grade %2</source>
        <translation>IKM %1, mutu %2</translation>
    </message>
    <message>
        <source>PermenPANRB 14/2017, weight %1. Rounded once, to two digits.</source>
        <translation>PermenPANRB 14/2017, bobot %1. Dibulatkan sekali, dua angka.</translation>
    </message>
    <message>
        <source>of %1 needed</source>
        <translation>dari %1 yang diperlukan</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>Entered by you. Sample by Krejcie and Morgan.</source>
        <translation>Diisi oleh Anda. Sampel menurut Krejcie dan Morgan.</translation>
    </message>
    <message>
        <source>Customers served. Sample by Krejcie and Morgan.</source>
        <translation>Yang dilayani; Krejcie dan Morgan.</translation>
    </message>
    <message>
        <source>Without them %1 are always enough. Sample by Krejcie and Morgan.</source>
        <translation>Tanpa angka ini, %1 selalu cukup. Sampel menurut Krejcie dan Morgan.</translation>
    </message>
</context>
<context>
    <name>puas::SkmModel</name>
    <message>
        <source>answer %1: %2</source>
        <translation>jawaban %1: %2</translation>
    </message>
    <message>
        <source>%1, no answers</source>
        <translation>%1, belum ada jawaban</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 jawaban</translation>
    </message>
    <message>
        <source>NRR %1, interval %2 to %3</source>
        <translation>NRR %1, selang %2 sampai %3</translation>
    </message>
    <message>
        <source>a year before %1, difference %2</source>
        <translation>setahun sebelumnya %1, beda %2</translation>
    </message>
    <message>
        <source>lowest %1</source>
        <translation>terendah %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Unsur</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>NRR</source>
        <translation>NRR</translation>
    </message>
    <message>
        <source>NRR on the scale</source>
        <translation>NRR pada skala</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Beda</translation>
    </message>
</context>
<context>
    <name>puas::SkmProfileCard</name>
    <message>
        <source>Who answered</source>
        <translation>Siapa yang menjawab</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Tidak diisi</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>disembunyikan</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Groups, one person may be in several</source>
        <translation>Kelompok, satu orang bisa dalam beberapa</translation>
    </message>
    <message>
        <source>Hidden: fewer than 5 people, or a number that would tell such a one.</source>
        <translation>Disembunyikan: kurang dari 5 orang, atau angka yang membukanya.</translation>
    </message>
    <message>
        <source>The survey does not ask sex, age, education or work, so none of them is here.</source>
        <translation>Survei tidak menanyakan jenis kelamin, usia, pendidikan, atau pekerjaan, jadi tidak ada di sini.</translation>
    </message>
</context>
<context>
    <name>puas::IkmBandsModel</name>
    <message>
        <source>Grade</source>
        <translation>Mutu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
</context>
<context>
    <name>puas::SurveyLegend</name>
    <message>
        <source>Answers 1 to 4, from light to dark</source>
        <translation>Jawaban 1 sampai 4, dari muda ke tua</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>jawaban</translation>
    </message>
</context>
<context>
    <name>puas::MutuBadge</name>
    <message>
        <source>Grade %1</source>
        <translation>Mutu %1</translation>
    </message>
</context>
<context>
    <name>OfficeDocuments</name>
    <message>
        <source>Nobody has answered the survey in this period.</source>
        <translation>Belum ada yang menjawab survei pada periode ini.</translation>
    </message>
    <message>
        <source>The period has not ended.</source>
        <translation>Periode belum berakhir.</translation>
    </message>
    <message>
        <source>No officer is registered yet.</source>
        <translation>Belum ada petugas terdaftar.</translation>
    </message>
    <message>
        <source>%1 officers.</source>
        <translation>%1 petugas.</translation>
    </message>
    <message>
        <source>One sheet for each, into a folder.</source>
        <translation>Satu lembar untuk tiap petugas, ke dalam satu folder.</translation>
    </message>
    <message>
        <source>Not approved yet.</source>
        <translation>Belum disetujui.</translation>
    </message>
    <message>
        <source>A projection; what is approved stands on Closing.</source>
        <translation>Proyeksi; yang disetujui ada di Penutupan.</translation>
    </message>
    <message>
        <source>No ratings in this period.</source>
        <translation>Belum ada penilaian pada periode ini.</translation>
    </message>
    <message>
        <source>Printed from its page, as it is shown there.</source>
        <translation>Dicetak dari halamannya, seperti yang tampil di sana.</translation>
    </message>
    <message>
        <source>Report of the survey (SKM)</source>
        <translation>Laporan survei (SKM)</translation>
    </message>
    <message>
        <source>Processing sheet of the survey</source>
        <translation>Olah data survei</translation>
    </message>
    <message>
        <source>List of allowances</source>
        <translation>Daftar tunjangan</translation>
    </message>
    <message>
        <source>List of allowances with formulas</source>
        <translation>Daftar tunjangan beserta rumus</translation>
    </message>
    <message>
        <source>Explanation sheets of all officers</source>
        <translation>Lembar penjelasan semua petugas</translation>
    </message>
    <message>
        <source>Scores of the officers</source>
        <translation>Nilai para petugas</translation>
    </message>
    <message>
        <source>Closing of the period</source>
        <translation>Penutupan periode</translation>
    </message>
</context>
<context>
    <name>puas::DocumentsModel</name>
    <message>
        <source>ready</source>
        <translation>siap</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draf</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>page</source>
        <translation>halaman</translation>
    </message>
    <message>
        <source>last made here: %1</source>
        <translation>terakhir dibuat di sini: %1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Bentuk</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Last made here</source>
        <translation>Terakhir dibuat di sini</translation>
    </message>
</context>
<context>
    <name>puas::DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Simpan sebagai</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Buka halamannya</translation>
    </message>
    <message>
        <source>The documents cannot be listed</source>
        <translation>Dokumen tidak dapat didaftar</translation>
    </message>
    <message>
        <source>It is being made.</source>
        <translation>Sedang dibuat.</translation>
    </message>
    <message>
        <source>Save into a folder</source>
        <translation>Simpan ke folder</translation>
    </message>
    <message>
        <source>Folder for the sheets</source>
        <translation>Folder untuk lembar</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Berkas %1 (*.%2)</translation>
    </message>
    <message>
        <source>The document was not made</source>
        <translation>Dokumen tidak dibuat</translation>
    </message>
    <message>
        <source>The document is made, but when it was is not remembered</source>
        <translation>Dokumen sudah dibuat, tetapi waktunya tidak tercatat</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Tidak dicetak</translation>
    </message>
</context>
<context>
    <name>puas::FollowUpCard</name>
    <message>
        <source>%1, not among the lowest any more</source>
        <translation>%1, tidak lagi di antara yang terendah</translation>
    </message>
    <message>
        <source>Follow-up plan</source>
        <translation>Rencana tindak lanjut</translation>
    </message>
    <message>
        <source>three lowest elements</source>
        <translation>tiga unsur terendah</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Belum ada rencana</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Write the plan</source>
        <translation>Isi rencana</translation>
    </message>
</context>
<context>
    <name>puas::FollowUpDialog</name>
    <message>
        <source>Plan for: %1</source>
        <translation>Rencana untuk: %1</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Simpan rencana</translation>
    </message>
    <message>
        <source>It stands in the report of %1, and in the office's journal with your name.</source>
        <translation>Tercantum dalam laporan %1, dan dalam jurnal kantor dengan nama Anda.</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Apa yang dikerjakan</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Whose task it is</source>
        <translation>Penanggung jawab</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Write what is done.</source>
        <translation>Tulis dulu apa yang dikerjakan.</translation>
    </message>
    <message>
        <source>Write whose task it is.</source>
        <translation>Tulis dulu penanggung jawabnya.</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Office made</source>
        <translation>Kantor dibuat</translation>
    </message>
    <message>
        <source>Office restored</source>
        <translation>Kantor dipulihkan</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Cadangan dibuat</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Akun ditambahkan</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Peran diubah</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>Kata sandi dipasang</translation>
    </message>
    <message>
        <source>Account kept out</source>
        <translation>Akun ditutup</translation>
    </message>
    <message>
        <source>Account let in again</source>
        <translation>Akun dibuka lagi</translation>
    </message>
    <message>
        <source>Sign-in locked</source>
        <translation>Masuk dikunci</translation>
    </message>
    <message>
        <source>Officer recorded</source>
        <translation>Petugas dicatat</translation>
    </message>
    <message>
        <source>PIN of an officer changed</source>
        <translation>PIN petugas diubah</translation>
    </message>
    <message>
        <source>Counter recorded</source>
        <translation>Loket dicatat</translation>
    </message>
    <message>
        <source>Service recorded</source>
        <translation>Layanan dicatat</translation>
    </message>
    <message>
        <source>Kiosk invited</source>
        <translation>Kios diundang</translation>
    </message>
    <message>
        <source>Kiosk answered</source>
        <translation>Kios menjawab</translation>
    </message>
    <message>
        <source>Kiosk approved</source>
        <translation>Kios disetujui</translation>
    </message>
    <message>
        <source>Kiosk turned away</source>
        <translation>Kios ditolak</translation>
    </message>
    <message>
        <source>Kiosk enrolled</source>
        <translation>Kios didaftarkan</translation>
    </message>
    <message>
        <source>Kiosk revoked</source>
        <translation>Kios dicabut</translation>
    </message>
    <message>
        <source>Settings given</source>
        <translation>Pengaturan diberikan</translation>
    </message>
    <message>
        <source>Tickets issued</source>
        <translation>Karcis diterbitkan</translation>
    </message>
    <message>
        <source>Stick taken in</source>
        <translation>Stik dimasukkan</translation>
    </message>
    <message>
        <source>CSV file taken in</source>
        <translation>Berkas CSV dimasukkan</translation>
    </message>
    <message>
        <source>Bundle quarantined</source>
        <translation>Berkas dikarantina</translation>
    </message>
    <message>
        <source>Asked to send again</source>
        <translation>Diminta kirim lagi</translation>
    </message>
    <message>
        <source>Kiosk clock put right</source>
        <translation>Jam kios dibetulkan</translation>
    </message>
    <message>
        <source>Rule proposed</source>
        <translation>Aturan diusulkan</translation>
    </message>
    <message>
        <source>Rule approved</source>
        <translation>Aturan disetujui</translation>
    </message>
    <message>
        <source>Rule rejected</source>
        <translation>Aturan ditolak</translation>
    </message>
    <message>
        <source>Rule version added</source>
        <translation>Versi aturan ditambahkan</translation>
    </message>
    <message>
        <source>Rule put in use</source>
        <translation>Aturan dipakai</translation>
    </message>
    <message>
        <source>Base allowance entered</source>
        <translation>Tunjangan dasar dicatat</translation>
    </message>
    <message>
        <source>Component entered</source>
        <translation>Komponen dicatat</translation>
    </message>
    <message>
        <source>Mark decided</source>
        <translation>Tanda diputuskan</translation>
    </message>
    <message>
        <source>Objection entered</source>
        <translation>Keberatan dicatat</translation>
    </message>
    <message>
        <source>Objection decided</source>
        <translation>Keberatan diputuskan</translation>
    </message>
    <message>
        <source>Period closed</source>
        <translation>Periode ditutup</translation>
    </message>
    <message>
        <source>Period approved</source>
        <translation>Periode disetujui</translation>
    </message>
    <message>
        <source>Proposal decided</source>
        <translation>Usulan warga diputuskan</translation>
    </message>
    <message>
        <source>Follow-up planned</source>
        <translation>Tindak lanjut direncanakan</translation>
    </message>
</context>
<context>
    <name>puas::ActsModel</name>
    <message>
        <source>not for this role</source>
        <translation>tidak untuk peran ini</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>tidak terbaca</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>Perbuatan</translation>
    </message>
    <message>
        <source>Done to</source>
        <translation>Sasaran</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sesudah</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Kaitan</translation>
    </message>
</context>
<context>
    <name>puas::ActDetail</name>
    <message>
        <source>Link</source>
        <translation>Kaitan</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sesudah</translation>
    </message>
    <message>
        <source>and %1 more; the export has all of them</source>
        <translation>dan %1 lagi; ekspor memuat semuanya</translation>
    </message>
    <message>
        <source>This act cannot be read</source>
        <translation>Perbuatan ini tidak terbaca</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Nomor %1</translation>
    </message>
    <message>
        <source>link and signature fit</source>
        <translation>kaitan dan tanda tangan cocok</translation>
    </message>
    <message>
        <source>the signature does not fit</source>
        <translation>tanda tangan tidak cocok</translation>
    </message>
    <message>
        <source>the link does not fit</source>
        <translation>kaitan tidak cocok</translation>
    </message>
    <message>
        <source>What it says is about allowances or what citizens wrote, and not for this role.</source>
        <translation>Isinya tentang tunjangan atau tulisan warga, dan tidak untuk peran ini.</translation>
    </message>
</context>
<context>
    <name>puas::ActFilters</name>
    <message>
        <source>Newest first</source>
        <translation>Terbaru dulu</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Terlama dulu</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>Perbuatan</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>All deeds</source>
        <translation>Semua perbuatan</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Semua hari</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>7 hari terakhir</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>30 hari terakhir</translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation>365 hari terakhir</translation>
    </message>
    <message>
        <source>Numbers, 120–180</source>
        <translation>Nomor, 120–180</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Find in the journal</source>
        <translation>Cari dalam jurnal</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Semua orang</translation>
    </message>
</context>
<context>
    <name>puas::ChainCard</name>
    <message>
        <source>Acts %1 hold together: numbers, links and signatures. Verified on %2.</source>
        <translation>Perbuatan %1 utuh: nomor, kaitan dan tanda tangan. Diperiksa %2.</translation>
    </message>
    <message>
        <source>Acts %1 follow each other, but another key than this office's signed them. Verified on %2.</source>
        <translation>Perbuatan %1 saling menyambung, tetapi ditandatangani kunci lain, bukan kunci kantor ini. Diperiksa %2.</translation>
    </message>
    <message>
        <source>Not even act 1 fits. Verified on %1.</source>
        <translation>Perbuatan 1 pun tidak cocok. Diperiksa %1.</translation>
    </message>
    <message>
        <source>Acts %1 hold together; the signature of act %2 does not fit. Verified on %3.</source>
        <translation>Perbuatan %1 utuh; tanda tangan perbuatan %2 tidak cocok. Diperiksa %3.</translation>
    </message>
    <message>
        <source>Acts %1 hold together; act %2 does not fit. Verified on %3.</source>
        <translation>Perbuatan %1 utuh; perbuatan %2 tidak cocok. Diperiksa %3.</translation>
    </message>
    <message>
        <source>Show that act</source>
        <translation>Tampilkan perbuatan itu</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Periksa rantai</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>belum diperiksa</translation>
    </message>
    <message>
        <source>Each act holds the link of the one before it and is signed by the office. Whether all of them fit has not been looked at since this window was opened.</source>
        <translation>Setiap perbuatan memuat kaitan perbuatan sebelumnya dan ditandatangani kantor. Sejak jendela ini dibuka belum diperiksa apakah semuanya cocok.</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>putus</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>utuh</translation>
    </message>
</context>
<context>
    <name>puas::JournalPage</name>
    <message>
        <source>Audit journal</source>
        <translation>Jurnal audit</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Hapus penyaring</translation>
    </message>
    <message>
        <source>For auditors</source>
        <translation>Untuk auditor</translation>
    </message>
    <message>
        <source>These are no numbers of acts</source>
        <translation>Ini bukan nomor perbuatan</translation>
    </message>
    <message>
        <source>Write 120, or 120–180, or 120– for all from there on.</source>
        <translation>Tulis 120, atau 120–180, atau 120– untuk semua sejak nomor itu.</translation>
    </message>
    <message>
        <source>The journal is being looked through</source>
        <translation>Jurnal sedang dibaca</translation>
    </message>
    <message>
        <source>No act is like that</source>
        <translation>Tidak ada perbuatan seperti itu</translation>
    </message>
    <message>
        <source>What fits will stand here.</source>
        <translation>Yang cocok akan tampil di sini.</translation>
    </message>
    <message>
        <source>The journal has acts, but none under these filters.</source>
        <translation>Jurnal berisi perbuatan, tetapi tidak ada di bawah penyaring ini.</translation>
    </message>
    <message>
        <source>%1 acts in all</source>
        <translation>seluruhnya %1 perbuatan</translation>
    </message>
    <message>
        <source>The journal cannot be read</source>
        <translation>Jurnal tidak terbaca</translation>
    </message>
    <message>
        <source>the office's public key is missing</source>
        <translation>kunci publik kantor tidak ada</translation>
    </message>
    <message>
        <source>Verifying the chain</source>
        <translation>Memeriksa rantai</translation>
    </message>
    <message>
        <source>%1 of %2 acts</source>
        <translation>%1 dari %2 perbuatan</translation>
    </message>
    <message>
        <source>The walk over the chain was stopped</source>
        <translation>Pemeriksaan rantai dihentikan</translation>
    </message>
    <message>
        <source>The chain was not verified</source>
        <translation>Rantai tidak diperiksa</translation>
    </message>
    <message>
        <source>Where the folder for auditors is to be made</source>
        <translation>Tempat membuat folder untuk auditor</translation>
    </message>
    <message>
        <source>%1: %2 acts, %3 events of kiosks. “puas-audit” checks it.</source>
        <translation>%1: %2 perbuatan, %3 kejadian kios. “puas-audit” memeriksanya.</translation>
    </message>
    <message>
        <source>Nothing was written for auditors</source>
        <translation>Tidak ada yang ditulis untuk auditor</translation>
    </message>
    <message>
        <source>%1 is being written</source>
        <translation>%1 sedang ditulis</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>a number like an NIK</source>
        <translation>nomor seperti NIK</translation>
    </message>
    <message>
        <source>a number like an NIP</source>
        <translation>nomor seperti NIP</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>nomor telepon</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>alamat surel</translation>
    </message>
    <message>
        <source>an officer's name</source>
        <translation>nama petugas</translation>
    </message>
    <message>
        <source>Children's education</source>
        <translation>Pendidikan anak</translation>
    </message>
    <message>
        <source>Food of families</source>
        <translation>Gizi keluarga</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Kesehatan</translation>
    </message>
    <message>
        <source>Livelihood of families</source>
        <translation>Ekonomi keluarga</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Perlindungan</translation>
    </message>
    <message>
        <source>Access and buildings</source>
        <translation>Akses dan prasarana</translation>
    </message>
    <message>
        <source>This office's service</source>
        <translation>Pelayanan kantor ini</translation>
    </message>
    <message>
        <source>Other topics</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>new</source>
        <translation>baru</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>diteruskan</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>diterima</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>dijawab</translation>
    </message>
    <message>
        <source>No forum</source>
        <translation>Tanpa musrena</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Desa</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Kecamatan</translation>
    </message>
    <message>
        <source>Regency</source>
        <translation>Kabupaten</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Rendah</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Biasa</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Tinggi</translation>
    </message>
    <message>
        <source>The topic alone, without words</source>
        <translation>Topik saja, tanpa kata</translation>
    </message>
    <message>
        <source>Screened: no NIK, NIP, telephone number, e-mail address or officer's name. Read it once more yourself.</source>
        <translation>Disaring: tidak ada NIK, NIP, nomor telepon, alamat surel, atau nama petugas. Bacalah sekali lagi sendiri.</translation>
    </message>
    <message>
        <source>Take out first: %1</source>
        <translation>Hapus dahulu: %1</translation>
    </message>
    <message>
        <source>planning forum: %1</source>
        <translation>musrena: %1</translation>
    </message>
</context>
<context>
    <name>puas::ProposalsModel</name>
    <message>
        <source>Proposal</source>
        <translation>Usulan</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
</context>
<context>
    <name>puas::StationLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <translation>%1: belum</translation>
    </message>
</context>
<context>
    <name>puas::ProposalDetail</name>
    <message>
        <source>Proposed</source>
        <translation>Diusulkan</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Dijawab</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Yang ditulis</translation>
    </message>
    <message>
        <source>Forward to the forum of the</source>
        <translation>Teruskan ke musrena</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Perangkat daerah</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>Answer to citizens</source>
        <translation>Jawaban untuk warga</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Teruskan</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Terima</translation>
    </message>
    <message>
        <source>Reject with a reason</source>
        <translation>Tolak dengan alasan</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawab</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Yang diputuskan</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>opened with the office's key</source>
        <translation>dibuka dengan kunci kantor</translation>
    </message>
    <message>
        <source>Nothing: the topic alone was sent.</source>
        <translation>Tidak ada: hanya topiknya yang dikirim.</translation>
    </message>
    <message>
        <source>Who proposed it and which village it is about are not asked at the kiosk.</source>
        <translation>Siapa pengusulnya dan desa mana yang dimaksud tidak ditanyakan di kios.</translation>
    </message>
    <message>
        <source>Its way</source>
        <translation>Jalannya</translation>
    </message>
</context>
<context>
    <name>puas::RejectProposalDialog</name>
    <message>
        <source>Reject the proposal %1</source>
        <translation>Tolak usulan %1</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Tolak</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>The proposal stays in the list with its reason; the office's journal names you.</source>
        <translation>Usulan tetap dalam daftar beserta alasannya; jurnal kantor menyebut nama Anda.</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>Alasan belum diisi.</translation>
    </message>
</context>
<context>
    <name>puas::ProposalsPage</name>
    <message>
        <source>Proposals</source>
        <translation>Usulan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>semua</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Hapus penyaring</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Semua topik</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kios</translation>
    </message>
    <message>
        <source>All kiosks</source>
        <translation>Semua kios</translation>
    </message>
    <message>
        <source>The proposals are being opened</source>
        <translation>Usulan sedang dibuka</translation>
    </message>
    <message>
        <source>They stay sealed until somebody who may reads them.</source>
        <translation>Usulan tetap tersegel sampai dibaca orang yang berhak.</translation>
    </message>
    <message>
        <source>The proposals cannot be read</source>
        <translation>Usulan tidak terbaca</translation>
    </message>
    <message>
        <source>Nobody has proposed anything in this period</source>
        <translation>Belum ada usulan dalam periode ini</translation>
    </message>
    <message>
        <source>No proposal is like that</source>
        <translation>Tidak ada usulan seperti itu</translation>
    </message>
    <message>
        <source>At the kiosk a proposal can be left after a rating. It stays sealed until it is taken in here.</source>
        <translation>Di kios, usulan dapat ditinggalkan sesudah menilai. Usulan tersegel sampai dimasukkan di sini.</translation>
    </message>
    <message>
        <source>This period has proposals, but none under these filters.</source>
        <translation>Periode ini ada usulannya, tetapi tidak ada di bawah penyaring ini.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 pada %2</translation>
    </message>
    <message>
        <source>Days have no hour: an hour would tell who it was.</source>
        <translation>Hari tanpa jam: jam akan membuka siapa orangnya.</translation>
    </message>
    <message>
        <source>Nothing was decided</source>
        <translation>Tidak ada yang diputuskan</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Diputuskan: %1</translation>
    </message>
</context>
<context>
    <name>puas::AppearanceCard</name>
    <message>
        <source>As the desktop</source>
        <translation>Ikut sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Terang atau gelap</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>For this machine; papers are always light, in the language of the window.</source>
        <translation>Untuk komputer ini; cetakan selalu terang, dalam bahasa jendela.</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 persen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Ukuran teks</translation>
    </message>
</context>
<context>
    <name>puas::ComparisonCard</name>
    <message>
        <source>Counters</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>Without a counter</source>
        <translation>Tanpa loket</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Without a service</source>
        <translation>Tanpa layanan</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Kantor</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantor</translation>
    </message>
    <message>
        <source>Without an office</source>
        <translation>Tanpa kantor</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Perbandingan</translation>
    </message>
    <message>
        <source>Compare by</source>
        <translation>Bandingkan menurut</translation>
    </message>
    <message>
        <source>%1 compared</source>
        <translation>%1 dibandingkan</translation>
    </message>
    <message>
        <source>no ratings yet</source>
        <translation>belum ada penilaian</translation>
    </message>
</context>
<context>
    <name>puas::GroupsCard</name>
    <message>
        <source>Groups</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Menurut kelompok</translation>
    </message>
    <message>
        <source>more than one may be named, or none</source>
        <translation>boleh lebih dari satu, boleh dilewati</translation>
    </message>
    <message>
        <source>All who rated</source>
        <translation>Semua yang menilai</translation>
    </message>
</context>
<context>
    <name>puas::LockBanner</name>
    <message>
        <source>Approved on %1 by %2. A correction becomes a new version.</source>
        <translation>Disetujui %1 oleh %2. Koreksi menjadi versi baru.</translation>
    </message>
    <message>
        <source>Version %1, approved on %2 by %3, in place of version %4 of %5.</source>
        <translation>Versi %1, disetujui %2 oleh %3, menggantikan versi %4 dari %5.</translation>
    </message>
</context>
<context>
    <name>puas::OriginDialog</name>
    <message>
        <source>Origin of the figures</source>
        <translation>Asal angka</translation>
    </message>
    <message>
        <source>Rows behind the figure</source>
        <translation>Baris di balik angka</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Salin semua</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Period: %1 (%2), %3 to %4</source>
        <translation>Periode: %1 (%2), %3 sampai %4</translation>
    </message>
    <message>
        <source>Rule: %1, version %2</source>
        <translation>Aturan: %1, versi %2</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kios</translation>
    </message>
    <message>
        <source>Events received</source>
        <translation>Kejadian diterima</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kepala rantai</translation>
    </message>
    <message>
        <source>%1: events %2, head %3</source>
        <translation>%1: kejadian %2, kepala %3</translation>
    </message>
    <message>
        <source>Kiosks and how far their histories have come</source>
        <translation>Kios dan sampai mana riwayatnya</translation>
    </message>
</context>
<context>
    <name>puas::DataTable</name>
    <message>
        <source>Copy rows</source>
        <translation>Salin baris</translation>
    </message>
    <message>
        <source>Origin…</source>
        <translation>Asal…</translation>
    </message>
</context>
<context>
    <name>puas::UnitsCard</name>
    <message>
        <source>Units</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Enter opens the officers of one</source>
        <translation>Enter membuka petugas satu unit</translation>
    </message>
</context>
</TS>
