<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="jv_ID" sourcelanguage="en">
<context>
    <name>Attention</name>
    <message>
        <source>Kiosk %1 has not reported yet</source>
        <translation>Kios %1 dereng nate nglapur</translation>
    </message>
    <message>
        <source>Its numbers appear once its first stick is read.</source>
        <translation>Angkanipun katingal sasampunipun stik kapisan kawaos.</translation>
    </message>
    <message>
        <source>Import stick</source>
        <translation>Impor stik</translation>
    </message>
    <message>
        <source>Kiosk %1 is silent</source>
        <translation>Kios %1 sepen</translation>
    </message>
    <message>
        <source>Last report %1, %2 working days ago</source>
        <translation>Lapuran pungkasan %1, %2 dinten damel kepengker</translation>
    </message>
    <message>
        <source>Bundle of %1 refused</source>
        <translation>Bundel %1 katampik</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Pirsani</translation>
    </message>
    <message>
        <source>The data are old</source>
        <translation>Data sampun lami</translation>
    </message>
    <message>
        <source>Newest rating %1, %2 working days ago</source>
        <translation>Pambiji paling enggal %1, %2 dinten damel kepengker</translation>
    </message>
    <message>
        <source>%1 n %2</source>
        <translation>%1 n %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>lan %1 malih</translation>
    </message>
    <message numerus="yes">
        <source>%n officer(s) without enough data</source>
        <translation><numerusform>%n petugas datanipun dereng cekap</numerusform></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Bikak</translation>
    </message>
    <message>
        <source>%1 ratings name no officer</source>
        <translation>%1 pambiji tanpa petugas</translation>
    </message>
    <message>
        <source>They count for the office, not for a person.</source>
        <translation>Kaetang kangge kantor, sanes kangge satunggaling tiyang.</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Nobody has an account yet</source>
        <translation>Dereng wonten ingkang gadhah akun</translation>
    </message>
    <message>
        <source>Whoever opens this program can change the data.</source>
        <translation>Sinten kemawon ingkang mbikak program menika saged ngewahi data.</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Damel akun</translation>
    </message>
    <message>
        <source>Objection of %1</source>
        <translation>Kaboten %1</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Panutupan</translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>%1 ratings</source>
        <translation>%1 pambiji</translation>
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
        <translation>Cakram utawi stik boten saged kawaos utawi kaserat. Data kantor boten ewah.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Free some room and try again.</source>
        <translation>Cakram sampun kebak. Kothongaken sawetawis, lajeng cobi malih.</translation>
    </message>
    <message>
        <source>This account may not read or write there. Choose another folder or ask IT.</source>
        <translation>Akun menika boten kenging maos utawi nyerat ing mrika. Pilih folder sanes utawi matur TI.</translation>
    </message>
    <message>
        <source>Nothing was found there. Check the folder and try again.</source>
        <translation>Boten wonten punapa-punapa ing mrika. Priksa folderipun, lajeng cobi malih.</translation>
    </message>
    <message>
        <source>It is there already. Nothing was changed.</source>
        <translation>Sampun wonten. Boten wonten ingkang ewah.</translation>
    </message>
    <message>
        <source>Another program is writing to the office's data at the moment. Wait until it is done and try again.</source>
        <translation>Program sanes saweg nyerat data kantor. Tengga dumugi rampung, lajeng cobi malih.</translation>
    </message>
    <message>
        <source>The office's data file does not answer. Nothing was changed. Try again; if it keeps failing, run puasctl doctor.</source>
        <translation>Berkas data kantor boten mangsuli. Boten wonten ingkang ewah. Cobi malih; bilih taksih gagal, lampahaken puasctl doctor.</translation>
    </message>
    <message>
        <source>Keys or signatures could not be used. Nothing was changed. Ask IT to run puasctl doctor.</source>
        <translation>Kunci utawi tandha asta boten saged dipunginakaken. Boten wonten ingkang ewah. Nyuwun TI nglampahaken puasctl doctor.</translation>
    </message>
    <message>
        <source>A value is outside of what is allowed. Nothing was changed.</source>
        <translation>Wonten biji ing sajawining wates. Boten wonten ingkang ewah.</translation>
    </message>
    <message>
        <source>The file's content does not fit its format. Nothing was changed.</source>
        <translation>Isi berkas boten jumbuh kaliyan formatipun. Boten wonten ingkang ewah.</translation>
    </message>
    <message>
        <source>The PIN or password does not match.</source>
        <translation>PIN utawi tembung sandhi boten cocog.</translation>
    </message>
    <message>
        <source>The data are damaged: bytes are missing or changed. Nothing was changed. Keep the file and ask IT to run puasctl verify.</source>
        <translation>Data risak: wonten perangan ingkang ical utawi ewah. Boten wonten ingkang dipunewahi. Simpen berkasipun lan nyuwun TI nglampahaken puasctl verify.</translation>
    </message>
    <message>
        <source>This was written by a newer Puas. Update this program first.</source>
        <translation>Menika kaserat dening Puas ingkang langkung enggal. Enggalaken program menika rumiyin.</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation>Dipunkendelaken. Sadaya tetep kados saderengipun.</translation>
    </message>
    <message>
        <source>The bundle was refused. Nothing was changed.</source>
        <translation>Bundel katampik. Boten wonten ingkang ewah.</translation>
    </message>
    <message>
        <source>Login and password do not belong together. Try again; capitals count in a password.</source>
        <translation>Nami mlebet saha tembung sandi boten cocog. Cobi malih; aksara ageng saha alit ing tembung sandi dipunbedakaken.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait a while and try again.</source>
        <translation>Tembung sandi kakathahen lepat. Entosi sekedhap, lajeng cobi malih.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in and try again. Nothing was changed.</source>
        <translation>Dereng wonten ingkang mlebet. Mlebet rumiyin, lajeng cobi malih. Boten wonten ingkang ewah.</translation>
    </message>
    <message>
        <source>Your role may not do this. Nothing was changed. Ask somebody whose role may.</source>
        <translation>Peran panjenengan boten kenging nindakaken menika. Boten wonten ingkang ewah. Matur dhateng ingkang peranipun kenging.</translation>
    </message>
    <message>
        <source>This password is not taken. Choose one of at least 10 characters that is not the login.</source>
        <translation>Tembung sandi menika boten katampi. Pilih ingkang saboten-botenipun 10 aksara saha sanes nami mlebet.</translation>
    </message>
    <message>
        <source>An office keeps one active head. Nothing was changed. Make another head first.</source>
        <translation>Kantor kedah tansah gadhah satunggal pangarsa ingkang aktif. Boten wonten ingkang ewah. Damel pangarsa sanes rumiyin.</translation>
    </message>
    <message>
        <location filename="../app/admin/state_cards.cpp" line="38"/>
        <source>Its time has passed. Nothing was changed. Make a new one.</source>
        <translation>Wekdalipun sampun kalangkungan. Boten wonten ingkang ewah. Damela ingkang enggal.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>accepted</source>
        <translation>katampi</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>sampun wonten</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>katampik</translation>
    </message>
    <message>
        <source>Unknown kiosk %1</source>
        <translation>Kios boten dipunkenal %1</translation>
    </message>
    <message>
        <source>Numbers between the office's data and the stick are missing</source>
        <translation>Wonten sela ing antawisipun data kantor lan stik</translation>
    </message>
    <message>
        <source>This kiosk's history parts in two</source>
        <translation>Riwayat kios menika mang kalih</translation>
    </message>
    <message>
        <source>This kiosk went back behind what the office confirmed</source>
        <translation>Kios menika mundur saking ingkang sampun katandhani kantor</translation>
    </message>
    <message>
        <source>The signature is not this kiosk's</source>
        <translation>Tandha astanipun sanes gadhahipun kios menika</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Berkasipun risak</translation>
    </message>
    <message>
        <source>This kiosk is not enrolled here</source>
        <translation>Kios menika boten kadhaptar ing mriki</translation>
    </message>
    <message>
        <source>This kiosk is not trusted any more</source>
        <translation>Kios menika boten dipunpitados malih</translation>
    </message>
    <message>
        <source>The bundle belongs to another office</source>
        <translation>Bundel menika gadhahipun kantor sanes</translation>
    </message>
    <message>
        <source>The kiosk's program is newer than this one</source>
        <translation>Program kios langkung enggal tinimbang program menika</translation>
    </message>
    <message>
        <source>Training data never count</source>
        <translation>Data gladhen boten nate dipunetang</translation>
    </message>
    <message>
        <source>The bundle could not be read</source>
        <translation>Bundel boten saged kawaos</translation>
    </message>
    <message>
        <source>The chain matches. %1 new events</source>
        <translation>Ranté cocog. %1 prastawa enggal</translation>
    </message>
    <message>
        <source>%1 new events. Wrong clock: %2 ratings</source>
        <translation>%1 prastawa enggal. Jam klentu: %2 pambiji</translation>
    </message>
    <message>
        <source>Signature, content and chain were checked. The kiosk's clock was wrong for %1 ratings: they count only where the month is certain all the same.</source>
        <translation>Tapak asta, isi, lan ranté sampun dipunpriksa. Jam kios klentu kanggé %1 pambiji: punika namung dipunétang menawi wulanipun tetep gumathok.</translation>
    </message>
    <message>
        <source>Set date and time of kiosk %1.</source>
        <translation>Leresna tanggal lan jam kios %1.</translation>
    </message>
    <message>
        <source>Find out by how much the clock was wrong, and record it: puasctl clock-offset. Kiosks counts what still waits for it.</source>
        <translation>Padosi pinten selisihing jam, lajeng cathet: puasctl clock-offset. Kaca Kios ngétang ingkang taksih nengga.</translation>
    </message>
    <message>
        <source>The same is here already. Nothing new</source>
        <translation>Sampun wonten ingkang sami. Boten wonten ingkang enggal</translation>
    </message>
    <message>
        <source>Gap: numbers %1 to %2 are missing</source>
        <translation>Wonten sela: nomer %1 dumugi %2 dereng wonten</translation>
    </message>
    <message>
        <source>Signature, content and chain were checked. The ratings are in the office's data.</source>
        <translation>Tandha asta, isi, saha ranté sampun kapriksa. Pambijinipun mlebet ing data kantor.</translation>
    </message>
    <message>
        <source>This bundle was taken in before. Taking it in again changes nothing and counts nothing twice.</source>
        <translation>Bundel menika sampun nate katampi. Nampi malih boten ngewahi punapa-punapa lan boten ngetang kaping kalih.</translation>
    </message>
    <message>
        <source>This bundle starts at number %1, but the office has this kiosk only up to %2. Without the %3 events between them the chain cannot be checked.</source>
        <translation>Bundel menika wiwit nomer %1, nanging kantor nembe gadhah dumugi %2. Tanpa %3 prastawa ing antawisipun, ranté boten saged kapriksa.</translation>
    </message>
    <message>
        <source>The bundle disagrees with what the same kiosk sent before. Either its disk was copied or an old copy was put back.</source>
        <translation>Bundel menika beda kaliyan kintunan kios ingkang sami saderengipun. Cakramipun dipunsalin, utawi salinan lami dipunpasang malih.</translation>
    </message>
    <message>
        <source>The header was not signed with the key that this kiosk was enrolled with.</source>
        <translation>Sirahipun boten katandhaastanan kanthi kunci kios ingkang kadhaptar.</translation>
    </message>
    <message>
        <source>No kiosk with this key is registered in this office, so nobody can say where the ratings come from.</source>
        <translation>Boten wonten kios kanthi kunci menika ing kantor menika, matemah asalipun pambiji boten dipunmangertosi.</translation>
    </message>
    <message>
        <source>This kiosk was reported lost or replaced. What it sends afterwards is not taken in.</source>
        <translation>Kios menika kalapuraken ical utawi kagantos. Kintunanipun sasampunipun menika boten katampi.</translation>
    </message>
    <message>
        <source>It was written for another office and can only be read there.</source>
        <translation>Bundel menika kaserat kangge kantor sanes lan namung saged kawaos ing mrika.</translation>
    </message>
    <message>
        <source>This bundle has a format that this version does not know yet.</source>
        <translation>Format bundel menika dereng dipunkenal versi program menika.</translation>
    </message>
    <message>
        <source>The kiosk was in training. Taps from training are never counted.</source>
        <translation>Kios saweg gladhen. Kothokan gladhen boten nate dipunetang.</translation>
    </message>
    <message>
        <source>Bytes are missing, added or changed, so that the checksum does not agree.</source>
        <translation>Wonten perangan ingkang ical, mindhak, utawi ewah, matemah papriksanipun boten cocog.</translation>
    </message>
    <message>
        <source>Find out who restored kiosk %1, and when.</source>
        <translation>Padosi sinten ingkang mulihaken kios %1, lan kala punapa.</translation>
    </message>
    <message>
        <source>Enrol the device as a new kiosk before it counts again.</source>
        <translation>Dhaptaraken piranti menika minangka kios enggal saderengipun dipunginakaken malih.</translation>
    </message>
    <message>
        <source>Find out which device wrote this stick.</source>
        <translation>Padosi piranti pundi ingkang nyerat stik menika.</translation>
    </message>
    <message>
        <source>Enrol it if it belongs to this office.</source>
        <translation>Dhaptaraken bilih pancen gadhahipun kantor menika.</translation>
    </message>
    <message>
        <source>Export again after enrolling and read the stick here.</source>
        <translation>Sasampunipun kadhaptar, ekspor malih lan waos stikipun ing mriki.</translation>
    </message>
    <message>
        <source>Ask who put the device back into use.</source>
        <translation>Tangletaken sinten ingkang ngginakaken piranti menika malih.</translation>
    </message>
    <message>
        <source>Enrol it as a new kiosk if it should count again.</source>
        <translation>Dhaptaraken minangka kios enggal bilih badhe dipunetang malih.</translation>
    </message>
    <message>
        <source>Hand the stick over to the office that it belongs to.</source>
        <translation>Pasrahaken stik dhateng kantor ingkang gadhah.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Enggalaken program menika.</translation>
    </message>
    <message>
        <source>Read the stick again. Nothing is lost meanwhile.</source>
        <translation>Waos stik malih. Boten wonten ingkang ical.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Boten wonten ingkang kedah dipuntindakaken.</translation>
    </message>
    <message>
        <source>Turn training off at the kiosk before citizens use it.</source>
        <translation>Pejahaken gladhen ing kios saderengipun dipunginakaken warga.</translation>
    </message>
    <message>
        <source>Read the stick again.</source>
        <translation>Waos stik malih.</translation>
    </message>
    <message>
        <source>If it is still damaged, export once more onto another stick.</source>
        <translation>Bilih taksih risak, ekspor sepisan malih dhateng stik sanes.</translation>
    </message>
    <message>
        <source>The kiosk keeps all ratings until the office confirms them.</source>
        <translation>Kios nyimpen sadaya pambiji dumugi kantor nandhani.</translation>
    </message>
    <message>
        <source>Parts at number %1. Both are kept as proof</source>
        <translation>Pisah wonten nomer %1. Kekalihipun dipunsimpen minangka bukti</translation>
    </message>
    <message>
        <source>Not trusted any more. Kept as proof</source>
        <translation>Sampun boten dipunpitados. Dipunsimpen minangka bukti</translation>
    </message>
    <message>
        <source>The kiosk has forgotten a receipt that it knew, and its history is another one since. Somebody has put back an older state of it.</source>
        <translation>Kios kesupen tandha tampi ingkang nate dipuntampi, lan wiwit menika riwayatipun benten. Wonten ingkang mangsulaken kawontenanipun ingkang lami.</translation>
    </message>
    <message>
        <source>Look for the stick of kiosk %1 that has these numbers, and read it here first.</source>
        <translation>Pados stik kios %1 ingkang isi nomer-nomer menika, lajeng waca rumiyin wonten mriki.</translation>
    </message>
    <message>
        <source>If there is none, press "Ask kiosk to send again": the request is written onto this stick.</source>
        <translation>Menawi boten wonten, pencet "Suwun kios ngirim malih": panyuwunipun dipunserat wonten stik menika.</translation>
    </message>
    <message>
        <source>Put the stick into the kiosk, wait for "Safe to remove", and read it here again.</source>
        <translation>Pasang stik wonten kios, tengga "Saged dipuncabut", lajeng waca malih wonten mriki.</translation>
    </message>
    <message>
        <source>A copy or a restored image of kiosk %1 is in use: find it and take it out of service.</source>
        <translation>Salinan utawi citra lami kios %1 saweg dipunginakaken: padosi lan kendelaken.</translation>
    </message>
    <message>
        <source>Show the auditor both proofs. They stay in the quarantine.</source>
        <translation>Tedahaken kekalih bukti dhateng auditor. Kekalihipun tetep wonten karantina.</translation>
    </message>
    <message>
        <source>Do not use this file: somebody else wrote it, or changed its header.</source>
        <translation>Sampun ngangge berkas menika: tiyang sanes ingkang nyerat utawi ngewahi sirahipun.</translation>
    </message>
    <message>
        <source>Export once more from kiosk %1 onto another stick, and read that one here.</source>
        <translation>Ekspor sepisan malih saking kios %1 dhateng stik sanes, lajeng waca stik menika wonten mriki.</translation>
    </message>
    <message>
        <source>If it happens again, show both sticks to the auditor.</source>
        <translation>Menawi kadadosan malih, tedahaken kekalih stik dhateng auditor.</translation>
    </message>
</context>
<context>
    <name>IntervalSide</name>
    <message>
        <source>All of it at the threshold or above</source>
        <translation>Sadaya ing wates utawi nginggilipun</translation>
    </message>
    <message>
        <source>All of it below the threshold</source>
        <translation>Sadaya sangandhapipun wates</translation>
    </message>
    <message>
        <source>The threshold lies inside</source>
        <translation>Wates wonten ing lebetipun</translation>
    </message>
</context>
<context>
    <name>PagePaper</name>
    <message>
        <source>continued</source>
        <translation>kalajengaken</translation>
    </message>
</context>
<context>
    <name>PeriodState</name>
    <message>
        <source>running</source>
        <translation>lumampah</translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>dereng katutup</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>boten wonten data</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>disarujuki</translation>
    </message>
    <message>
        <source>approved, version %1</source>
        <translation>disarujuki, versi %1</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Bikak</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Pilih</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Pirsani ing:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nama berkas:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Jinis berkas:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wangsul</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Majeng</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Folder induk</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Damel folder enggal</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Tampilan dhaptar</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Tampilan rinci</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Folder enggal</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 sampun wonten.
Kagantos?</translation>
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
        <translation>Jinis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jinis</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Dipunewahi</translation>
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
        <translation>Boten sios</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Bikak</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Inggih</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Boten</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>reads the office's figures</source>
        <translation>maos angka kantor</translation>
    </message>
    <message>
        <source>reads scores and allowances of officers</source>
        <translation>maos biji saha tunjangan petugas</translation>
    </message>
    <message>
        <source>reads kiosks, accounts and the office's journal</source>
        <translation>maos kios, akun, saha jurnal kantor</translation>
    </message>
    <message>
        <source>takes in sticks and files</source>
        <translation>ngimpor stik saha berkas</translation>
    </message>
    <message>
        <source>invites, replaces and revokes kiosks</source>
        <translation>ngundang, nggantos, saha nyabut kios</translation>
    </message>
    <message>
        <source>approves kiosks, with a second person</source>
        <translation>nyarujuki kios, sesarengan tiyang kaping kalih</translation>
    </message>
    <message>
        <source>registers officers</source>
        <translation>ndhaftaraken petugas</translation>
    </message>
    <message>
        <source>enters rules</source>
        <translation>nglebetaken aturan</translation>
    </message>
    <message>
        <source>closes periods</source>
        <translation>nutup periode</translation>
    </message>
    <message>
        <source>approves rules, with a second person</source>
        <translation>ngesahaken aturan, sesarengan tiyang kaping kalih</translation>
    </message>
    <message>
        <source>approves periods</source>
        <translation>nyarujuki periode</translation>
    </message>
    <message>
        <source>settles objections, with a second person</source>
        <translation>mutus keberatan, sesarengan tiyang kaping kalih</translation>
    </message>
    <message>
        <source>manages accounts</source>
        <translation>ngurus akun</translation>
    </message>
    <message>
        <source>backs up and restores</source>
        <translation>nyadhangaken saha mulihaken data</translation>
    </message>
    <message>
        <source>Head of office</source>
        <translation>Pangarsa</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>TI</translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation>Kapegawean</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 utawi %2</translation>
    </message>
    <message>
        <source>decides whether marked ratings count</source>
        <translation>mutusaken punapa biji mawi tandha kaétang</translation>
    </message>
    <message>
        <source>answers proposals of citizens</source>
        <translation>mangsuli usulan warga</translation>
    </message>
    <message>
        <source>plans what follows the survey</source>
        <translation>ngrancang tindak lanjut survei</translation>
    </message>
    <message>
        <source>names counters and services</source>
        <translation>ngatur nama loket lan layanan</translation>
    </message>
</context>
<context>
    <name>RuleShapes</name>
    <message>
        <source>As measured, then in full</source>
        <translation>Ukuran, lajeng wetah</translation>
    </message>
    <message>
        <source>Rising to the threshold</source>
        <translation>Minggah dumugi ambang</translation>
    </message>
    <message>
        <source>Floor, line, cap</source>
        <translation>Dhasar, garis, wates inggil</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Undhak-undhakan</translation>
    </message>
</context>
<context>
    <name>RulesModel</name>
    <message>
        <source>in use</source>
        <translation>lumampah</translation>
    </message>
    <message>
        <source>came with Puas</source>
        <translation>bektanipun Puas</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>dipunusulaken</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>dipunsahaken</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>dipuntampik</translation>
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
        <translation>dereng wonten pambiji</translation>
    </message>
    <message>
        <source>%1 ratings</source>
        <translation>%1 pambiji</translation>
    </message>
    <message>
        <source>not shown below 5 people</source>
        <translation>boten katuduhaken sangandhapipun 5 tiyang</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>data dereng cekap</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 utawi langkung</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>sangandhapipun %1</translation>
    </message>
    <message>
        <source>%1 percent satisfied, interval %2 to %3</source>
        <translation>marem %1 persen, selang %2 dumugi %3</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Overview</source>
        <translation>Ringkesan</translation>
    </message>
    <message>
        <source>start summary trend</source>
        <translation>wiwitan ringkesan tren</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>scores ranking funnel</source>
        <translation>biji urutan corong</translation>
    </message>
    <message>
        <source>Projected allowance</source>
        <translation>Kinten-kinten tunjangan</translation>
    </message>
    <message>
        <source>forecast pay rupiah</source>
        <translation>ramalan bayaran rupiah</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Kadospundi menawi</translation>
    </message>
    <message>
        <source>compare rules threshold</source>
        <translation>bandhingaken aturan wates</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Panutupan</translation>
    </message>
    <message>
        <source>approve lock objections</source>
        <translation>sarujuki kunci kabotan</translation>
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
        <translation>sepi laporan tandha tampi</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Pangangge</translation>
    </message>
    <message>
        <source>users roles passwords</source>
        <translation>akun peran tembung sandi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setelan</translation>
    </message>
    <message>
        <source>Rules of the allowance</source>
        <translation>Aturan tunjangan</translation>
    </message>
    <message>
        <source>versions proposals approve</source>
        <translation>versi usulan sarujuki</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Aturan enggal</translation>
    </message>
    <message>
        <source>threshold minimum curve propose</source>
        <translation>wates minimum kurva usulaken</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Cadhangan</translation>
    </message>
    <message>
        <source>copy check restore passphrase</source>
        <translation>salinan priksa pulihaken frasa sandi</translation>
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
        <translation>wekdal</translation>
    </message>
    <message>
        <source>saved view</source>
        <translation>tampilan</translation>
    </message>
    <message>
        <source>page</source>
        <translation>kaca</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>setelan</translation>
    </message>
    <message>
        <source>action</source>
        <translation>tumindak</translation>
    </message>
    <message>
        <source>Export this page</source>
        <translation>Ekspor kaca menika</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Cithak kaca menika</translation>
    </message>
    <message>
        <source>Help about this page</source>
        <translation>Pitulungan bab kaca menika</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Simpen tampilan menika</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Aksara langkung ageng</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Aksara langkung alit</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Medal</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Tandha</translation>
    </message>
    <message>
        <source>bursts off hours unusual exclude</source>
        <translation>beruntun sanjawining jam aneh boten dipunetang</translation>
    </message>
    <message>
        <source>Counters and services</source>
        <translation>Loket lan layanan</translation>
    </message>
    <message>
        <source>names rename add</source>
        <translation>nama ewahi tambah</translation>
    </message>
    <message>
        <source>SKM and IKM</source>
        <translation>SKM lan IKM</translation>
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
        <translation>cithak lapuran lembar dhaptar katrangan</translation>
    </message>
    <message>
        <source>Audit journal</source>
        <translation>Jurnal audit</translation>
    </message>
    <message>
        <source>acts chain verify who did what</source>
        <translation>tumindak rante tliti sinten</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Usulan</translation>
    </message>
    <message>
        <source>citizens wrote musrena answer forward</source>
        <translation>warga serat musrena wangsulan</translation>
    </message>
</context>
<context>
    <name>SegmentsModel</name>
    <message>
        <source>gap from %1 to %2</source>
        <translation>sela saking %1 dumugi %2</translation>
    </message>
    <message>
        <source>overlap from %1 to %2</source>
        <translation>tumpuk saking %1 dumugi %2</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>rampung saderengipun wiwit</translation>
    </message>
</context>
<context>
    <name>UserDialogs</name>
    <message>
        <source>A password has at least %1 characters and is not the login.</source>
        <translation>Tembung sandi saboten-botenipun %1 aksara saha sanes nami mlebet.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Tembung sandi kalih menika boten sami.</translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message>
        <source>%1 is not less than %2: the threshold is reached.</source>
        <translation>%1 boten kirang saking %2: wates kadugen.</translation>
    </message>
    <message>
        <source>%1 is less than %2: the threshold is not reached.</source>
        <translation>%1 kirang saking %2: wates boten kadugen.</translation>
    </message>
    <message>
        <source>The measure: percent satisfied</source>
        <translation>Ukuran: persen marem</translation>
    </message>
    <message>
        <source>95 percent interval: %1 to %2</source>
        <translation>Selang 95 persen: %1 dumugi %2</translation>
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
        <translation>Punapa ingkang dipunetang</translation>
    </message>
    <message>
        <source>no ratings yet</source>
        <translation>dereng wonten pambiji</translation>
    </message>
    <message>
        <source>%1 ratings</source>
        <translation>%1 pambiji</translation>
    </message>
    <message>
        <source>not shown below 5 people</source>
        <translation>boten katuduhaken sangandhapipun 5 tiyang</translation>
    </message>
    <message>
        <source>Fewer than %1 ratings: %2.</source>
        <translation>Kirang saking %1 pambiji: %2.</translation>
    </message>
    <message>
        <source>The interval reaches the threshold: the doubt benefits the officer.</source>
        <translation>Selangipun dugi ing wates: mangu-mangu nguntungaken petugas.</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Pranatanipun</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Asilipun</translation>
    </message>
    <message>
        <source>Allowance %1 percent, a projection</source>
        <translation>Tunjangan %1 persen, kinten-kinten</translation>
    </message>
    <message>
        <source>Not assessed: a person decides</source>
        <translation>Boten kabiji: pejabat ingkang mutusaken</translation>
    </message>
    <message>
        <source>A person approves the period; the officer may object.</source>
        <translation>Pejabat ingkang nyarujuki periode; petugas kenging kabotan.</translation>
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
        <translation>Akun sapisan</translation>
    </message>
    <message>
        <source>Make account</source>
        <translation>Damel akun</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nami</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Nami mlebet</translation>
    </message>
    <message>
        <source>such as ratna or a NIP</source>
        <translation>kados ratna utawi NIP</translation>
    </message>
    <message>
        <source>It is the head of office's, who can add the others. From then on everybody signs in.</source>
        <translation>Akun menika kagunganipun pangarsa, ingkang saged nambah akun sanes. Saksampunipun menika sedaya kedah mlebet.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Tembung sandi</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>saboten-botenipun %1 aksara</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Sepindhah malih</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Nami dereng dipunisi.</translation>
    </message>
    <message>
        <source>A login has letters from a to z, digits, and . _ - inside.</source>
        <translation>Nami mlebet isi aksara a dumugi z, angka, saha . _ - ing tengah.</translation>
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
        <translation>dereng wonten biji</translation>
    </message>
    <message>
        <source>allowance now %1 percent</source>
        <translation>tunjangan samenika %1 persen</translation>
    </message>
    <message>
        <source>expected %1 percent, chance of the threshold %2</source>
        <translation>pangajeng-ajeng %1 persen, kalodhangan dugi ing wates %2</translation>
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
        <translation>Marem %
sadangunipun</translation>
    </message>
    <message>
        <source>Satisfied %</source>
        <translation>Marem %</translation>
    </message>
    <message>
        <source>Where it can end</source>
        <translation>Saged pungkasan pundi</translation>
    </message>
    <message>
        <source>Chance
≥ %1%</source>
        <translation>Kalodhangan
≥ %1%</translation>
    </message>
    <message>
        <source>Now
%</source>
        <translation>Samenika
%</translation>
    </message>
    <message>
        <source>Not approved
%</source>
        <translation>Dereng dipunsarujuki
%</translation>
    </message>
    <message>
        <source>Expected
%</source>
        <translation>Pangajeng
%</translation>
    </message>
    <message>
        <source>Range
%</source>
        <translation>Antawis
%</translation>
    </message>
    <message>
        <source>%1 satisfied ratings until %2</source>
        <translation>%1 pambiji marem malih dumugi %2</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>dipunajeng-ajeng %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>kirang %1</translation>
    </message>
    <message>
        <source>Expected
Rp</source>
        <translation>Pangajeng
Rp</translation>
    </message>
    <message>
        <source>Not approved
Rp</source>
        <translation>Dereng dipunsarujuki
Rp</translation>
    </message>
</context>
<context>
    <name>puas::AllowancePage</name>
    <message>
        <source>So far</source>
        <translation>Dumugi samenika</translation>
    </message>
    <message>
        <source>Expected at the end</source>
        <translation>Pangajeng-ajeng ing pungkasan</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Jangkep</translation>
    </message>
    <message>
        <source>Projected allowance</source>
        <translation>Kinten-kinten tunjangan</translation>
    </message>
    <message>
        <source>The rule in use</source>
        <translation>Pranatan ingkang dipunginakaken</translation>
    </message>
    <message>
        <source>The rule's curve, table</source>
        <translation>Kurva pranatan, tabel</translation>
    </message>
    <message>
        <source>The projection cannot be read</source>
        <translation>Kinten-kinten boten saged dipunwaos</translation>
    </message>
    <message>
        <source>No officer is registered yet</source>
        <translation>Dereng wonten petugas ingkang kadhaptar</translation>
    </message>
    <message>
        <source>The projection appears with the first officer and the first ratings.</source>
        <translation>Kinten-kinten badhe katingal sasampunipun wonten petugas saha pambiji ingkang kapisan.</translation>
    </message>
    <message>
        <source>Empty circle: so far. Small upright line: expected. Band: range, 90 of 100 possibilities. Below the chance: how many satisfied ratings are missing. A projection is not a decision: a person approves the period, and officers may object.</source>
        <translation>Bunderan kothong: dumugi samenika. Garis jejeg alit: pangajeng-ajeng. Pita: antawis, 90 saking 100 kalodhangan. Ing ngandhap peluang: pinten pambiji marem ingkang taksih kirang. Kinten-kinten sanes putusan: pejabat ingkang nyarujuki periode, lan petugas kenging kabotan.</translation>
    </message>
    <message>
        <source>Not approved yet: a person approves the period, and officers may object.</source>
        <translation>Dereng dipunsarujuki: pejabat ingkang nyarujuki periode, lan petugas kenging kabotan.</translation>
    </message>
    <message>
        <source>Mean over what the rest of the period can bring</source>
        <translation>Rata-rata saking sadaya kalodhangan ing sisanipun periode</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 saking %2</translation>
    </message>
    <message>
        <source>officers at 100 percent, %1 below</source>
        <translation>petugas ing 100 persen, %1 ing sangandhapipun</translation>
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
        <translation>Watesan dumugi pungkasaning periode</translation>
    </message>
    <message>
        <source>90 of 100 possibilities</source>
        <translation>90 saking 100 kamungkinan</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Sadaya aturan</translation>
    </message>
    <message>
        <source>Compare rules</source>
        <translation>Tandhingaken aturan</translation>
    </message>
    <message>
        <source>Approved by %1 and %2, %3.</source>
        <translation>Dipunsahaken %1 lan %2, %3.</translation>
    </message>
    <message>
        <source>%1 of %2 working days counted</source>
        <translation>%1 saking %2 dinten kerja kaetang</translation>
    </message>
    <message>
        <source>%1 officers, not approved</source>
        <translation>%1 petugas, dereng dipunsarujuki</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2; %n officer(s) without an amount are left out</source>
        <translation><numerusform>%1 saking %2; %n petugas tanpa nominal mboten tumut</numerusform></translation>
    </message>
    <message>
        <source>in full %1</source>
        <translation>wetah %1</translation>
    </message>
    <message>
        <source>Amounts from CSV</source>
        <translation>Nominal saking CSV</translation>
    </message>
    <message>
        <source>Amounts (nip, rupiah, from) or components (nip, period, component, percent)</source>
        <translation>Nominal (nip, rupiah, from) utawi komponen (nip, period, component, percent)</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>Berkas CSV (*.csv);;Sadaya berkas (*)</translation>
    </message>
    <message>
        <source>Nothing was taken in</source>
        <translation>Boten wonten ingkang dipunlebetaken</translation>
    </message>
</context>
<context>
    <name>puas::BundleDetail</name>
    <message>
        <source>Copy report</source>
        <translation>Salin lapuran</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ingkang kedah dipuntindakaken</translation>
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
        <translation>%1 prastawa, nomer %2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Enggal</translation>
    </message>
    <message>
        <source>%1 ratings, %2 events</source>
        <translation>%1 pambiji, %2 prastawa</translation>
    </message>
    <message>
        <source>In the office</source>
        <translation>Ing kantor</translation>
    </message>
    <message>
        <source>up to number %1</source>
        <translation>dumugi nomer %1</translation>
    </message>
    <message>
        <source>nothing before</source>
        <translation>saderengipun dereng wonten</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Kaserat</translation>
    </message>
    <message>
        <source>Ask kiosk to send again</source>
        <translation>Suwun kios ngirim malih</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Karantina</translation>
    </message>
    <message>
        <source>signed header only</source>
        <translation>namung sirah ingkang dipuntandhatangani</translation>
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
        <translation>Nomer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Asil</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Enggal</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Katrangan</translation>
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
        <translation>Marem %</translation>
    </message>
    <message>
        <source>A %</source>
        <translation>A %</translation>
    </message>
    <message>
        <source>From A to B</source>
        <translation>Saking A dhateng B</translation>
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
        <translation>Dereng wonten berkas ingkang kapilih</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Import past ratings</source>
        <translation>Impor pambiji lami</translation>
    </message>
    <message>
        <source>A CSV file with the columns at, office, counter, officer, service and one column for each question. Equal rows are never counted twice; a bad row refuses the whole file.</source>
        <translation>Berkas CSV kanthi kolom at, office, counter, officer, service, saha satunggal kolom kangge saben pitakenan. Larik ingkang sami boten nate kaetang kaping kalih; satunggal larik ingkang lepat damel sadaya berkas katampik.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Pilih berkas</translation>
    </message>
    <message>
        <source>Best answer of the scale</source>
        <translation>Biji paling sae ing skala</translation>
    </message>
    <message>
        <source>%1 of 1 to %1</source>
        <translation>%1 saking 1 dumugi %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Boten sios</translation>
    </message>
    <message>
        <source>Choose a file of past ratings</source>
        <translation>Pilih berkas pambiji lami</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>Berkas CSV (*.csv);;Sadaya berkas (*)</translation>
    </message>
</context>
<context>
    <name>puas::CurveModel</name>
    <message>
        <source>below %1</source>
        <translation>sangandhapipun %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 dumugi %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Saking</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Dumugi</translation>
    </message>
    <message>
        <source>Pays %</source>
        <translation>Kabayar %</translation>
    </message>
</context>
<context>
    <name>puas::EarlierImportsCard</name>
    <message>
        <source>Earlier imports</source>
        <translation>Impor saderengipun</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 katampi</translation>
    </message>
    <message>
        <source>%1 already here</source>
        <translation>%1 sampun wonten</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 katampik</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 enggal</translation>
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
        <translation>Cobi malih</translation>
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
        <translation>Tampilan kasimpen</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Simpen tampilan menika…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Busek</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Simpen tampilan menika</translation>
    </message>
    <message>
        <source>Name of the view: page, period and filters are kept under it.</source>
        <translation>Namanipun tampilan: kaca, wekdal lan saringan dipunsimpen mawi nama menika.</translation>
    </message>
    <message>
        <source>Saved: %1. It is found with Ctrl+K and under the bookmark.</source>
        <translation>Kasimpen: %1. Saged dipunpadosi mawi Ctrl+K utawi ing ngandhap tandha.</translation>
    </message>
    <message>
        <source>The saved view %1 is removed.</source>
        <translation>Tampilan kasimpen %1 dipunbusek.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Boten kasimpen</translation>
    </message>
</context>
<context>
    <name>puas::FirstStartPage</name>
    <message>
        <source>Welcome to Puas</source>
        <translation>Sugeng rawuh ing Puas</translation>
    </message>
    <message>
        <source>Here will be</source>
        <translation>Ing mriki mangke</translation>
    </message>
    <message>
        <source>One point for each officer, with its 95 percent interval. Empty rings without figures until there are data.</source>
        <translation>Saben petugas satunggal titik, kanthi selang 95 persen. Titik kothong tanpa angka dumugi wonten data.</translation>
    </message>
    <message>
        <source>Create the office</source>
        <translation>Damel kantor</translation>
    </message>
    <message>
        <source>such as Dinas Kependudukan dan Pencatatan Sipil</source>
        <translation>upaminipun Dinas Kependudukan dan Pencatatan Sipil</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Namanipun kantor</translation>
    </message>
    <message>
        <source>such as 3503.01</source>
        <translation>upaminipun 3503.01</translation>
    </message>
    <message>
        <source>Code of the office</source>
        <translation>Kodhe kantor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kodhe</translation>
    </message>
    <message>
        <source>Its data are kept in %1</source>
        <translation>Datanipun kasimpen ing %1</translation>
    </message>
    <message>
        <source>Create office</source>
        <translation>Damel kantor</translation>
    </message>
    <message>
        <source>The office could not be created</source>
        <translation>Kantor boten saged kadamel</translation>
    </message>
    <message>
        <source>The office's data cannot be opened</source>
        <translation>Data kantor boten saged dipunbikak</translation>
    </message>
    <message>
        <source>An office first: everything that the kiosks bring is kept in its data.</source>
        <translation>Wiwitanipun kantor: sadaya ingkang kabekta kios kasimpen ing datanipun.</translation>
    </message>
    <message>
        <source>Are there ratings from before?</source>
        <translation>Sampun gadhah data lami?</translation>
    </message>
    <message>
        <source>Import last year's CSV, so that the trend shows at once.</source>
        <translation>Impor CSV taun kepengker, supados tren lajeng katingal.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Pilih berkas</translation>
    </message>
    <message>
        <source>Equal rows are never counted twice.</source>
        <translation>Larik ingkang sami boten nate kaetang kaping kalih.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Ringkesan</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Wangsulaken cadhangan</translation>
    </message>
    <message>
        <source>Four steps to the first figure. You may stop and go on at any time.</source>
        <translation>Sekawan jangkah dumugi angka kapisan. Panjenengan kenging kendel lan nglajengaken sawanci-wanci.</translation>
    </message>
</context>
<context>
    <name>puas::HeatModel</name>
    <message>
        <source>Day</source>
        <translation>Dinten</translation>
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
        <translation>Marem %</translation>
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
        <translation>Pitulungan</translation>
    </message>
    <message>
        <source>Help about this page</source>
        <translation>Pitulungan bab kaca menika</translation>
    </message>
</context>
<context>
    <name>puas::ImportPage</name>
    <message>
        <source>Read stick</source>
        <translation>Waos stik</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Pilih folder</translation>
    </message>
    <message>
        <source>new ratings</source>
        <translation>pambiji enggal</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>katampi</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>sampun wonten</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>katampik</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Bundel</translation>
    </message>
    <message>
        <source>A refused bundle changes nothing. What a kiosk was refused stays on that kiosk.</source>
        <translation>Bundel ingkang katampik boten ngewahi punapa-punapa. Data kios ingkang katampik taksih kasimpen ing kios.</translation>
    </message>
    <message>
        <source>Import CSV</source>
        <translation>Impor CSV</translation>
    </message>
    <message>
        <source>Read stick again</source>
        <translation>Waos stik malih</translation>
    </message>
    <message>
        <source>No stick is plugged in</source>
        <translation>Boten wonten stik ingkang kapasang</translation>
    </message>
    <message>
        <source>Stick %1 is plugged in</source>
        <translation>Stik %1 kapasang</translation>
    </message>
    <message>
        <source>Bundles are checked before anything is taken in: signature, content, chain, and what the office already has. Ratings that are here already are never counted twice.</source>
        <translation>Bundel dipunpriksa saderengipun katampi: tandha asta, isi, ranté, saha ingkang sampun wonten ing kantor. Pambiji ingkang sampun wonten boten nate kaetang kaping kalih.</translation>
    </message>
    <message>
        <source>Choose the folder of a stick or of bundles</source>
        <translation>Pilih folder stik utawi folder bundel</translation>
    </message>
    <message>
        <source>Plug the stick in, wait a moment and try again, or choose its folder.</source>
        <translation>Pasang stikipun, tengga sekedhap lajeng cobi malih, utawi pilih folderipun.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Maos berkas</translation>
    </message>
    <message>
        <source>Reading the stick</source>
        <translation>Maos stik</translation>
    </message>
    <message>
        <source>Writing receipts</source>
        <translation>Nyerat tandha panampi</translation>
    </message>
    <message>
        <source>Do not unplug the stick</source>
        <translation>Sampun dipuncabut</translation>
    </message>
    <message>
        <source>File %1 of %2, %3 events</source>
        <translation>Berkas %1 saking %2, %3 prastawa</translation>
    </message>
    <message>
        <source>%1 percent read</source>
        <translation>%1 persen sampun kawaos</translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation>Impor dipunkendelaken</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Boten wonten ingkang kaimpor</translation>
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
        <translation>Kawaos %1</translation>
    </message>
    <message>
        <source>No bundle found</source>
        <translation>Boten wonten bundel</translation>
    </message>
    <message>
        <source>There is nothing from a kiosk of Puas in this folder.</source>
        <translation>Boten wonten kintunan kios Puas ing folder menika.</translation>
    </message>
    <message>
        <source>No receipts written</source>
        <translation>Tandha panampi boten kaserat</translation>
    </message>
    <message>
        <source>Safe to remove</source>
        <translation>Saged dipuncabut</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) written and read back</source>
        <translation><numerusform>%n tandha panampi kaserat lan kawaos malih</numerusform></translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Sampun rampung</translation>
    </message>
    <message>
        <source>Read from a folder, without receipts</source>
        <translation>Kawaos saking folder, tanpa tandha panampi</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation><numerusform>%n larik</numerusform></translation>
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
        <translation>Katampi</translation>
    </message>
    <message>
        <source>Nobody new was registered</source>
        <translation>Boten wonten ingkang enggal kadhaptar</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>Kadhaptar: %1</translation>
    </message>
    <message>
        <source>Import stick</source>
        <translation>Impor stik</translation>
    </message>
    <message>
        <source>The request was not written</source>
        <translation>Panyuwun boten kaserat</translation>
    </message>
    <message>
        <source>The kiosk is asked to send from number %1 on: put this stick into it</source>
        <translation>Kios dipunsuwun ngirim malih wiwit nomer %1: pasang stik menika wonten kios kasebut</translation>
    </message>
</context>
<context>
    <name>puas::JobDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Boten sios</translation>
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
        <translation>Kaca %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wangsul</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Majeng</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Periode saderengipun</translation>
    </message>
    <message>
        <source>Period after</source>
        <translation>Periode salajengipun</translation>
    </message>
    <message>
        <source>Choose a period</source>
        <translation>Pilih periode</translation>
    </message>
    <message>
        <source>Table or chart</source>
        <translation>Tabel utawi grafik</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Padosi</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Navigation with words</source>
        <translation>Navigasi kanthi tembung</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Agengaken seratan</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Alitaken seratan</translation>
    </message>
    <message>
        <source>Usual text</source>
        <translation>Seratan limrah</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Perangan salajengipun</translation>
    </message>
    <message>
        <source>Area before</source>
        <translation>Perangan saderengipun</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Mlebet</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cithak</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Padosi</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Tampilan kasimpen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Wurungaken</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pitulungan</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Kaca</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Kaca</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Manut sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Padhang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Peteng</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Bikak</translation>
    </message>
</context>
<context>
    <name>puas::MonthsModel</name>
    <message>
        <source>Month</source>
        <translation>Wulan</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Satisfied %</source>
        <translation>Marem %</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Ngandhap</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>Nginggil</translation>
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
        <translation>Pirsani</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Ringkesan</translation>
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
        <translation>Kinten-kinten</translation>
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
        <translation>Pangangge</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Panutupan</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Kadospundi menawi</translation>
    </message>
    <message>
        <source>Kiosks</source>
        <translation>Kios</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setelan</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Tandha</translation>
    </message>
    <message>
        <source>SKM and IKM</source>
        <translation>SKM lan IKM</translation>
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
        <translation>Tembung sandi</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Medal</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Ingkang saweg mlebet</translation>
    </message>
</context>
<context>
    <name>puas::NoRightPage</name>
    <message>
        <source>Not for your role</source>
        <translation>Sanes kangge peran panjenengan</translation>
    </message>
    <message>
        <source>This page is for: %1</source>
        <translation>Kaca menika kangge: %1</translation>
    </message>
    <message>
        <source>You are signed in as %1. Ask somebody in that role, or sign out and sign in with another account.</source>
        <translation>Panjenengan mlebet minangka %1. Matur dhateng ingkang gadhah peran menika, utawi medal lajeng mlebet ngangge akun sanes.</translation>
    </message>
</context>
<context>
    <name>puas::NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>Wurungaken</translation>
    </message>
</context>
<context>
    <name>puas::OfficerPage</name>
    <message>
        <source>Satisfied</source>
        <translation>Marem</translation>
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
        <translation>Kalih welas wulan</translation>
    </message>
    <message>
        <source>a point for each month, upright line 95 percent interval, bar n</source>
        <translation>titik saben wulan, garis jejeg selang 95 persen, batang n</translation>
    </message>
    <message>
        <source>Twelve months, table</source>
        <translation>Kalih welas wulan, tabel</translation>
    </message>
    <message>
        <source>Day and hour</source>
        <translation>Dinten lan jam</translation>
    </message>
    <message>
        <source>satisfied % large, n small; twelve months</source>
        <translation>marem % ageng, n alit; kalih welas wulan</translation>
    </message>
    <message>
        <source>Day and hour, table</source>
        <translation>Dinten lan jam, tabel</translation>
    </message>
    <message>
        <source>Answers and services</source>
        <translation>Wangsulan lan layanan</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Single ratings are never shown.</source>
        <translation>Pambiji satunggal-satunggal boten nate katuduhaken.</translation>
    </message>
    <message>
        <source>This officer's figures cannot be read</source>
        <translation>Angka petugas menika boten saged dipunwaos</translation>
    </message>
    <message>
        <source>This officer is not registered any more</source>
        <translation>Petugas menika boten kadhaptar malih</translation>
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
        <translation>%1 saking %2</translation>
    </message>
    <message>
        <source>%1 ratings</source>
        <translation>%1 pambiji</translation>
    </message>
    <message>
        <source>95 percent interval: %1 to %2</source>
        <translation>Selang 95 persen: %1 dumugi %2</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>data dereng cekap</translation>
    </message>
    <message>
        <source>projection</source>
        <translation>kinten-kinten</translation>
    </message>
    <message>
        <source>other measure</source>
        <translation>ukuran sanes</translation>
    </message>
    <message>
        <source>Why %1 percent?</source>
        <translation>Kenging punapa %1 persen?</translation>
    </message>
    <message>
        <source>Why no figure?</source>
        <translation>Kenging punapa boten wonten angka?</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) of the week with ratings</source>
        <translation><numerusform>%n jam ing sepekan kanthi pambiji</numerusform></translation>
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
        <translation>Kena apa tunjangan iki?</translation>
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
        <translation>data dereng cekap</translation>
    </message>
    <message>
        <source>NIP %1</source>
        <translation>NIP %1</translation>
    </message>
    <message>
        <source>%1 ratings of %2 served</source>
        <translation>%1 pambiji saking %2 ingkang dipunladosi</translation>
    </message>
    <message>
        <source>This office does not count served customers.</source>
        <translation>Kantor menika boten ngetang ingkang dipunladosi.</translation>
    </message>
    <message>
        <source>Benefit of the doubt: the interval reaches the threshold.</source>
        <translation>Mangu-mangu nguntungaken petugas: selangipun dugi ing wates.</translation>
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
        <translation>Mbiji %</translation>
    </message>
    <message>
        <source>Four answers</source>
        <translation>Sekawan wangsulan</translation>
    </message>
    <message>
        <source>Satisfied %</source>
        <translation>Marem %</translation>
    </message>
    <message>
        <source>Share with interval</source>
        <translation>Marem % kanthi selang</translation>
    </message>
    <message>
        <source>Allowance %</source>
        <translation>Tunjangan %</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 wulan</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Katrangan</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>kabotan</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation><numerusform>%n tandha</numerusform></translation>
    </message>
    <message>
        <source>no ratings yet</source>
        <translation>dereng wonten biji</translation>
    </message>
</context>
<context>
    <name>puas::OfficersPage</name>
    <message>
        <source>Clear filters</source>
        <translation>Busak saringan</translation>
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
        <translation>Tabel utawi grafik</translation>
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
        <translation>Padosi nama</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Satisfied %, with 95 percent interval</source>
        <translation>Marem %, kanthi selang 95 persen</translation>
    </message>
    <message>
        <source>Satisfied % by number of ratings</source>
        <translation>Marem % miturut cacahing pambiji</translation>
    </message>
    <message>
        <source>inside the funnel: within chance</source>
        <translation>ing lebeting corong: limrah kaleresan</translation>
    </message>
    <message>
        <source>All counters</source>
        <translation>Sadaya loket</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Sadaya layanan</translation>
    </message>
    <message>
        <source>The officers' figures cannot be read</source>
        <translation>Angka petugas boten saged dipunwaos</translation>
    </message>
    <message>
        <source>%1 officers, %2 ratings</source>
        <translation>%1 petugas, %2 pambiji</translation>
    </message>
    <message>
        <source>No ratings under this filter</source>
        <translation>Boten wonten pambiji miturut saringan menika</translation>
    </message>
    <message>
        <source>No officer is registered yet</source>
        <translation>Dereng wonten petugas ingkang kadhaptar</translation>
    </message>
    <message>
        <source>No officer was rated at this office, counter or service in %1.</source>
        <translation>Boten wonten petugas ingkang kabiji ing kantor, loket, utawi layanan menika ing %1.</translation>
    </message>
    <message>
        <source>Line: 95 percent interval. Hatched bar: fewer than %1 ratings, not ranked. Circle: %2 or more. Diamond: below %2.</source>
        <translation>Garis malang: selang 95 persen. Batang larik: kirang saking %1 pambiji, boten kaurutaken. Bunder: %2 utawi langkung. Kupat: sangandhapipun %2.</translation>
    </message>
    <message>
        <source>Nobody is outside the funnel: the differences between these officers may well be chance.</source>
        <translation>Boten wonten ingkang ing sajawining corong: selisih antawisipun petugas menika limrah kaleresan.</translation>
    </message>
    <message>
        <source>%1 above the office</source>
        <translation>%1 ing nginggiling kantor</translation>
    </message>
    <message>
        <source>%1 below</source>
        <translation>%1 ing ngandhap</translation>
    </message>
    <message>
        <source>Outside the funnel: %1. Their difference is hard to explain by chance alone.</source>
        <translation>Ing sajawining corong: %1. Selisihipun awrat kajelasaken namung saking kaleresan.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantor</translation>
    </message>
    <message>
        <source>All offices</source>
        <translation>Sedaya kantor</translation>
    </message>
    <message>
        <source>The filters are cleared.</source>
        <translation>Saringan sampun dipunicali.</translation>
    </message>
    <message>
        <source>Register officers</source>
        <translation>Daftaraken petugas</translation>
    </message>
    <message>
        <source>From a list (CSV)</source>
        <translation>Saking daptar (CSV)</translation>
    </message>
    <message>
        <source>Officers appear here once they are registered, or with the first ratings. Register them before the first kiosk: kiosks show their names and photos.</source>
        <translation>Petugas katingal ing ngriki sasampunipun kadaptar, utawi sareng biji ingkang kapisan. Daftaraken saderengipun kios kapisan: kios nedahaken nama lan fotonipun.</translation>
    </message>
</context>
<context>
    <name>puas::OverviewPage</name>
    <message>
        <source>Satisfaction</source>
        <translation>Kamareman</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Tumut mbiji</translation>
    </message>
    <message>
        <source>Projected allowance</source>
        <translation>Kinten-kinten tunjangan</translation>
    </message>
    <message>
        <source>Index of taps</source>
        <translation>Indeks kothokan</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Kalih welas wulan</translation>
    </message>
    <message>
        <source>percent satisfied, band 95 percent interval, n below the month</source>
        <translation>persen marem, pita selang 95 persen, n ing ngandhap wulan</translation>
    </message>
    <message>
        <source>Twelve months, table</source>
        <translation>Kalih welas wulan, tabel</translation>
    </message>
    <message>
        <source>The figures cannot be read</source>
        <translation>Angka boten saged dipunwaos</translation>
    </message>
    <message>
        <source>%1 of %2 satisfied</source>
        <translation>%1 saking %2 marem</translation>
    </message>
    <message>
        <source>No ratings in %1</source>
        <translation>Boten wonten pambiji ing %1</translation>
    </message>
    <message>
        <source>95 percent interval: %1 to %2</source>
        <translation>Selang 95 persen: %1 dumugi %2</translation>
    </message>
    <message>
        <source>%1 of %2 served</source>
        <translation>%1 saking %2 ingkang dipunladosi</translation>
    </message>
    <message>
        <source>Mean of %1 officers with ratings.
%2 of them below 100 percent</source>
        <translation>Rata-rata %1 petugas ingkang kabiji.
%2 ing antawisipun sangandhapipun 100 persen</translation>
    </message>
    <message>
        <source>No officer has a figure yet</source>
        <translation>Dereng wonten petugas ingkang gadhah angka</translation>
    </message>
    <message>
        <source>Mean × 25, not the survey's index.
The rule in use does not look at it.</source>
        <translation>Rata-rata × 25, sanes SKM.
Boten dipunginakaken pranatan samenika.</translation>
    </message>
    <message>
        <source>Mean of the scale, 0 to 100, because scales are mixed.</source>
        <translation>Rata-rata skala, 0 dumugi 100, amargi skalanipun campuran.</translation>
    </message>
    <message>
        <source>The trend cannot be read</source>
        <translation>Tren boten saged dipunwaos</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Kedah dipungatosaken</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation><numerusform>%n prakawis</numerusform></translation>
    </message>
    <message>
        <source>Nothing needs attention. Checked %1.</source>
        <translation>Boten wonten ingkang kedah dipungatosaken. Kapriksa %1.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>lan %1 malih</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Ringkesan</translation>
    </message>
    <message>
        <source>%1 points since %2</source>
        <translation>%1 poin saking %2</translation>
    </message>
    <message>
        <source>%1 of %2,
%3 officers</source>
        <translation>%1 saking %2,
%3 petugas</translation>
    </message>
    <message>
        <source>The comparison cannot be read</source>
        <translation>Pambandhing boten saged dipunwaos</translation>
    </message>
</context>
<context>
    <name>puas::Page</name>
    <message>
        <source>Period</source>
        <translation>Wekdal</translation>
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
        <translation>Boten dipunekspor</translation>
    </message>
    <message>
        <source>PDF, the page as a document</source>
        <translation>PDF, kaca minangka dokumen</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Berkas PDF (*.pdf)</translation>
    </message>
    <message>
        <source>XLSX, the rows as a spreadsheet</source>
        <translation>XLSX, larik minangka lembar kerja</translation>
    </message>
    <message>
        <source>XLSX files (*.xlsx)</source>
        <translation>Berkas XLSX (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV, the rows for other programs</source>
        <translation>CSV, larik kangge program sanes</translation>
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
        <translation>Cithak</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Boten kacithak</translation>
    </message>
</context>
<context>
    <name>puas::PageHead</name>
    <message>
        <source>Page head</source>
        <translation>Sirah kaca</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Tampilan kasimpen</translation>
    </message>
    <message>
        <source>Saved views (Ctrl+D)</source>
        <translation>Tampilan kasimpen (Ctrl+D)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pitulungan</translation>
    </message>
    <message>
        <source>Help about this page (F1)</source>
        <translation>Pitulungan bab kaca menika (F1)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Padosi</translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>Padosi (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search  Ctrl K</source>
        <translation>Padosi  Ctrl K</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cithak</translation>
    </message>
</context>
<context>
    <name>puas::PasswordDialog</name>
    <message>
        <source>New password of %1</source>
        <translation>Tembung sandi enggalipun %1</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Tetepaken</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Tembung sandi sapunika</translation>
    </message>
    <message>
        <source>Tell it to %1 in person. The office's journal notes that you set it.</source>
        <translation>Aturaken piyambak dhateng %1. Jurnal kantor nyathet bilih panjenengan ingkang netepaken.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Tembung sandi enggal</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>saboten-botenipun %1 aksara</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Sepindhah malih</translation>
    </message>
</context>
<context>
    <name>puas::PeriodPicker</name>
    <message>
        <source>Period before</source>
        <translation>Periode saderengipun</translation>
    </message>
    <message>
        <source>Period after</source>
        <translation>Periode salajengipun</translation>
    </message>
    <message>
        <source>Period before (Ctrl+PageUp)</source>
        <translation>Periode saderengipun (Ctrl+PageUp)</translation>
    </message>
    <message>
        <source>Period after (Ctrl+PageDown)</source>
        <translation>Periode salajengipun (Ctrl+PageDown)</translation>
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
        <translation>Wulan</translation>
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
        <translation>Taun</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Taun saderengipun</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Taun salajengipun</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Rentang</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Dinten wiwitan</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dinten pungkasan</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Tuduhaken dinten menika</translation>
    </message>
    <message>
        <source>Any days show scores and what the rule would make of them. Only a month, quarter, semester or year is settled.</source>
        <translation>Rentang dinten nedahaken biji lan asiling aturan. Ingkang dipuntutup namung wulan, triwulan, semester utawi taun.</translation>
    </message>
</context>
<context>
    <name>puas::ProgressCard</name>
    <message>
        <source>Cancel</source>
        <translation>Boten sios</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajengan</translation>
    </message>
</context>
<context>
    <name>puas::ProposeDialog</name>
    <message>
        <source>Propose a rule</source>
        <translation>Ngusulaken aturan</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Usulaken</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>It is used when a second person has approved it; until then nothing changes.</source>
        <translation>Aturan dipunginakaken sasampunipun tiyang kaping kalih ngesahaken; saderengipun boten wonten ingkang ewah.</translation>
    </message>
    <message>
        <source>From which day on</source>
        <translation>Wiwit tanggal</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Nama dereng dipunisi.</translation>
    </message>
</context>
<context>
    <name>puas::RejectDialog</name>
    <message>
        <source>Reject the rule %1</source>
        <translation>Nampik aturan %1</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Tampik</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alesan</translation>
    </message>
    <message>
        <source>The proposal stays in the list with its reason; the office's journal names you.</source>
        <translation>Usulan tetep wonten ing daftar sarta alesanipun; jurnal kantor nyathet asma panjenengan.</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>Alesan dereng dipunisi.</translation>
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
        <translation>Peranipun %1</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Gantos peran</translation>
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
        <translation>Wonten kantor</translation>
    </message>
    <message>
        <source>In the bundle</source>
        <translation>Wonten bundel</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nomer</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Sirah rante</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Kaserat</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Nomer %1</translation>
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
        <translation>%1, kasimpen %2</translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) kept as proof, counted nowhere</source>
        <translation>
            <numerusform>%n bundel dipunsimpen minangka bukti, boten dipunetang wonten pundi kemawon</numerusform>
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
        <translation>Kurva sanes</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Wujud</translation>
    </message>
    <message>
        <source>Fewest ratings</source>
        <translation>Paling sekedhik</translation>
    </message>
</context>
<context>
    <name>puas::RuleEditorPage</name>
    <message>
        <source>New rule</source>
        <translation>Aturan enggal</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Kinten-kinten</translation>
    </message>
    <message>
        <source>What it pays</source>
        <translation>Ingkang dipunbayar</translation>
    </message>
    <message>
        <source>The rule's curve, table</source>
        <translation>Kurva aturan, tabel</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Usulaken</translation>
    </message>
    <message>
        <source>A second person approves it. Until then nothing changes.</source>
        <translation>Tiyang kaping kalih ngesahaken. Saderengipun boten wonten ingkang ewah.</translation>
    </message>
    <message>
        <source>Satisfied, to try</source>
        <translation>Marem, kangge nyobi</translation>
    </message>
    <message>
        <source>Ratings, to try</source>
        <translation>Pambiji, kangge nyobi</translation>
    </message>
    <message>
        <source>satisfied of</source>
        <translation>marem saking</translation>
    </message>
    <message>
        <source>The rules cannot be read</source>
        <translation>Aturan boten saged kawaos</translation>
    </message>
    <message>
        <source>The pieces do not cover 0 to 100 exactly once.</source>
        <translation>Perangan kurva boten nutup 0 dumugi 100 leres sapisan.</translation>
    </message>
    <message>
        <source>%1 pays %2</source>
        <translation>%1 dipunbayar %2</translation>
    </message>
    <message>
        <source>pays %1 percent</source>
        <translation>dipunbayar %1 persen</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>boten dipunbiji</translation>
    </message>
    <message>
        <source>benefit of the doubt</source>
        <translation>mamang dados kauntungan</translation>
    </message>
    <message>
        <source>The rule was not proposed</source>
        <translation>Aturan boten siyos dipunusulaken</translation>
    </message>
</context>
<context>
    <name>puas::RuleForm</name>
    <message>
        <source>Percent satisfied</source>
        <translation>Persen marem</translation>
    </message>
    <message>
        <source>IKM (mean times 25)</source>
        <translation>IKM (rata-rata ping 25)</translation>
    </message>
    <message>
        <source>Mean index</source>
        <translation>Indeks rata-rata</translation>
    </message>
    <message>
        <source>pay in full</source>
        <translation>dipunbayar wetah</translation>
    </message>
    <message>
        <source>last period's figure</source>
        <translation>biji periode kapengker</translation>
    </message>
    <message>
        <source>the office's figure</source>
        <translation>biji kantor</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>boten dipunbiji</translation>
    </message>
    <message>
        <source>half up</source>
        <translation>satengah minggah</translation>
    </message>
    <message>
        <source>half down</source>
        <translation>satengah mandhap</translation>
    </message>
    <message>
        <source>half to even</source>
        <translation>satengah dhateng genep</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Wiwit saking</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>From which day on</source>
        <translation>Wiwit tanggal</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Ingkang dipunukur</translation>
    </message>
    <message>
        <source>Benefit of the doubt</source>
        <translation>Mamang dados kauntungan</translation>
    </message>
    <message>
        <source>Cut only where the upper end of the 95 percent interval is below the threshold.</source>
        <translation>Dipunkirangi namung menawi pucuk inggil selang 95 persen ing ngandhap ambang.</translation>
    </message>
    <message>
        <source>Small numbers</source>
        <translation>Cacah sekedhik</translation>
    </message>
    <message>
        <source>Pieces of the curve</source>
        <translation>Perangan kurva</translation>
    </message>
    <message>
        <source>Add a piece</source>
        <translation>Tambah perangan</translation>
    </message>
    <message>
        <source>Remove the piece</source>
        <translation>Busak perangan</translation>
    </message>
    <message>
        <source>With fewer ratings</source>
        <translation>Menawi pambiji kirang</translation>
    </message>
    <message>
        <source>Digits after the comma</source>
        <translation>Angka sawingkinging koma</translation>
    </message>
    <message>
        <source>Rounding, once</source>
        <translation>Mbunderaken, sapisan</translation>
    </message>
    <message>
        <source>Part of the allowance that ratings govern, percent</source>
        <translation>Perangan tunjangan ingkang dipuntemtokaken pambiji, persen</translation>
    </message>
    <message>
        <source>Governed by ratings, %</source>
        <translation>Dipuntemtokaken pambiji, %</translation>
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
        <translation>Busak komponen</translation>
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
        <translation>%1 (dipunusulaken)</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Nama dereng dipunisi.</translation>
    </message>
    <message>
        <source>The curve is no rule: %1.</source>
        <translation>Kurva dereng dados aturan: %1.</translation>
    </message>
    <message>
        <source>Weights and ratings are %1 percent together, not 100.</source>
        <translation>Bobot lan pambiji gunggungipun %1 persen, sanes 100.</translation>
    </message>
    <message>
        <source>A component stands there twice.</source>
        <translation>Wonten komponen ingkang kaserat kaping kalih.</translation>
    </message>
    <message>
        <source>Without components the rest is paid in full.</source>
        <translation>Tanpa komponen, turahanipun dipunbayar wetah.</translation>
    </message>
    <message>
        <source>Together %1 percent.</source>
        <translation>Gunggung %1 persen.</translation>
    </message>
</context>
<context>
    <name>puas::RulesModel</name>
    <message>
        <source>the beginning</source>
        <translation>wiwitan</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>dereng wonten</translation>
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
        <translation>Wiwit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Kawontenan</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Dipunusulaken dening</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Dipunputus dening</translation>
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
        <translation>Kinten-kinten</translation>
    </message>
    <message>
        <source>A rule is used when a second person approves it; one of the two is a head of office. What is not approved governs nothing.</source>
        <translation>Aturan dipunginakaken menawi tiyang kaping kalih ngesahaken; salah satunggalipun kepala kantor. Ingkang dereng dipunsahaken boten lumampah.</translation>
    </message>
    <message>
        <source>The rule's curve, table</source>
        <translation>Kurva aturan, tabel</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Sahaken</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Tampik</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Aturan enggal</translation>
    </message>
    <message>
        <source>The rules cannot be read</source>
        <translation>Aturan boten saged kawaos</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Dipuntampik: %1</translation>
    </message>
    <message>
        <source>Proposed by %1. It waits for a second person.</source>
        <translation>Dipunusulaken dening %1. Ngentosi tiyang kaping kalih.</translation>
    </message>
    <message>
        <source>You have proposed it. Another person has to approve it.</source>
        <translation>Panjenengan ingkang ngusulaken. Tiyang sanes ingkang kedah ngesahaken.</translation>
    </message>
    <message>
        <source>One of the two has to be a head of office.</source>
        <translation>Salah satunggalipun kedah kepala kantor.</translation>
    </message>
    <message>
        <source>The rule was not approved</source>
        <translation>Aturan boten siyos dipunsahaken</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Tarik malih</translation>
    </message>
</context>
<context>
    <name>puas::ScoreListModel</name>
    <message>
        <source>Rating %</source>
        <translation>Mbiji %</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Four answers</source>
        <translation>Sekawan wangsulan</translation>
    </message>
    <message>
        <source>Share with interval</source>
        <translation>Marem % kanthi selang</translation>
    </message>
    <message>
        <source>Satisfied %</source>
        <translation>Marem %</translation>
    </message>
    <message>
        <source>%1 ratings of %2 served</source>
        <translation>%1 pambiji saking %2 ingkang dipunladosi</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Golongan</translation>
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
        <translation>Padosi</translation>
    </message>
    <message>
        <source>Officer, counter, kiosk, service, period, page</source>
        <translation>Petugas, loket, kios, layanan, wekdal, kaca</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Kapanggih</translation>
    </message>
    <message>
        <source>Nothing is called “%1” here.</source>
        <translation>Boten wonten ingkang naminipun “%1” ing mriki.</translation>
    </message>
</context>
<context>
    <name>puas::SegmentsModel</name>
    <message>
        <source>From
%</source>
        <translation>Saking
%</translation>
    </message>
    <message>
        <source>To below
%</source>
        <translation>Dumugi
ngandhap %</translation>
    </message>
    <message>
        <source>Pays
from</source>
        <translation>Dipunbayar
saking</translation>
    </message>
    <message>
        <source>Pays
to</source>
        <translation>Dipunbayar
dumugi</translation>
    </message>
</context>
<context>
    <name>puas::SequencePicture</name>
    <message>
        <source>%1 missing</source>
        <translation>%1 ical</translation>
    </message>
    <message>
        <source>in the office, up to %1</source>
        <translation>ing kantor, dumugi %1</translation>
    </message>
    <message>
        <source>in the office: nothing</source>
        <translation>ing kantor: dereng wonten</translation>
    </message>
    <message>
        <source>on the stick, %1</source>
        <translation>ing stik, %1</translation>
    </message>
    <message>
        <source>the stick ends at %1</source>
        <translation>stik pungkasan ing %1</translation>
    </message>
    <message>
        <source>confirmed: %1</source>
        <translation>sampun katandhani: %1</translation>
    </message>
</context>
<context>
    <name>puas::SignInGate</name>
    <message>
        <source>Nothing was touched for a while. You are signed out in %1 seconds.</source>
        <translation>Dangu boten wonten kegiatan. Panjenengan badhe medal %1 detik malih.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Kula taksih wonten mriki</translation>
    </message>
    <message>
        <source>You were signed out after %1 minutes without a touch.</source>
        <translation>Panjenengan sampun medal saksampunipun %1 menit tanpa kegiatan.</translation>
    </message>
</context>
<context>
    <name>puas::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Mlebet</translation>
    </message>
    <message>
        <source>Forgotten? %1 can set a new password.</source>
        <translation>Kesupen? %1 saged netepaken tembung sandi enggal.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Nami mlebet</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Tembung sandi</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Mriksa</translation>
    </message>
    <message>
        <source>Too many wrong passwords. This login is locked until %1.</source>
        <translation>Tembung sandi kakathahen lepat. Nami mlebet menika kakunci ngantos %1.</translation>
    </message>
</context>
<context>
    <name>puas::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Kawontenan</translation>
    </message>
    <message>
        <source>No office yet</source>
        <translation>Dereng wonten kantor</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Dereng wonten data</translation>
    </message>
    <message>
        <source>Data up to %1</source>
        <translation>Data dumugi %1</translation>
    </message>
    <message>
        <source>Rule: %1, version %2</source>
        <translation>Pranatan: %1, versi %2</translation>
    </message>
    <message numerus="yes">
        <source>%n kiosk(s)</source>
        <translation><numerusform>%n kios</numerusform></translation>
    </message>
    <message>
        <source>%1 reporting</source>
        <translation>%1 nglapur</translation>
    </message>
    <message>
        <source>The journal's chain is broken</source>
        <translation>Rante jurnal pedhot</translation>
    </message>
    <message>
        <source>The journal's chain is intact</source>
        <translation>Rante jurnal wetah</translation>
    </message>
    <message>
        <source>%1 working days old</source>
        <translation>%1 dinten kerja kapengker</translation>
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
        <translation>Tuduhaken grafik %1</translation>
    </message>
    <message>
        <source>Show the table of %1</source>
        <translation>Tuduhaken tabel %1</translation>
    </message>
</context>
<context>
    <name>puas::UserDetail</name>
    <message>
        <source>Change role</source>
        <translation>Gantos peran</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Tembung sandi enggal</translation>
    </message>
    <message>
        <source>%1, this is you</source>
        <translation>%1, menika panjenengan</translation>
    </message>
    <message>
        <source>Keep out from now on</source>
        <translation>Nonaktifaken</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Aktifaken malih</translation>
    </message>
    <message>
        <source>Account since %1</source>
        <translation>Akun wiwit %1</translation>
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
        <translation>kakunci ngantos %1</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktif</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nami</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Kawontenan</translation>
    </message>
    <message>
        <source>Account since</source>
        <translation>Akun wiwit</translation>
    </message>
</context>
<context>
    <name>puas::UsersPage</name>
    <message>
        <source>Accounts</source>
        <translation>Pangangge</translation>
    </message>
    <message>
        <source>Nobody has an account yet</source>
        <translation>Dereng wonten ingkang gadhah akun</translation>
    </message>
    <message>
        <source>Whoever opens this program can read and change the office's data. The first account is the head of office's; from then on everybody signs in, and the office's journal names who did what.</source>
        <translation>Sinten kemawon ingkang mbikak program menika saged maos saha ngewahi data kantor. Akun sapisan kagunganipun pangarsa; saksampunipun menika saben tiyang mlebet ngangge akunipun, saha jurnal kantor nyathet sinten nindakaken punapa.</translation>
    </message>
    <message>
        <source>Make the first account</source>
        <translation>Damel akun sapisan</translation>
    </message>
    <message>
        <source>No account is ever deleted: the office's journal names everyone who was there.</source>
        <translation>Akun boten nate dipunbusak: jurnal kantor nyebat saben tiyang ingkang nate wonten.</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Tambah akun</translation>
    </message>
    <message>
        <source>The accounts cannot be read</source>
        <translation>Dhaftar akun boten saged kawaos</translation>
    </message>
    <message>
        <source>The account was not changed</source>
        <translation>Akun boten dipunewahi</translation>
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
        <translation>Sapa sing mutusake</translation>
    </message>
    <message>
        <source>Enter an objection</source>
        <translation>Ajokake kaboten</translation>
    </message>
    <message>
        <source>Why this allowance?</source>
        <translation>Kena apa tunjangan iki?</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Larik data</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Cithak lembar</translation>
    </message>
    <message>
        <source>This figure cannot be explained</source>
        <translation>Angka iki ora bisa diterangake</translation>
    </message>
    <message>
        <source>This figure</source>
        <translation>Angka iki</translation>
    </message>
    <message>
        <source>The period is running; nothing is approved.</source>
        <translation>Periode isih mlaku, durung disarujuki.</translation>
    </message>
    <message>
        <source>Not approved yet.</source>
        <translation>Durung disarujuki.</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Disarujuki.</translation>
    </message>
    <message>
        <source>The rows behind the figure</source>
        <translation>Larik ing saburine angka iki</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Berkas CSV (*.csv)</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Ora kaekspor</translation>
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
        <translation>Kaboten %1</translation>
    </message>
    <message>
        <source>Enter objection</source>
        <translation>Cathet kaboten</translation>
    </message>
    <message>
        <source>It is about ratings of a certain time</source>
        <translation>Bab pambiji ing wektu tartamtu</translation>
    </message>
    <message>
        <source>To the figure of %1. Two other people settle it; what you write is read by them and by the officer.</source>
        <translation>Tumrap angka %1. Wong loro liyane sing mutusake; sing panjenengan tulis diwaca dening wong mau lan petugas.</translation>
    </message>
    <message>
        <source>What the officer says</source>
        <translation>Sing diaturake petugas</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Pambiji</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Wiwit</translation>
    </message>
    <message>
        <source>Until before</source>
        <translation>Nganti sadurunge</translation>
    </message>
    <message>
        <source>Write what the officer says.</source>
        <translation>Tulisen sing diaturake petugas.</translation>
    </message>
    <message>
        <source>The second time has to be after the first.</source>
        <translation>Wektu kapindho kudu sawise sing kapisan.</translation>
    </message>
</context>
<context>
    <name>puas::ObjectionsModel</name>
    <message>
        <source>waiting</source>
        <translation>ngenteni</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>ditampa</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>ditulak</translation>
    </message>
    <message>
        <source>%1, %2, %3, before %4 percent, after %5 percent</source>
        <translation>%1, %2, %3, maune %4 persen, dadi %5 persen</translation>
    </message>
    <message>
        <source>Officer and subject</source>
        <translation>Petugas lan bab</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Putusan</translation>
    </message>
    <message>
        <source>Before %</source>
        <translation>Maune %</translation>
    </message>
    <message>
        <source>After %</source>
        <translation>Dadi %</translation>
    </message>
</context>
<context>
    <name>puas::ObjectionDetail</name>
    <message>
        <source>You entered it: two other people settle it.</source>
        <translation>Panjenengan sing nyathet: wong loro liyane sing mutusake.</translation>
    </message>
    <message>
        <source>You have decided. Another person has to.</source>
        <translation>Panjenengan wis mutusake. Wong liya kudu melu mutusake.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Tampa</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Tulak</translation>
    </message>
    <message>
        <source>Two people decide</source>
        <translation>Wong loro mutusake</translation>
    </message>
    <message>
        <source>Needed; the officer reads it</source>
        <translation>Kudu diisi, diwaca dening petugas</translation>
    </message>
    <message>
        <source>entered by %1</source>
        <translation>dicathet dening %1</translation>
    </message>
    <message>
        <source>%1 of %2 satisfied</source>
        <translation>%1 saka %2 marem</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Maune</translation>
    </message>
    <message>
        <source>If accepted</source>
        <translation>Yen ditampa</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dadi</translation>
    </message>
    <message>
        <source>Settled; before and after are kept.</source>
        <translation>Wis diputus; maune lan dadine tetep kasimpen.</translation>
    </message>
    <message>
        <source>It is about no rating: accepting it changes no figure.</source>
        <translation>Ora bab pambiji tartamtu: sanajan ditampa angkane ora owah.</translation>
    </message>
    <message>
        <source>%1 ratings would be left out of the count; the rows stay.</source>
        <translation>%1 pambiji disisihake saka etungan, larike tetep kasimpen.</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>tampa</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>tulak</translation>
    </message>
    <message>
        <source>First person</source>
        <translation>Wong kapisan</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Wong liya</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>durung</translation>
    </message>
</context>
<context>
    <name>ClosingSteps</name>
    <message>
        <source>The period is over</source>
        <translation>Periode wis rampung</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>rampung %1</translation>
    </message>
    <message>
        <source>it runs until %1</source>
        <translation>mlaku nganti %1</translation>
    </message>
    <message>
        <source>%1 of %2 kiosks until %3</source>
        <translation>%1 saka %2 kios nganti %3</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Durung: %1</translation>
    </message>
    <message>
        <source>Kiosks' data complete</source>
        <translation>Data kios jangkep</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>ora ana</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>kabeh, %1</translation>
    </message>
    <message>
        <source>%1 of %2, the others wait</source>
        <translation>%1 saka %2, liyane ngenteni</translation>
    </message>
    <message>
        <source>Objections settled</source>
        <translation>Kaboten diputus</translation>
    </message>
    <message>
        <source>Second count the same</source>
        <translation>Etungan kapindho padha</translation>
    </message>
    <message>
        <source>%1 officers, difference 0</source>
        <translation>%1 petugas, bedane 0</translation>
    </message>
    <message>
        <source>NOT THE SAME: %1</source>
        <translation>ORA PADHA: %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>durung</translation>
    </message>
    <message>
        <source>Closed by personnel</source>
        <translation>Ditutup kapegawean</translation>
    </message>
    <message>
        <source>Approved by the head</source>
        <translation>Disarujuki kepala</translation>
    </message>
    <message>
        <source>the rows are being counted</source>
        <translation>barisipun data saweg kaétang</translation>
    </message>
</context>
<context>
    <name>puas::ClosingStepsCard</name>
    <message>
        <source>Six steps</source>
        <translation>Enem langkah</translation>
    </message>
    <message>
        <source>After the approval the period is locked. A correction becomes a new version with its reason.</source>
        <translation>Sawise disarujuki, periode kakunci. Koreksi dadi versi anyar nganggo alesane.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>rampung</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>kaalangan</translation>
    </message>
    <message>
        <source>open</source>
        <translation>durung</translation>
    </message>
</context>
<context>
    <name>puas::ClosedFiguresModel</name>
    <message>
        <source>after the approval: %1 ratings, now %2%</source>
        <translation>sawise disarujuki: %1 pambiji, saiki %2%</translation>
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
        <translation>Marem %</translation>
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
        <translation><numerusform>Angkane %n petugas disimpen kaya saiki. Sawise iku kepala nyarujuki nganggo tembung sandhi.</numerusform></translation>
    </message>
    <message>
        <source>It becomes version %1, a correction. Version %2 stays.</source>
        <translation>Dadi versi %1, koreksi. Versi %2 tetep kasimpen.</translation>
    </message>
    <message>
        <source>Kiosks that have not reported to the end: %1.</source>
        <translation>Kios sing durung lapor nganti pungkasan: %1.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alesan</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Tulisen alesane dhisik.</translation>
    </message>
</context>
<context>
    <name>puas::ApprovePeriodDialog</name>
    <message>
        <source>Approve and lock %1</source>
        <translation>Sarujuki lan kunci %1</translation>
    </message>
    <message>
        <source>Approve and lock</source>
        <translation>Sarujuki lan kunci</translation>
    </message>
    <message>
        <source>I, %1, approve the allowances of %2, version %3, of %4 officers by the rule %5, version %6; closed on %7 by %8. Fingerprint %9.</source>
        <translation>Kula, %1, nyarujuki tunjangan %2, versi %3, kangge %4 petugas miturut aturan %5, versi %6; dipuntutup %7 dening %8. Sidik %9.</translation>
    </message>
    <message>
        <source>You sign this sentence; it stands in the office's journal:</source>
        <translation>Panjenengan napakasmani ukara iki; ukara iki kacathet ing jurnal kantor:</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Tembung sandhi panjenengan</translation>
    </message>
    <message>
        <source>Your password is asked again.</source>
        <translation>Tembung sandhi panjenengan dijaluk sepisan maneh.</translation>
    </message>
</context>
<context>
    <name>puas::ClosingPage</name>
    <message>
        <source>Closing a period</source>
        <translation>Panutupan periode</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Kaboten</translation>
    </message>
    <message>
        <source>Nobody has objected to this period.</source>
        <translation>Ora ana kaboten tumrap periode iki.</translation>
    </message>
    <message>
        <source>Paid below 100 percent</source>
        <translation>Dibayar kurang saka 100 persen</translation>
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
        <translation>Kaanan</translation>
    </message>
    <message>
        <source>This period cannot be read</source>
        <translation>Periode iki ora bisa diwaca</translation>
    </message>
    <message>
        <source>%1 of %2 officers</source>
        <translation>%1 saka %2 petugas</translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) not settled.</source>
        <translation><numerusform>%n kaboten durung diputus.</numerusform></translation>
    </message>
    <message>
        <source>The period can be approved afterwards.</source>
        <translation>Periode bisa disarujuki sawise iku.</translation>
    </message>
    <message>
        <source>The rows do not give these figures.</source>
        <translation>Larik data ora menehi angka iki.</translation>
    </message>
    <message>
        <source>Nothing can be approved. Ask IT to run puasctl verify.</source>
        <translation>Ora ana sing bisa disarujuki. Njaluk TI nglakokake puasctl verify.</translation>
    </message>
    <message>
        <source>Arrived after the approval.</source>
        <translation>Teka sawise disarujuki.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) would be others now. What is approved stays until a correction is approved.</source>
        <translation><numerusform>%n angka saiki bakal seje. Sing disarujuki tetep lumaku nganti koreksi disarujuki.</numerusform></translation>
    </message>
    <message>
        <source>Approved on %1 by %2.</source>
        <translation>Disarujuki %1 dening %2.</translation>
    </message>
    <message>
        <source>A correction becomes a new version.</source>
        <translation>Koreksi dadi versi anyar.</translation>
    </message>
    <message>
        <source>Not without accounts: two people have to be told apart. Make them on the page Accounts.</source>
        <translation>Ora bisa tanpa akun: wong loro kudu bisa dibedakake. Gawenen ing kaca Pangguna.</translation>
    </message>
    <message>
        <source>The period is not over yet.</source>
        <translation>Periode durung rampung.</translation>
    </message>
    <message>
        <source>A period of another length with the same days is closed already.</source>
        <translation>Periode liya sing ngemot dina sing padha wis ditutup.</translation>
    </message>
    <message>
        <source>An objection waits for its decision.</source>
        <translation>Ana kaboten ngenteni putusan.</translation>
    </message>
    <message>
        <source>The rows, counted again, do not give these figures.</source>
        <translation>Larik data, dietung maneh, ora menehi angka iki.</translation>
    </message>
    <message>
        <source>It waits for a head's approval.</source>
        <translation>Ngenteni sarujuke kepala.</translation>
    </message>
    <message>
        <source>You closed it: another person approves.</source>
        <translation>Panjenengan sing nutup: wong liya sing nyarujuki.</translation>
    </message>
    <message>
        <source>It is approved, and nothing has changed since.</source>
        <translation>Wis disarujuki, lan wiwit iku ora ana sing owah.</translation>
    </message>
    <message>
        <source>Personnel has to close it first.</source>
        <translation>Kapegawean kudu nutup dhisik.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 saka %2</translation>
    </message>
    <message>
        <source>approved, version %1</source>
        <translation>disarujuki, versi %1</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>ngenteni sarujuk</translation>
    </message>
    <message>
        <source>projection</source>
        <translation>proyeksi</translation>
    </message>
    <message>
        <source>Approve and lock</source>
        <translation>Sarujuki lan kunci</translation>
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
        <translation>Ora ana sing diputus</translation>
    </message>
    <message>
        <source>Only a month, quarter, semester or year is settled</source>
        <translation>Ingkang dipuntutup namung wulan, triwulan, semester utawi taun</translation>
    </message>
    <message>
        <source>Sum of the allowances</source>
        <translation>Cacahing tunjangan</translation>
    </message>
    <message>
        <source>%1% of %2</source>
        <translation>%1% saking %2</translation>
    </message>
    <message>
        <source>The rows are being counted a second time.</source>
        <translation>Barisipun data saweg kaétang kaping kalih.</translation>
    </message>
    <message numerus="yes">
        <source>%n officer(s) without an amount are left out</source>
        <translation><numerusform>%n petugas tanpa nominal mboten tumut</numerusform></translation>
    </message>
</context>
<context>
    <name>puas::WhatIfPage</name>
    <message>
        <source>What if</source>
        <translation>Kadospundi menawi</translation>
    </message>
    <message>
        <source>Three bands</source>
        <translation>Tigang undhakan</translation>
    </message>
    <message>
        <source>No officer is registered yet</source>
        <translation>Dereng wonten petugas kadaftar</translation>
    </message>
    <message>
        <source>Rules can be compared once there are officers and ratings.</source>
        <translation>Aturan saged katandhingaken sasampunipun wonten petugas lan pambiji.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>lumampah</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Gantos</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Akibatipun</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>minggah</translation>
    </message>
    <message>
        <source>lose</source>
        <translation>mandhap</translation>
    </message>
    <message>
        <source>stay</source>
        <translation>tetep</translation>
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
        <translation>Ingkang tunjanganipun ewah</translation>
    </message>
    <message>
        <source>Propose rule B</source>
        <translation>Usulaken aturan B</translation>
    </message>
    <message>
        <source>%1 (proposed)</source>
        <translation>%1 (dipunusulaken)</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versi %2</translation>
    </message>
    <message>
        <source>The rules cannot be compared</source>
        <translation>Aturan boten saged katandhingaken</translation>
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
        <translation>Simulasi mawi data dumugi %1. Boten dipunsimpen lan boten ngewahi pambayaran.</translation>
    </message>
    <message numerus="yes">
        <source>%n officer(s) without an amount are not in the sum.</source>
        <translation><numerusform>%n petugas tanpa nominal boten kagunggung.</numerusform></translation>
    </message>
    <message>
        <source>Means over all officers: amounts in rupiah are not entered.</source>
        <translation>Rata-rata sadaya petugas: nominal rupiah dereng dipunlebetaken.</translation>
    </message>
    <message>
        <source>Both rules pay everybody the same.</source>
        <translation>Kalih aturan mbayar sadaya tiyang sami.</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s):</source>
        <translation><numerusform>%n tetep:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as they are.</source>
        <translation><numerusform>%n petugas tetep.</numerusform></translation>
    </message>
    <message>
        <source>Ring: under rule A. Arrow: under rule B.</source>
        <translation>Bunderan: miturut A. Panah: miturut B.</translation>
    </message>
</context>
<context>
    <name>puas::KiosksModel</name>
    <message>
        <source>loss unknown</source>
        <translation>ingkang ical boten kasumerepan</translation>
    </message>
    <message>
        <source>has not reported yet</source>
        <translation>dereng nate lapur</translation>
    </message>
    <message>
        <source>reporting</source>
        <translation>lapur</translation>
    </message>
    <message>
        <source>silent since %1</source>
        <translation>sepen wiwit %1</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>dipungantos</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>dipuncabut</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>dereng wonten</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kios</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Kawontenan</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>Laporan pungkasan</translation>
    </message>
    <message>
        <source>Silent, working days</source>
        <translation>Sepen, dinten kerja</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>Nomer pungkasan</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Tandha tampi</translation>
    </message>
    <message>
        <source>right</source>
        <translation>bener</translation>
    </message>
    <message>
        <source>put right for %1</source>
        <translation>dibenerake kanggo %1</translation>
    </message>
    <message>
        <source>wrong for %1, %2 do not count</source>
        <translation>salah kanggo %1, %2 ora diitung</translation>
    </message>
    <message>
        <source>wrong for %1</source>
        <translation>salah kanggo %1</translation>
    </message>
    <message>
        <source>Clock, ratings</source>
        <translation>Jam, pambiji</translation>
    </message>
    <message>
        <source>disk nearly full</source>
        <translation>cakram meh kebak</translation>
    </message>
    <message>
        <source>database damaged</source>
        <translation>basis data risak</translation>
    </message>
    <message>
        <source>chain damaged</source>
        <translation>rante risak</translation>
    </message>
    <message>
        <source>no touchscreen</source>
        <translation>tanpa layar tutul</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>tanpa swanten</translation>
    </message>
    <message>
        <source>clock behind</source>
        <translation>jam kantun</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>kalepatan %1</translation>
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
        <translation>siyaga</translation>
    </message>
    <message>
        <source>Disk, free</source>
        <translation>Cakram, turahan</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Kasiyagan</translation>
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
        <translation>Dereng wonten kios ingkang kadhaptar</translation>
    </message>
    <message>
        <source>A number is one event of a kiosk's journal. Up to the receipt the kiosk knows that the office has it.</source>
        <translation>Nomer punika satunggal kadadosan ing jurnal kios. Dumugi tandha tampi, kios sumerep bilih kantor sampun gadhah.</translation>
    </message>
    <message>
        <source>The kiosks cannot be read</source>
        <translation>Dhaptar kios boten saged kawaos</translation>
    </message>
    <message>
        <source>A kiosk's clock is wrong where receipts, imports or the clock itself contradict it. Set it at the kiosk; ratings whose month is not certain count nowhere until IT records here by how much it was wrong.</source>
        <translation>Jam kios klentu menawi tandha tampi, impor, utawi jam menika piyambak mbantah. Setel jamipun ing kios; pambiji ingkang wulanipun boten mesthi boten kaetang ngantos TI nyathet ing mriki pinten selisihipun.</translation>
    </message>
    <message>
        <source>Invite kiosk</source>
        <translation>Ulemi kios</translation>
    </message>
    <message>
        <source>A kiosk comes in by an invitation on a stick, and two people say yes to it.</source>
        <translation>Kios mlebet lumantar ulem-ulem wonten stik, lajeng tiyang kalih sarujuk.</translation>
    </message>
    <message>
        <source>A kiosk comes in by an invitation on a stick, and two people say yes to it. They need accounts first.</source>
        <translation>Kios mlebet lumantar ulem-ulem wonten stik, lajeng tiyang kalih sarujuk. Piyambakipun betah akun rumiyin.</translation>
    </message>
    <message>
        <source>The invitations cannot be read</source>
        <translation>Ulem-ulem boten saged kawaos</translation>
    </message>
</context>
<context>
    <name>BackupDialogs</name>
    <message>
        <source>Backups of Puas (*.puas-backup)</source>
        <translation>Cadhangan Puas (*.puas-backup)</translation>
    </message>
    <message>
        <source>%1 (%2), %3, %4 ratings</source>
        <translation>%1 (%2), %3, %4 pambiji</translation>
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
        <translation>Berkas ingkang pundi?</translation>
    </message>
</context>
<context>
    <name>puas::MakeBackupDialog</name>
    <message>
        <source>Back up this office</source>
        <translation>Cadhangaken kantor punika</translation>
    </message>
    <message>
        <source>Make backup</source>
        <translation>Damel cadhangan</translation>
    </message>
    <message>
        <source>The copy holds the office's secret keys. Whoever has the file and the passphrase has the office: keep them apart. Without the passphrase nobody can bring the office back.</source>
        <translation>Salinan punika ngemot kunci wados kantor. Sinten ingkang gadhah berkas saha ukara sandinipun gadhah kantor: simpen kapisah. Tanpa ukara sandi boten wonten ingkang saged mangsulaken kantor.</translation>
    </message>
    <message>
        <source>Where the backup goes</source>
        <translation>Papan cadhangan dipunsimpen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Ukara sandi</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>saboten-botenipun %1 aksara</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Malih</translation>
    </message>
    <message>
        <source>A passphrase has at least %1 characters.</source>
        <translation>Ukara sandi saboten-botenipun %1 aksara.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Ukara sandi kalih menika boten sami.</translation>
    </message>
</context>
<context>
    <name>puas::CheckBackupDialog</name>
    <message>
        <source>Check a backup</source>
        <translation>Priksa cadhangan</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Priksa</translation>
    </message>
    <message>
        <source>Reads the whole file, from its first byte to its last. Nothing is changed.</source>
        <translation>Maos sedaya berkas, saking bita kapisan dumugi pungkasan. Boten wonten ingkang kaewahi.</translation>
    </message>
    <message>
        <source>Which backup</source>
        <translation>Cadhangan ingkang pundi</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Ukara sandi</translation>
    </message>
</context>
<context>
    <name>puas::RestoreDialog</name>
    <message>
        <source>Bring an office back</source>
        <translation>Wangsulaken kantor</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wangsulaken</translation>
    </message>
    <message>
        <source>The office goes on here with the same kiosks. The old machine's folder must not be used any more.</source>
        <translation>Kantor lajeng wonten mriki kaliyan kios ingkang sami. Map ing mesin lami boten pareng dipunginakaken malih.</translation>
    </message>
    <message>
        <source>Which backup</source>
        <translation>Cadhangan ingkang pundi</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Ukara sandi</translation>
    </message>
</context>
<context>
    <name>puas::BackupCard</name>
    <message>
        <source>Backup</source>
        <translation>Cadhangan</translation>
    </message>
    <message>
        <source>The whole office, its journal and its keys, in one file sealed with a passphrase, and read back after it is written. Make one after each stick, onto another disk.</source>
        <translation>Sedaya kantor, jurnal saha kuncinipun, ing satunggal berkas ingkang dipunkunci mawi ukara sandi, saha kawaos malih sasampunipun kaserat. Damel satunggal saben sasampunipun stik, dhateng cakram sanes.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Damel cadhangan</translation>
    </message>
    <message>
        <source>Check a backup</source>
        <translation>Priksa cadhangan</translation>
    </message>
    <message>
        <source>Backup written and read back: %1</source>
        <translation>Cadhangan kaserat saha kawaos malih: %1</translation>
    </message>
    <message>
        <source>The backup is whole: %1</source>
        <translation>Cadhangan wetah: %1</translation>
    </message>
</context>
<context>
    <name>puas::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Setelan</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Many at once</source>
        <translation>Katah sareng</translation>
    </message>
    <message>
        <source>Outside opening hours</source>
        <translation>Jawi jam layanan</translation>
    </message>
    <message>
        <source>At the end of the day</source>
        <translation>Wonten pungkasaning dinten</translation>
    </message>
    <message>
        <source>Nothing but the best</source>
        <translation>Sadaya paling saé</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>Tanpa ingkang dipunladosi</translation>
    </message>
    <message>
        <source>%1 ratings, each at most 15 seconds after the one before; %2 others there on that day</source>
        <translation>%1 biji, saben biji paling dangu 15 detik saksampunipun ingkang rumiyin; %2 sanèsipun wonten mrika dinten punika</translation>
    </message>
    <message>
        <source>%1 ratings of the month while nobody is served; %2 within the hours</source>
        <translation>%1 biji ing wulan punika nalika boten wonten layanan; %2 ing salebeting jam layanan</translation>
    </message>
    <message>
        <source>The last %1 answers of the day, all of them the best, within 30 minutes; %2 in the %3 minutes before</source>
        <translation>%1 wangsulan pungkasan dinten punika, sadaya paling saé, ing 30 menit; %2 ing %3 menit saderengipun</translation>
    </message>
    <message>
        <source>%1 of %2 answers are the best; elsewhere %3 of %4</source>
        <translation>%1 saking %2 wangsulan paling saé; ing papan sanès %3 saking %4</translation>
    </message>
    <message>
        <source>%1 ratings without a customer; %2 by customers who were served there on that day</source>
        <translation>%1 biji tanpa ingkang dipunladosi; %2 saking ingkang dipunladosi wonten mrika dinten punika</translation>
    </message>
    <message>
        <source>Customers do not follow each other so fast: chance brings such a run once in 1,000 days at most. It may be children at play, or somebody who is angry.</source>
        <translation>Ingkang dipunladosi boten gentosan kados makaten rikatipun: kaleresan namung sapisan ing 1.000 dinten. Mbokmenawi laré dolanan, utawi wonten ingkang duka.</translation>
    </message>
    <message>
        <source>Outside the kiosk's hours, with half an hour more at both ends; where it has none, before 06:00, from 19:00 on, or on a Sunday. It may have been a day with longer service.</source>
        <translation>Jawi jam kios, katambahan satengah jam ing kekalih pungkasanipun; tanpa jam kios: saderengipun 06.00, wiwit 19.00, utawi dinten Minggu. Mbokmenawi dinten punika layananipun langkung dangu.</translation>
    </message>
    <message>
        <source>At least four times as fast as before on that day. It may be a queue that was served last.</source>
        <translation>Sakedhikipun tikel sekawan langkung rikat tinimbang saderengipun. Mbokmenawi antrian pungkasan ingkang dipunladosi.</translation>
    </message>
    <message>
        <source>Of so many answers at least five would not be the best if it were as elsewhere; chance explains the difference once in 1,000 times at most. It may be a very good counter.</source>
        <translation>Saking wangsulan samanten sakedhikipun gangsal sanès ingkang paling saé menawi sami kaliyan papan sanès; kaleresan nerangaken bédanipun namung sapisan ing 1.000. Mbokmenawi loketipun pancèn saé sanget.</translation>
    </message>
    <message>
        <source>Customers are counted there, and these ratings belong to none of them. The pedal may have been forgotten.</source>
        <translation>Ingkang dipunladosi dipunétang wonten mrika, lan biji punika sanès saking piyambakipun. Mbokmenawi pedalipun kesupèn.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>dèrèng kaputus</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>boten kaétang</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>kaétang</translation>
    </message>
    <message>
        <source>%1 officers</source>
        <translation>%1 petugas</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Tanpa nami petugas</translation>
    </message>
</context>
<context>
    <name>puas::MarksModel</name>
    <message>
        <source>Mark</source>
        <translation>Tandha</translation>
    </message>
    <message>
        <source>Kiosk or counter</source>
        <translation>Kios utawi loket</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wekdal</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Biji</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Kawontenan</translation>
    </message>
</context>
<context>
    <name>puas::MarkDetail</name>
    <message>
        <source>They count</source>
        <translation>Kaétang</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Boten kaétang</translation>
    </message>
    <message>
        <source>Allowance with and without them</source>
        <translation>Tunjangan kanthi lan tanpa biji punika</translation>
    </message>
    <message>
        <source>Needed; it stands in the office's journal</source>
        <translation>Kedah; kacathet ing jurnal kantor</translation>
    </message>
    <message>
        <source>%1 ratings. They were decided about once; what came later has changed the mark.</source>
        <translation>%1 biji. Nate kaputus; data ingkang dhateng sabibaripun ngéwahi tandhanipun.</translation>
    </message>
    <message>
        <source>%1, %2: “%3”</source>
        <translation>%1, %2: “%3”</translation>
    </message>
    <message>
        <source>The ratings name no officer: no allowance changes.</source>
        <translation>Biji punika tanpa nami petugas: boten wonten tunjangan ingkang éwah.</translation>
    </message>
    <message>
        <source>%1 of the ratings</source>
        <translation>%1 saking biji punika</translation>
    </message>
    <message>
        <source>satisfied %1, then %2</source>
        <translation>marem %1, lajeng %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>lan %1 malih</translation>
    </message>
</context>
<context>
    <name>puas::MarksPage</name>
    <message>
        <source>Marks</source>
        <translation>Tandha</translation>
    </message>
    <message>
        <source>A mark changes no figure by itself, and no rating is ever deleted: a person decides.</source>
        <translation>Tandha boten ngéwahi angka piyambak, lan biji boten naté dipunbusak: tiyang ingkang mutusaken.</translation>
    </message>
    <message>
        <source>The ratings are being looked through</source>
        <translation>Biji saweg dipunpriksa</translation>
    </message>
    <message>
        <source>What needs a person's decision will stand here.</source>
        <translation>Ingkang perlu dipunputus tiyang badhé katingal ing ngriki.</translation>
    </message>
    <message>
        <source>The marks cannot be read</source>
        <translation>Tandha boten saged kawaos</translation>
    </message>
    <message>
        <source>No rating is marked in this period</source>
        <translation>Boten wonten biji mawi tandha ing periode punika</translation>
    </message>
    <message>
        <source>Looked for: many at once, outside opening hours, at the end of a day, kiosks with nothing but the best, and ratings without a customer.</source>
        <translation>Dipunpadosi: katah sareng, jawi jam layanan, wonten pungkasaning dinten, kios ingkang sadaya paling saé, lan biji tanpa ingkang dipunladosi.</translation>
    </message>
    <message>
        <source>%1 open of %2</source>
        <translation>%1 dèrèng kaputus saking %2</translation>
    </message>
    <message>
        <source>Nothing was decided</source>
        <translation>Boten wonten ingkang kaputus</translation>
    </message>
</context>
<context>
    <name>puas::ReasonsCard</name>
    <message>
        <source>Reasons</source>
        <translation>Alesan</translation>
    </message>
    <message>
        <source>how many people gave each</source>
        <translation>pinten tiyang ingkang paring saben alesan</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rikat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Grapyak</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Cetha</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Sekeca</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Rindhik</translation>
    </message>
    <message>
        <source>Less kind</source>
        <translation>Kirang grapyak</translation>
    </message>
    <message>
        <source>Less clear</source>
        <translation>Kirang cetha</translation>
    </message>
    <message>
        <source>Less comfortable</source>
        <translation>Kirang sekeca</translation>
    </message>
    <message>
        <source>Fewer than 5 people gave the same reason.</source>
        <translation>Kirang saking 5 tiyang paring alesan ingkang sami.</translation>
    </message>
    <message>
        <source>A reason that fewer than 5 people gave is not shown.</source>
        <translation>Alesan saking kirang saking 5 tiyang boten dipuntuduhaken.</translation>
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
        <translation>ingkang kaétang sapunika</translation>
    </message>
    <message>
        <source>with all marked ratings</source>
        <translation>kaliyan sedaya biji mawi tandha</translation>
    </message>
    <message>
        <source>without the marked ratings</source>
        <translation>tanpa biji mawi tandha</translation>
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
        <translation>Marem</translation>
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
        <translation>Mirsani tandha</translation>
    </message>
    <message>
        <source>Figures with and without marked ratings</source>
        <translation>Angka kaliyan lan tanpa biji mawi tandha</translation>
    </message>
    <message>
        <source>A mark changes no figure by itself: a person decides. Both figures are kept.</source>
        <translation>Tandha boten ngéwahi angka piyambak: tiyang ingkang mutusaken. Kalih-kalihipun angka dipunsimpen.</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Tandha</translation>
    </message>
    <message>
        <source>%1 marks, %2 open</source>
        <translation>%1 tandha, %2 dèrèng kaputus</translation>
    </message>
</context>
<context>
    <name>puas::ReasonField</name>
    <message>
        <source>Reason of the decision</source>
        <translation>Alesan putusan</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Tulisen alesane dhisik.</translation>
    </message>
</context>
<context>
    <name>puas::ClockDialog</name>
    <message>
        <source>Put the clock of %1 right</source>
        <translation>Leresaken jam %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cathet</translation>
    </message>
    <message>
        <source>Ratings by a doubtful clock whose month is not certain count nowhere until somebody says when it was. What the kiosk signed stays as it is.</source>
        <translation>Pambiji mawi jam ingkang dipunmangu lan wulanipun boten mesthi boten kaetang ngantos wonten ingkang mratelakaken kapan menika. Ingkang dipuntandhatangani kios tetep kados wiwitan.</translation>
    </message>
    <message>
        <source>%1, on at %2 by its clock</source>
        <translation>%1, urip %2 miturut jamipun</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Kadadosan</translation>
    </message>
    <message>
        <source>Really on at</source>
        <translation>Saleresipun urip</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alesan</translation>
    </message>
    <message>
        <source>Receipts and imports say: it was switched on between %1 and %2.</source>
        <translation>Miturut tandha tampi lan impor: dipununipaken antawis %1 lan %2.</translation>
    </message>
    <message>
        <source>Receipts say: it was switched on at %1 or later.</source>
        <translation>Miturut tandha tampi: dipununipaken %1 utawi sasampunipun.</translation>
    </message>
    <message>
        <source>Imports say: it was switched on at %1 or earlier.</source>
        <translation>Miturut impor: dipununipaken %1 utawi saderengipun.</translation>
    </message>
    <message>
        <source>No receipt and no import says when it was switched on.</source>
        <translation>Boten wonten tandha tampi lan impor ingkang mratelakaken kapan dipununipaken.</translation>
    </message>
    <message>
        <source>%1 ratings and %2 served customers would count by it.</source>
        <translation>%1 pambiji lan %2 tiyang ingkang dipunladosi badhe kaetang.</translation>
    </message>
    <message>
        <source>That is not possible: %1</source>
        <translation>Menika boten saged: %1</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Serat alesanipun rumiyin.</translation>
    </message>
</context>
<context>
    <name>puas::CompareDialog</name>
    <message>
        <source>Compare the words of %1</source>
        <translation>Cocogaken tembung %1</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Sami</translation>
    </message>
    <message>
        <source>Read them aloud together with the person at the kiosk, one after the other. All six have to be the same, in the same order; else somebody changed what lay on the stick.</source>
        <translation>Waosen sesarengan kaliyan tiyang ing ngajeng kios, setunggal-setunggal. Sadaya enem kedah sami, kanthi urutan ingkang sami; menawi boten, wonten ingkang ngewahi isinipun stik.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Nami mlebet</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Tembung sandi</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Boten sami</translation>
    </message>
    <message>
        <source>You said that they are the same. A second person has to compare them too: sign in here, or later in a session of your own.</source>
        <translation>Panjenengan mratelakaken sami. Tiyang kaping kalih kedah nyocogaken ugi: mlebet ing mriki, utawi mangke ing sesi piyambak.</translation>
    </message>
    <message>
        <source>The second person signs in with login and password.</source>
        <translation>Tiyang kaping kalih mlebet mawi nami mlebet lan tembung sandi.</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>Tampik %1</translation>
    </message>
    <message>
        <source>This invitation is closed for good, and the kiosk has to be invited again. Keep the stick: somebody may have changed it.</source>
        <translation>Ulem-ulem menika dipuntutup salaminipun, lan kios kedah dipunulemi malih. Simpen stikipun: mbokmenawi wonten ingkang ngewahi.</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Tampik</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Office created</source>
        <translation>Kantor sampun kadamel</translation>
    </message>
    <message>
        <source>%1, code %2</source>
        <translation>%1, kodhe %2</translation>
    </message>
    <message>
        <source>Register officers</source>
        <translation>Daftaraken petugas</translation>
    </message>
    <message>
        <source>Name, NIP and photo</source>
        <translation>Nama, NIP, lan foto</translation>
    </message>
    <message>
        <source>Who may: %1.</source>
        <translation>Ingkang kenging: %1.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Pangangge</translation>
    </message>
    <message>
        <source>Connect a kiosk</source>
        <translation>Sambungaken kios</translation>
    </message>
    <message>
        <source>A stick takes the invitation there, then two people compare six words</source>
        <translation>Ulem-ulem dipunbekta mawi stik, lajeng tiyang kalih nyocogaken enem tembung</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lajengaken</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Ulemi</translation>
    </message>
    <message>
        <source>Import the first stick</source>
        <translation>Impor stik kapisan</translation>
    </message>
    <message>
        <source>The ratings come in and this page fills</source>
        <translation>Data pambiji mlebet lan kaca menika kaisi</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message numerus="yes">
        <source>%n officer(s) registered</source>
        <translation><numerusform>%n petugas kadhaptar</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n kiosk(s) enrolled</source>
        <translation><numerusform>%n kios kadhaptar</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Two people have to compare six words, and %n account(s) may: head of office or IT.</source>
        <translation><numerusform>Tiyang kalih kedah nyocogaken enem tembung, lan ingkang kenging nembe %n akun: pangarsa utawi TI.</numerusform></translation>
    </message>
</context>
<context>
    <name>puas::HoursDialog</name>
    <message>
        <source>Hours of %1</source>
        <translation>Jam bikak %1</translation>
    </message>
    <message>
        <source>Change hours</source>
        <translation>Ewahi jam bikak</translation>
    </message>
    <message>
        <source>Never closed</source>
        <translation>Boten nate tutup</translation>
    </message>
    <message>
        <source>Outside of its hours the kiosk is dark. It changes as soon as a stick brings it the settings.</source>
        <translation>Sajawinipun jam bikak layar kios peteng. Ewah menawi stik mbekta pranatanipun.</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Bikak</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Prei ing</translation>
    </message>
    <message>
        <source>It closes later than it opens.</source>
        <translation>Jam tutup kedah sasampunipun jam bikak.</translation>
    </message>
</context>
<context>
    <name>puas::InvitationsCard</name>
    <message>
        <source>Open accounts</source>
        <translation>Bikak Pangangge</translation>
    </message>
    <message>
        <source>Take answers from a stick</source>
        <translation>Pendhet wangsulan saking stik</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Ulem-ulem</translation>
    </message>
    <message>
        <source>%1 said yes</source>
        <translation>%1 sampun sarujuk</translation>
    </message>
    <message>
        <source>in the lobby</source>
        <translation>ing lobi</translation>
    </message>
    <message>
        <source>counter %1</source>
        <translation>loket %1</translation>
    </message>
    <message>
        <source>in place of %1</source>
        <translation>nggantosi %1</translation>
    </message>
    <message>
        <source>invited by %1</source>
        <translation>dipunulemi %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>ngantos %1</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Serat malih</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Cocogaken</translation>
    </message>
    <message>
        <source>Write settings to a stick</source>
        <translation>Serat pranatan dhateng stik</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message numerus="yes">
        <source>Two people have to say that the words are the same, and %n account(s) may. Give another person an account as head of office or IT.</source>
        <translation><numerusform>Tiyang kalih kedah mratelakaken tembungipun sami, lan ingkang kenging nembe %n akun. Sukani tiyang sanes akun minangka pangarsa utawi TI.</numerusform></translation>
    </message>
</context>
<context>
    <name>puas::InviteDialog</name>
    <message>
        <source>Invite a kiosk</source>
        <translation>Ulemi kios</translation>
    </message>
    <message>
        <source>Write invitation</source>
        <translation>Serat ulem-ulem</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>The stick takes the invitation to the kiosk and its answer back. Then two people compare six words.</source>
        <translation>Stik mbekta ulem-ulem dhateng kios lan wangsulanipun wangsul. Lajeng tiyang kalih nyocogaken enem tembung.</translation>
    </message>
    <message>
        <source>such as Kios 1</source>
        <translation>upaminipun Kios 1</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>Its code</source>
        <translation>Kodhenipun</translation>
    </message>
    <message>
        <source>such as L1</source>
        <translation>upaminipun L1</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Namanipun</translation>
    </message>
    <message>
        <source>such as Loket 1</source>
        <translation>upaminipun Loket 1</translation>
    </message>
    <message>
        <source>Who may rate</source>
        <translation>Sinten kenging mbiji</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>Nggantosi</translation>
    </message>
    <message>
        <source>IT's PIN there</source>
        <translation>PIN TI ing ngrika</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation>Stik</translation>
    </message>
    <message>
        <source>Another counter</source>
        <translation>Loket sanes</translation>
    </message>
    <message>
        <source>No counter, in the lobby</source>
        <translation>Tanpa loket, ing lobi</translation>
    </message>
    <message>
        <source>No kiosk, it is one more</source>
        <translation>Boten wonten, kios tambahan</translation>
    </message>
    <message>
        <source>A new counter needs a code and a name.</source>
        <translation>Loket enggal mbetahaken kodhe lan nama.</translation>
    </message>
    <message>
        <source>There is a counter %1; choose it above.</source>
        <translation>Loket %1 sampun wonten; pilih ing nginggil.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Namanipun dereng kaisi.</translation>
    </message>
    <message>
        <source>IT's PIN has 4 to 12 digits.</source>
        <translation>PIN TI wonten 4 dumugi 12 angka.</translation>
    </message>
    <message>
        <source>Plug a stick in, or choose a folder.</source>
        <translation>Colokaken stik, utawi pilih folder.</translation>
    </message>
</context>
<context>
    <name>puas::KioskDeeds</name>
    <message>
        <source>IT's PIN on it is going to be %1; note it, it is shown this once.</source>
        <translation>PIN TI ing kios menika badhe dados %1; cathetana, namung katingal sepisan menika.</translation>
    </message>
    <message>
        <source>%1 is invited, but the invitation lies on no stick: %2 Write it again to another one.</source>
        <translation>%1 sampun dipunulemi, nanging ulem-ulemipun boten wonten stik: %2 Serat malih dhateng stik sanes.</translation>
    </message>
    <message>
        <source>The invitation of %1 is on the stick. Take it to the kiosk, put it in there, and bring it back.</source>
        <translation>Ulem-ulem %1 sampun wonten stik. Bekta stik dhateng kios, colokaken ing ngrika, lajeng bekta wangsul.</translation>
    </message>
    <message>
        <source>Write the invitation of %1</source>
        <translation>Serat ulem-ulem %1</translation>
    </message>
    <message>
        <source>The same invitation on another stick, such as for one that was lost.</source>
        <translation>Ulem-ulem ingkang sami ing stik sanes, upaminipun amargi ingkang kapisan ical.</translation>
    </message>
    <message>
        <source>Write invitation</source>
        <translation>Serat ulem-ulem</translation>
    </message>
    <message>
        <source>Take answers</source>
        <translation>Pendhet wangsulan</translation>
    </message>
    <message>
        <source>Reads the answers of kiosks to open invitations.</source>
        <translation>Maos wangsulanipun kios tumrap ulem-ulem ingkang taksih kabikak.</translation>
    </message>
    <message>
        <source>Read stick</source>
        <translation>Waos stik</translation>
    </message>
    <message>
        <source>No answer lies on this stick. Put it into the kiosk first and wait until the kiosk shows six words.</source>
        <translation>Boten wonten wangsulan ing stik menika. Colokaken rumiyin dhateng kios lan entosi ngantos kios nedahaken enem tembung.</translation>
    </message>
    <message>
        <source>The answers were not taken: %1</source>
        <translation>Wangsulan boten kapendhet: %1</translation>
    </message>
    <message>
        <source>There is no new answer on this stick.</source>
        <translation>Boten wonten wangsulan enggal ing stik menika.</translation>
    </message>
    <message>
        <source>One was refused: %1</source>
        <translation>Setunggal katampik: %1</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read. Take it from the stick again.</source>
        <translation>Wangsulan %1 boten saged kawaos. Pendhet malih saking stik.</translation>
    </message>
    <message>
        <source>%1 is let in. Write the settings to a stick, take it to the kiosk and put it in there: then it is ready.</source>
        <translation>%1 katampi. Serat pranatan dhateng stik, bekta dhateng kios, lan colokaken ing ngrika: sasampunipun kios cumawis.</translation>
    </message>
    <message>
        <source>You said that the words of %1 are the same. A second person has to say so too.</source>
        <translation>Panjenengan mratelakaken tembung %1 sami. Tiyang kaping kalih kedah mratelakaken ugi.</translation>
    </message>
    <message>
        <source>%1 is rejected. Invite it again, with another stick.</source>
        <translation>%1 katampik. Ulemi malih, mawi stik sanes.</translation>
    </message>
    <message>
        <source>Close the invitation of %1</source>
        <translation>Tutup ulem-ulem %1</translation>
    </message>
    <message>
        <source>It is closed for good; an answer to it is not taken any more.</source>
        <translation>Katutup salaminipun; wangsulanipun boten kapendhet malih.</translation>
    </message>
    <message>
        <source>Close invitation</source>
        <translation>Tutup ulem-ulem</translation>
    </message>
    <message>
        <source>The invitation of %1 is closed.</source>
        <translation>Ulem-ulem %1 katutup.</translation>
    </message>
    <message>
        <source>Write settings</source>
        <translation>Serat pranatan</translation>
    </message>
    <message>
        <source>Settings and receipts for every kiosk that has a folder on the stick, and for kiosks that were just let in.</source>
        <translation>Pranatan lan tandha tampi kangge saben kios ingkang gadhah folder ing stik, lan kangge kios ingkang nembe katampi.</translation>
    </message>
    <message>
        <source>Write to the stick</source>
        <translation>Serat dhateng stik</translation>
    </message>
    <message>
        <source>No kiosk of this office has a folder on this stick; nothing was written.</source>
        <translation>Boten wonten kios kantor menika ingkang gadhah folder ing stik menika; boten wonten ingkang kaserat.</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>Cabut %1</translation>
    </message>
    <message>
        <source>What it reported so far stays and counts. Whatever it signs from now on is refused, such as of a kiosk that was lost. This is not taken back.</source>
        <translation>Lapuranipun ngantos sapunika tetep lan kaetang. Punapa kemawon ingkang dipuntandhatangani wiwit sapunika katampik, upaminipun kios ingkang ical. Menika boten saged dipunbatalaken.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Cabut</translation>
    </message>
    <message>
        <source>%1 is revoked. What it still had is not known; another kiosk can take its place.</source>
        <translation>%1 kacabut. Ingkang taksih wonten boten kasumerepan; kios sanes saged nggantosi.</translation>
    </message>
    <message>
        <source>The hours of %1 are changed; write the settings to a stick and take it there.</source>
        <translation>Jam bikak %1 kaewahi; serat pranatan dhateng stik lan bekta mrika.</translation>
    </message>
    <message>
        <source>Who may rate at %1 is changed; write the settings to a stick and take it there.</source>
        <translation>Sinten kenging mbiji ing %1 kaewahi; serat pranatan dhateng stik lan bekta mrika.</translation>
    </message>
    <message>
        <source>No event of %1 waits for its time.</source>
        <translation>Boten wonten kadadosan %1 ingkang ngentosi wancinipun.</translation>
    </message>
    <message>
        <source>The clock of %1 is put right for these events.</source>
        <translation>Jam %1 kaleresaken kangge kadadosan menika.</translation>
    </message>
    <message numerus="yes">
        <source>%n kiosk(s) answered. Compare the six words with whoever stands at the kiosk.</source>
        <translation><numerusform>%n kios mangsuli. Cocogaken enem tembung kaliyan tiyang ing ngajeng kios.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The settings of %n kiosk(s) are on the stick. Take it to the kiosk and put it in there.</source>
        <translation><numerusform>Pranatan %n kios sampun wonten stik. Bekta dhateng kios lan colokaken ing ngrika.</numerusform></translation>
    </message>
</context>
<context>
    <name>puas::KioskDetail</name>
    <message>
        <source>Hours</source>
        <translation>Jam bikak</translation>
    </message>
    <message>
        <source>Who may rate</source>
        <translation>Sinten kenging mbiji</translation>
    </message>
    <message>
        <source>Write settings</source>
        <translation>Serat pranatan</translation>
    </message>
    <message>
        <source>Put clock right</source>
        <translation>Leresaken jam</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Gantos</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Cabut</translation>
    </message>
    <message>
        <source>enrolled %1</source>
        <translation>kadhaptar %1</translation>
    </message>
    <message>
        <source>by %1: %2</source>
        <translation>dening %1: %2</translation>
    </message>
    <message>
        <source>Nothing has come from it yet.</source>
        <translation>Dereng wonten ingkang dhateng.</translation>
    </message>
    <message>
        <source>The office has its events up to %1; the kiosk knows of %2.</source>
        <translation>Kantor gadhah kadadosanipun ngantos %1; kios mangertos ngantos %2.</translation>
    </message>
    <message>
        <source>%1; hours: %2; settings %3</source>
        <translation>%1; jam bikak: %2; pranatan kaping %3</translation>
    </message>
    <message>
        <source>Its settings cannot be read.</source>
        <translation>Pranatanipun boten saged kawaos.</translation>
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
        <translation>Sinten kemawon ingkang rawuh kenging mbiji</translation>
    </message>
    <message>
        <source>The officer's key opens one rating</source>
        <translation>Tombol petugas mbikak setunggal pambiji</translation>
    </message>
    <message>
        <source>A ticket's code opens one rating</source>
        <translation>Kodhe karcis mbikak setunggal pambiji</translation>
    </message>
    <message>
        <source>Lobby: the citizen picks the officer</source>
        <translation>Lobi: warga milih petugasipun</translation>
    </message>
    <message>
        <source>never closed</source>
        <translation>boten nate tutup</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 dumugi %2</translation>
    </message>
    <message>
        <source>%1, closed on %2</source>
        <translation>%1, prei %2</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>waits for the answer</source>
        <translation>ngentosi wangsulan</translation>
    </message>
    <message>
        <source>answered: compare the words</source>
        <translation>sampun mangsuli: cocogaken tembung</translation>
    </message>
    <message>
        <source>one of two said yes</source>
        <translation>setunggal saking kalih sampun sarujuk</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>kedaluwarsa</translation>
    </message>
    <message>
        <source>let in: take its settings to it</source>
        <translation>katampi: bektakna pranatanipun</translation>
    </message>
</context>
<context>
    <name>puas::ModeDialog</name>
    <message>
        <source>Who may rate at %1</source>
        <translation>Sinten kenging mbiji ing %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ewahi</translation>
    </message>
    <message>
        <source>It changes as soon as a stick brings the kiosk its settings.</source>
        <translation>Ewah menawi stik mbekta pranatan dhateng kios.</translation>
    </message>
    <message>
        <source>Who may rate</source>
        <translation>Sinten kenging mbiji</translation>
    </message>
</context>
<context>
    <name>puas::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Alesan</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Serat alesanipun rumiyin.</translation>
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
        <translation>Colokaken stik, utawi pilih folder.</translation>
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
        <translation>Boten wonten stik ingkang kapasang</translation>
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
        <translation>Daftaraken petugas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpen</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Simpen lan salajengipun</translation>
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
        <translation>kados ingkang dipunwaos warga ing kios</translation>
    </message>
    <message>
        <source>Many at once, from a list (CSV)</source>
        <translation>Kathah sareng-sareng, saking daptar (CSV)</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Nama dereng dipunisi.</translation>
    </message>
    <message>
        <source>A NIP is missing. Whoever has none gets another number that is used once.</source>
        <translation>NIP dereng dipunisi. Sinten ingkang boten gadhah NIP dipunparingi nomer sanes ingkang dipunginakaken sapisan kemawon.</translation>
    </message>
    <message>
        <source>This NIP is registered: %1. Nothing was changed. The name is changed on the officer's page.</source>
        <translation>NIP menika sampun kadaptar: %1. Boten wonten ingkang ewah. Nama dipunewahi ing kaca petugas menika.</translation>
    </message>
    <message>
        <source>%1 is registered.</source>
        <translation>%1 sampun kadaptar.</translation>
    </message>
</context>
<context>
    <name>OfficerDialogs</name>
    <message>
        <source>The photos of all officers together are too large for a kiosk. Nothing was changed.</source>
        <translation>Foto sedaya petugas sesarengan kageden kangge kios. Boten wonten ingkang ewah.</translation>
    </message>
</context>
<context>
    <name>puas::EditOfficerDialog</name>
    <message>
        <source>Name and photo</source>
        <translation>Nama lan foto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpen</translation>
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
        <translation>NIP %1. Biji lan angka tetep kados sakmenika; kios mangertos mawi stik candhakipun.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Nama dereng dipunisi.</translation>
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
        <translation>Foto kados ingkang badhe katingal</translation>
    </message>
    <message>
        <source>Or drop a PNG or JPEG here. It is made smaller, and place, time and camera are left out.</source>
        <translation>Utawi selehaken PNG utawi JPEG ing ngriki. Foto dipunalitaken; papan, wekdal, lan kamera boten katut dipunsimpen.</translation>
    </message>
    <message>
        <source>This is how it will look.</source>
        <translation>Kados mekaten mangke katingalipun.</translation>
    </message>
    <message>
        <source>This file is no whole PNG or JPEG of 32 MiB at most. Choose another one.</source>
        <translation>Berkas menika sanes PNG utawi JPEG ingkang wetah, paling ageng 32 MiB. Pilih sanesipun.</translation>
    </message>
    <message>
        <source>Photos (*.png *.jpg *.jpeg);;All files (*)</source>
        <translation>Foto (*.png *.jpg *.jpeg);;Sedaya berkas (*)</translation>
    </message>
    <message>
        <source>The drawing is shown in place of a photo.</source>
        <translation>Gambar katedahaken minangka gantosipun foto.</translation>
    </message>
</context>
<context>
    <name>Nip</name>
    <message>
        <source>A NIP has 18 digits. Other numbers are taken too.</source>
        <translation>NIP kadadosan saking 18 angka. Nomer sanes ugi katampi.</translation>
    </message>
    <message>
        <source>The first eight digits are no day of birth. Is it mistyped?</source>
        <translation>Wolung angka wiwitan sanes tanggal lair. Punapa klentu ketik?</translation>
    </message>
    <message>
        <source>Digits 9 to 14 are no month of appointment. Is it mistyped?</source>
        <translation>Angka kaping 9 dumugi 14 sanes wulan pengangkatan. Punapa klentu ketik?</translation>
    </message>
    <message>
        <source>Digit 15 is neither 1 nor 2. Is it mistyped?</source>
        <translation>Angka kaping 15 sanes 1 utawi 2. Punapa klentu ketik?</translation>
    </message>
    <message>
        <source>It ends in 000, as after a spreadsheet has rounded it. Is it whole?</source>
        <translation>Pungkasanipun 000, kados sasampunipun dipunbunderaken lembar kerja. Punapa wetah?</translation>
    </message>
</context>
<context>
    <name>puas::OfficerFileDialog</name>
    <message>
        <source>Officers from a list</source>
        <translation>Petugas saking daptar</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Daftaraken</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Pilih berkas</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Dereng wonten berkas</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Baris berkas</translation>
    </message>
    <message>
        <source>A CSV file whose first line names the columns nip and name, and photo if wanted: the name of a PNG or JPEG beside it. Commas or semicolons. All lines are taken, or none.</source>
        <translation>Berkas CSV ingkang baris kapisanipun nyebat kolom nip lan name, sarta photo menawi perlu: nama PNG utawi JPEG ing sandhingipun. Koma utawi titik koma. Sedaya baris katampi, utawi boten babar pisan.</translation>
    </message>
    <message>
        <source>Choose a list of officers</source>
        <translation>Pilih daptar petugas</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>Berkas CSV (*.csv);;Sedaya berkas (*)</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 equal, %4 refused</source>
        <translation>%1 enggal, %2 ewah, %3 sami, %4 katampik</translation>
    </message>
    <message>
        <source>Nothing is taken while a line is refused. Put the file right and choose it again.</source>
        <translation>Boten wonten ingkang katampi menawi taksih wonten baris ingkang katampik. Leresaken berkasipun lan pilih malih.</translation>
    </message>
    <message>
        <source>Everything in the file is registered like this. There is nothing to do.</source>
        <translation>Sedaya isining berkas sampun kadaptar kados mekaten. Boten wonten ingkang prelu dipuntindakaken.</translation>
    </message>
    <message>
        <source>This is no list of officers that can be read. Its first line has to name the columns nip and name, and photo if wanted. (%1)</source>
        <translation>Menika sanes daptar petugas ingkang saged dipunwaos. Baris kapisanipun kedah nyebat kolom nip lan name, sarta photo menawi perlu. (%1)</translation>
    </message>
    <message>
        <source>The photos of all officers together are too large for a kiosk. Nothing was changed.</source>
        <translation>Foto sedaya petugas sesarengan kageden kangge kios. Boten wonten ingkang ewah.</translation>
    </message>
</context>
<context>
    <name>puas::OfficerFileModel</name>
    <message>
        <source>A field is missing, or there is one too many.</source>
        <translation>Wonten isian ingkang kirang, utawi langkung.</translation>
    </message>
    <message>
        <source>The NIP is missing.</source>
        <translation>NIP kosong.</translation>
    </message>
    <message>
        <source>The spreadsheet has rounded the NIP. Make the column text and enter it again.</source>
        <translation>Lembar kerja mbunderaken NIP. Dadosaken kolomipun teks lan isi malih.</translation>
    </message>
    <message>
        <source>The NIP stands in an earlier line.</source>
        <translation>NIP sampun wonten ing baris saderengipun.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Nama kosong.</translation>
    </message>
    <message>
        <source>The photo has to be a file beside the list, without a folder.</source>
        <translation>Foto kedah awujud berkas ing sandhinging daptar, tanpa folder.</translation>
    </message>
    <message>
        <source>The photo's file is not there or not readable.</source>
        <translation>Berkas foto boten wonten utawi boten saged dipunwaos.</translation>
    </message>
    <message>
        <source>The photo is no whole PNG or JPEG of 32 MiB at most.</source>
        <translation>Foto sanes PNG utawi JPEG ingkang wetah, paling ageng 32 MiB.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>enggal</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ewah</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>sami</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>katampik</translation>
    </message>
    <message>
        <source>Was: %1.</source>
        <translation>Sakderengipun: %1.</translation>
    </message>
    <message>
        <source>With a photo.</source>
        <translation>Mawi foto.</translation>
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
        <translation>Asil</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Katerangan</translation>
    </message>
</context>
<context>
    <name>OfficeUndo</name>
    <message>
        <source>Not undone</source>
        <translation>Boten dipunwurungaken</translation>
    </message>
</context>
<context>
    <name>puas::OfficerKeeping</name>
    <message>
        <source>Change name, photo</source>
        <translation>Ewahi nama, foto</translation>
    </message>
    <message>
        <source>Change name or photo</source>
        <translation>Ewahi nama utawi foto</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN for kiosks</source>
        <translation>PIN kangge kios</translation>
    </message>
    <message>
        <source>Signs on at kiosks with a PIN</source>
        <translation>Mlebet ing kios mawi PIN</translation>
    </message>
    <message>
        <source>No PIN yet for signing on at kiosks</source>
        <translation>Dereng gadhah PIN kangge mlebet ing kios</translation>
    </message>
    <message>
        <source>%1 has another photo.</source>
        <translation>Foto %1 sampun dipungantos.</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1 sakmenika asma %2.</translation>
    </message>
    <message>
        <source>%1 has a new PIN. Kiosks know with the next stick.</source>
        <translation>%1 gadhah PIN enggal. Kios mangertos mawi stik candhakipun.</translation>
    </message>
    <message>
        <source>%1 has no PIN any more. Kiosks know with the next stick.</source>
        <translation>%1 boten gadhah PIN malih. Kios mangertos mawi stik candhakipun.</translation>
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
        <translation>PIN enggal</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Malih</translation>
    </message>
    <message>
        <source>With it the officer signs on at a kiosk, and is rated. Let the officer type it, unseen. Kiosks know with the next stick; the office keeps no more than a fingerprint of it.</source>
        <translation>Mawi PIN menika petugas mlebet ing kios lajeng dipunbiji. Sumangga petugas ngetik piyambak tanpa dipuntingali. Kios mangertos mawi stik candhakipun; kantor namung nyimpen sidik PIN menika.</translation>
    </message>
    <message>
        <source>4 to 12 digits</source>
        <translation>4 dumugi 12 angka</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>Busak PIN</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>PIN kadadosan saking 4 dumugi 12 angka.</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>PIN kekalihipun benten.</translation>
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
        <translation>Kode dipunbekta saben biji: cekak, lan boten nate dipunewahi. Nama dipunwaos warga, lan saged dipunewahi.</translation>
    </message>
    <message>
        <source>such as L1</source>
        <translation>upaminipun L1</translation>
    </message>
    <message>
        <source>such as KTP</source>
        <translation>upaminipun KTP</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Ewahi nama %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ewahi nama</translation>
    </message>
    <message>
        <source>Ratings and figures stay as they are; kiosks know with the next stick.</source>
        <translation>Biji lan angka tetep kados sakmenika; kios mangertos mawi stik candhakipun.</translation>
    </message>
    <message>
        <source>A code is missing.</source>
        <translation>Kode dereng dipunisi.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Nama dereng dipunisi.</translation>
    </message>
    <message>
        <source>This code is in use: %1. Nothing was changed.</source>
        <translation>Kode menika sampun dipunginakaken: %1. Boten wonten ingkang ewah.</translation>
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
        <translation>Dereng wonten loket. Kios mbekta loketipun piyambak sareng namanipun, utawi tambahaken ing ngriki.</translation>
    </message>
    <message>
        <source>No service yet. Add those that citizens can choose.</source>
        <translation>Dereng wonten layanan. Tambahaken layanan ingkang saged dipunpilih warga.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ewahi nama</translation>
    </message>
    <message>
        <source>names as citizens read them</source>
        <translation>nama kados ingkang dipunwaos warga</translation>
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
        <translation>Daptar menika boten saged dipunwaos</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1 sakmenika naminipun %2.</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>%1 dipuntambahaken.</translation>
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
        <translation>SKM lan IKM</translation>
    </message>
    <message>
        <source>Nobody has answered the survey in this period</source>
        <translation>Dereng wonten ingkang mangsuli survei ing wekdal menika</translation>
    </message>
    <message>
        <source>The nine questions follow the tap at the kiosk, and paper forms come in as CSV.</source>
        <translation>Sangang pitakenan medal saksampunipun demokan ing kios, lan formulir kertas mlebet minangka CSV.</translation>
    </message>
    <message>
        <source>Nine elements</source>
        <translation>Sangang unsur</translation>
    </message>
    <message>
        <source>Processing sheet XLSX</source>
        <translation>Olah data XLSX</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cithak</translation>
    </message>
    <message>
        <source>The survey cannot be read</source>
        <translation>Survei boten saged dipunwaos</translation>
    </message>
    <message>
        <source>Scale %1 to 4, bar 95 percent interval.</source>
        <translation>Skala gambar %1 dumugi 4, palang inggih menika selang 95 persen.</translation>
    </message>
    <message>
        <source>Dashed line and change: against the NRR of %1.</source>
        <translation>Garis pedhot-pedhot lan beda: dipuntandhing kaliyan NRR %1.</translation>
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
        <translation>Olah data boten kaserat</translation>
    </message>
    <message>
        <source>The plans cannot be read</source>
        <translation>Rancangan boten saged dipunwaos</translation>
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
        <translation>namung satunggal responden</translation>
    </message>
    <message>
        <source>sample too small, %1 of %2</source>
        <translation>sampel kirang, %1 saking %2</translation>
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
        <translation>Tampilaken tabel mutu</translation>
    </message>
    <message>
        <source>Show the chart of grades</source>
        <translation>Tampilaken grafik mutu</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Responden</translation>
    </message>
    <message>
        <source>Users in the period</source>
        <translation>Pangangge wekdal menika</translation>
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
        <translation>PermenPANRB 14/2017, bobot %1. Dipunbunderaken sepisan, kalih angka.</translation>
    </message>
    <message>
        <source>of %1 needed</source>
        <translation>saking %1 ingkang dipunbetahaken</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>dereng wonten</translation>
    </message>
    <message>
        <source>Entered by you. Sample by Krejcie and Morgan.</source>
        <translation>Dipunisi panjenengan. Sampel miturut Krejcie lan Morgan.</translation>
    </message>
    <message>
        <source>Customers served. Sample by Krejcie and Morgan.</source>
        <translation>Ingkang dipunladosi; Krejcie lan Morgan.</translation>
    </message>
    <message>
        <source>Without them %1 are always enough. Sample by Krejcie and Morgan.</source>
        <translation>Tanpa angka menika, %1 tansah cekap. Sampel miturut Krejcie lan Morgan.</translation>
    </message>
</context>
<context>
    <name>puas::SkmModel</name>
    <message>
        <source>answer %1: %2</source>
        <translation>wangsulan %1: %2</translation>
    </message>
    <message>
        <source>%1, no answers</source>
        <translation>%1, dereng wonten wangsulan</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 wangsulan</translation>
    </message>
    <message>
        <source>NRR %1, interval %2 to %3</source>
        <translation>NRR %1, selang %2 dumugi %3</translation>
    </message>
    <message>
        <source>a year before %1, difference %2</source>
        <translation>setaun saderengipun %1, beda %2</translation>
    </message>
    <message>
        <source>lowest %1</source>
        <translation>paling andhap %1</translation>
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
        <translation>Wangsulan</translation>
    </message>
    <message>
        <source>NRR</source>
        <translation>NRR</translation>
    </message>
    <message>
        <source>NRR on the scale</source>
        <translation>NRR ing skala</translation>
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
        <translation>Sinten ingkang mangsuli</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Boten dipunisi</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>dipundhelikaken</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Groups, one person may be in several</source>
        <translation>Kelompok, satunggal tiyang saged ing sawetawis</translation>
    </message>
    <message>
        <source>Hidden: fewer than 5 people, or a number that would tell such a one.</source>
        <translation>Dipundhelikaken: kirang saking 5 tiyang, utawi angka ingkang mbikakipun.</translation>
    </message>
    <message>
        <source>The survey does not ask sex, age, education or work, so none of them is here.</source>
        <translation>Survei boten nyuwun pirsa jinis kelamin, yuswa, pendidikan, utawi pedamelan, pramila boten wonten ing ngriki.</translation>
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
        <translation>Saking</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Dumugi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Biji</translation>
    </message>
</context>
<context>
    <name>puas::SurveyLegend</name>
    <message>
        <source>Answers 1 to 4, from light to dark</source>
        <translation>Wangsulan 1 dumugi 4, saking enem dhateng sepuh</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>wangsulan</translation>
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
        <translation>Dereng wonten ingkang mangsuli survei ing wekdal menika.</translation>
    </message>
    <message>
        <source>The period has not ended.</source>
        <translation>Wekdalipun dereng rampung.</translation>
    </message>
    <message>
        <source>No officer is registered yet.</source>
        <translation>Dereng wonten petugas kadhaptar.</translation>
    </message>
    <message>
        <source>%1 officers.</source>
        <translation>%1 petugas.</translation>
    </message>
    <message>
        <source>One sheet for each, into a folder.</source>
        <translation>Satunggal lembar kangge saben petugas, ing satunggal folder.</translation>
    </message>
    <message>
        <source>Not approved yet.</source>
        <translation>Dereng dipunsarujuki.</translation>
    </message>
    <message>
        <source>A projection; what is approved stands on Closing.</source>
        <translation>Kinten-kinten; ingkang dipunsarujuki wonten ing Panutupan.</translation>
    </message>
    <message>
        <source>No ratings in this period.</source>
        <translation>Dereng wonten biji ing wekdal menika.</translation>
    </message>
    <message>
        <source>Printed from its page, as it is shown there.</source>
        <translation>Kacithak saking kacanipun, kados ingkang katingal ing ngrika.</translation>
    </message>
    <message>
        <source>Report of the survey (SKM)</source>
        <translation>Lapuran survei (SKM)</translation>
    </message>
    <message>
        <source>Processing sheet of the survey</source>
        <translation>Olah data survei</translation>
    </message>
    <message>
        <source>List of allowances</source>
        <translation>Dhaptar tunjangan</translation>
    </message>
    <message>
        <source>List of allowances with formulas</source>
        <translation>Dhaptar tunjangan mawi rumus</translation>
    </message>
    <message>
        <source>Explanation sheets of all officers</source>
        <translation>Lembar katrangan sedaya petugas</translation>
    </message>
    <message>
        <source>Scores of the officers</source>
        <translation>Biji para petugas</translation>
    </message>
    <message>
        <source>Closing of the period</source>
        <translation>Panutupan wekdal</translation>
    </message>
</context>
<context>
    <name>puas::DocumentsModel</name>
    <message>
        <source>ready</source>
        <translation>sumadya</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>konsep</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>dereng wonten</translation>
    </message>
    <message>
        <source>page</source>
        <translation>kaca</translation>
    </message>
    <message>
        <source>last made here: %1</source>
        <translation>pungkasan dipundamel ing ngriki: %1</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Wujud</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Kawontenan</translation>
    </message>
    <message>
        <source>Last made here</source>
        <translation>Pungkasan dipundamel ing ngriki</translation>
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
        <translation>Simpen minangka</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cithak</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Bikak kacanipun</translation>
    </message>
    <message>
        <source>The documents cannot be listed</source>
        <translation>Dokumen boten saged kadhaptar</translation>
    </message>
    <message>
        <source>It is being made.</source>
        <translation>Saweg dipundamel.</translation>
    </message>
    <message>
        <source>Save into a folder</source>
        <translation>Simpen ing folder</translation>
    </message>
    <message>
        <source>Folder for the sheets</source>
        <translation>Folder kangge lembar</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Berkas %1 (*.%2)</translation>
    </message>
    <message>
        <source>The document was not made</source>
        <translation>Dokumen boten kadamel</translation>
    </message>
    <message>
        <source>The document is made, but when it was is not remembered</source>
        <translation>Dokumen sampun kadamel, nanging wekdalipun boten kacathet</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Boten kacithak</translation>
    </message>
</context>
<context>
    <name>puas::FollowUpCard</name>
    <message>
        <source>%1, not among the lowest any more</source>
        <translation>%1, sampun boten kalebet ingkang paling andhap</translation>
    </message>
    <message>
        <source>Follow-up plan</source>
        <translation>Rancangan tindak lanjut</translation>
    </message>
    <message>
        <source>three lowest elements</source>
        <translation>tigang unsur paling andhap</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Dereng wonten rancangan</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ewah</translation>
    </message>
    <message>
        <source>Write the plan</source>
        <translation>Isi rancangan</translation>
    </message>
</context>
<context>
    <name>puas::FollowUpDialog</name>
    <message>
        <source>Plan for: %1</source>
        <translation>Rancangan kangge: %1</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Simpen rancangan</translation>
    </message>
    <message>
        <source>It stands in the report of %1, and in the office's journal with your name.</source>
        <translation>Kacathet ing lapuran %1, lan ing jurnal kantor mawi asma panjenengan.</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Punapa ingkang dipuntindakaken</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Dumugi</translation>
    </message>
    <message>
        <source>Whose task it is</source>
        <translation>Ingkang tanggel jawab</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Kawontenan</translation>
    </message>
    <message>
        <source>Write what is done.</source>
        <translation>Seratna rumiyin punapa ingkang dipuntindakaken.</translation>
    </message>
    <message>
        <source>Write whose task it is.</source>
        <translation>Seratna rumiyin sinten ingkang tanggel jawab.</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Office made</source>
        <translation>Kantor dipundamel</translation>
    </message>
    <message>
        <source>Office restored</source>
        <translation>Kantor dipunpulihaken</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Cadhangan dipundamel</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Akun dipuntambah</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Peran dipunewahi</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>Tembung sandi dipunpasang</translation>
    </message>
    <message>
        <source>Account kept out</source>
        <translation>Akun dipuntutup</translation>
    </message>
    <message>
        <source>Account let in again</source>
        <translation>Akun dipunbikak malih</translation>
    </message>
    <message>
        <source>Sign-in locked</source>
        <translation>Mlebet dipunkunci</translation>
    </message>
    <message>
        <source>Officer recorded</source>
        <translation>Petugas dipuncathet</translation>
    </message>
    <message>
        <source>PIN of an officer changed</source>
        <translation>PIN petugas dipunewahi</translation>
    </message>
    <message>
        <source>Counter recorded</source>
        <translation>Loket dipuncathet</translation>
    </message>
    <message>
        <source>Service recorded</source>
        <translation>Layanan dipuncathet</translation>
    </message>
    <message>
        <source>Kiosk invited</source>
        <translation>Kios dipunulemi</translation>
    </message>
    <message>
        <source>Kiosk answered</source>
        <translation>Kios mangsuli</translation>
    </message>
    <message>
        <source>Kiosk approved</source>
        <translation>Kios dipunsarujuki</translation>
    </message>
    <message>
        <source>Kiosk turned away</source>
        <translation>Kios dipuntampik</translation>
    </message>
    <message>
        <source>Kiosk enrolled</source>
        <translation>Kios dipundhaftar</translation>
    </message>
    <message>
        <source>Kiosk revoked</source>
        <translation>Kios dipuncabut</translation>
    </message>
    <message>
        <source>Settings given</source>
        <translation>Setelan dipunsukakaken</translation>
    </message>
    <message>
        <source>Tickets issued</source>
        <translation>Karcis dipunwedalaken</translation>
    </message>
    <message>
        <source>Stick taken in</source>
        <translation>Stik dipunlebetaken</translation>
    </message>
    <message>
        <source>CSV file taken in</source>
        <translation>Berkas CSV dipunlebetaken</translation>
    </message>
    <message>
        <source>Bundle quarantined</source>
        <translation>Berkas dipunkarantina</translation>
    </message>
    <message>
        <source>Asked to send again</source>
        <translation>Dipunsuwuni ngintun malih</translation>
    </message>
    <message>
        <source>Kiosk clock put right</source>
        <translation>Jam kios dipunleresaken</translation>
    </message>
    <message>
        <source>Rule proposed</source>
        <translation>Aturan dipunusulaken</translation>
    </message>
    <message>
        <source>Rule approved</source>
        <translation>Aturan dipunsarujuki</translation>
    </message>
    <message>
        <source>Rule rejected</source>
        <translation>Aturan dipuntampik</translation>
    </message>
    <message>
        <source>Rule version added</source>
        <translation>Versi aturan dipuntambah</translation>
    </message>
    <message>
        <source>Rule put in use</source>
        <translation>Aturan dipunangge</translation>
    </message>
    <message>
        <source>Base allowance entered</source>
        <translation>Tunjangan dhasar dipuncathet</translation>
    </message>
    <message>
        <source>Component entered</source>
        <translation>Komponen dipuncathet</translation>
    </message>
    <message>
        <source>Mark decided</source>
        <translation>Tandha dipunputusaken</translation>
    </message>
    <message>
        <source>Objection entered</source>
        <translation>Kaboten dipuncathet</translation>
    </message>
    <message>
        <source>Objection decided</source>
        <translation>Kaboten dipunputusaken</translation>
    </message>
    <message>
        <source>Period closed</source>
        <translation>Periode dipuntutup</translation>
    </message>
    <message>
        <source>Period approved</source>
        <translation>Periode dipunsarujuki</translation>
    </message>
    <message>
        <source>Proposal decided</source>
        <translation>Usulan warga dipunputusaken</translation>
    </message>
    <message>
        <source>Follow-up planned</source>
        <translation>Tindak lanjut dipunrencanakaken</translation>
    </message>
</context>
<context>
    <name>puas::ActsModel</name>
    <message>
        <source>not for this role</source>
        <translation>sanes kangge peran menika</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>boten saged kawaos</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wekdal</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Sinten</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>Tumindak</translation>
    </message>
    <message>
        <source>Done to</source>
        <translation>Sasaran</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Saderengipun</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sasampunipun</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Gandhengan</translation>
    </message>
</context>
<context>
    <name>puas::ActDetail</name>
    <message>
        <source>Link</source>
        <translation>Gandhengan</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Saderengipun</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sasampunipun</translation>
    </message>
    <message>
        <source>and %1 more; the export has all of them</source>
        <translation>lan %1 malih; ekspor ngemot sedaya</translation>
    </message>
    <message>
        <source>This act cannot be read</source>
        <translation>Tumindak menika boten saged kawaos</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Nomer %1</translation>
    </message>
    <message>
        <source>link and signature fit</source>
        <translation>gandhengan lan tapak asma cocog</translation>
    </message>
    <message>
        <source>the signature does not fit</source>
        <translation>tapak asma boten cocog</translation>
    </message>
    <message>
        <source>the link does not fit</source>
        <translation>gandhengan boten cocog</translation>
    </message>
    <message>
        <source>What it says is about allowances or what citizens wrote, and not for this role.</source>
        <translation>Isinipun bab tunjangan utawi seratanipun warga, lan sanes kangge peran menika.</translation>
    </message>
</context>
<context>
    <name>puas::ActFilters</name>
    <message>
        <source>Newest first</source>
        <translation>Enggal rumiyin</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Lami rumiyin</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>Tumindak</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Sinten</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dinten</translation>
    </message>
    <message>
        <source>All deeds</source>
        <translation>Sedaya tumindak</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Sedaya dinten</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dinten menika</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>7 dinten pungkasan</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>30 dinten pungkasan</translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation>365 dinten pungkasan</translation>
    </message>
    <message>
        <source>Numbers, 120–180</source>
        <translation>Nomer, 120–180</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nomer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Pados</translation>
    </message>
    <message>
        <source>Find in the journal</source>
        <translation>Pados ing jurnal</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Sedaya tiyang</translation>
    </message>
</context>
<context>
    <name>puas::ChainCard</name>
    <message>
        <source>Acts %1 hold together: numbers, links and signatures. Verified on %2.</source>
        <translation>Tumindak %1 wetah: nomer, gandhengan lan tapak asma. Dipuntliti %2.</translation>
    </message>
    <message>
        <source>Acts %1 follow each other, but another key than this office's signed them. Verified on %2.</source>
        <translation>Tumindak %1 sami nyambung, nanging dipuntapakasmani kunci sanes, sanes kunci kantor menika. Dipuntliti %2.</translation>
    </message>
    <message>
        <source>Not even act 1 fits. Verified on %1.</source>
        <translation>Tumindak 1 kemawon boten cocog. Dipuntliti %1.</translation>
    </message>
    <message>
        <source>Acts %1 hold together; the signature of act %2 does not fit. Verified on %3.</source>
        <translation>Tumindak %1 wetah; tapak asma tumindak %2 boten cocog. Dipuntliti %3.</translation>
    </message>
    <message>
        <source>Acts %1 hold together; act %2 does not fit. Verified on %3.</source>
        <translation>Tumindak %1 wetah; tumindak %2 boten cocog. Dipuntliti %3.</translation>
    </message>
    <message>
        <source>Show that act</source>
        <translation>Tedahaken tumindak menika</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Tliti rante</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>dereng dipuntliti</translation>
    </message>
    <message>
        <source>Each act holds the link of the one before it and is signed by the office. Whether all of them fit has not been looked at since this window was opened.</source>
        <translation>Saben tumindak ngemot gandhengan tumindak saderengipun lan dipuntapakasmani kantor. Wiwit jendhela menika dipunbikak dereng dipuntliti punapa sedaya cocog.</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>pedhot</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>wetah</translation>
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
        <translation>Busak panyaring</translation>
    </message>
    <message>
        <source>For auditors</source>
        <translation>Kangge auditor</translation>
    </message>
    <message>
        <source>These are no numbers of acts</source>
        <translation>Menika sanes nomer tumindak</translation>
    </message>
    <message>
        <source>Write 120, or 120–180, or 120– for all from there on.</source>
        <translation>Serat 120, utawi 120–180, utawi 120– kangge sedaya wiwit nomer menika.</translation>
    </message>
    <message>
        <source>The journal is being looked through</source>
        <translation>Jurnal saweg dipunwaos</translation>
    </message>
    <message>
        <source>No act is like that</source>
        <translation>Boten wonten tumindak kados makaten</translation>
    </message>
    <message>
        <source>What fits will stand here.</source>
        <translation>Ingkang cocog badhe katingal ing mriki.</translation>
    </message>
    <message>
        <source>The journal has acts, but none under these filters.</source>
        <translation>Jurnal wonten isinipun, nanging boten wonten ing panyaring menika.</translation>
    </message>
    <message>
        <source>%1 acts in all</source>
        <translation>sedayanipun %1 tumindak</translation>
    </message>
    <message>
        <source>The journal cannot be read</source>
        <translation>Jurnal boten saged kawaos</translation>
    </message>
    <message>
        <source>the office's public key is missing</source>
        <translation>kunci publik kantor boten wonten</translation>
    </message>
    <message>
        <source>Verifying the chain</source>
        <translation>Nliti rante</translation>
    </message>
    <message>
        <source>%1 of %2 acts</source>
        <translation>%1 saking %2 tumindak</translation>
    </message>
    <message>
        <source>The walk over the chain was stopped</source>
        <translation>Panlitenipun rante dipunkendelaken</translation>
    </message>
    <message>
        <source>The chain was not verified</source>
        <translation>Rante boten dipuntliti</translation>
    </message>
    <message>
        <source>Where the folder for auditors is to be made</source>
        <translation>Papan kangge damel folder auditor</translation>
    </message>
    <message>
        <source>%1: %2 acts, %3 events of kiosks. “puas-audit” checks it.</source>
        <translation>%1: %2 tumindak, %3 kadadosan kios. “puas-audit” ingkang nliti.</translation>
    </message>
    <message>
        <source>Nothing was written for auditors</source>
        <translation>Boten wonten ingkang dipunserat kangge auditor</translation>
    </message>
    <message>
        <source>%1 is being written</source>
        <translation>%1 saweg dipunserat</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>a number like an NIK</source>
        <translation>nomer kados NIK</translation>
    </message>
    <message>
        <source>a number like an NIP</source>
        <translation>nomer kados NIP</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>nomer telpon</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>alamat surel</translation>
    </message>
    <message>
        <source>an officer's name</source>
        <translation>naminipun petugas</translation>
    </message>
    <message>
        <source>Children's education</source>
        <translation>Pawiyatan lare</translation>
    </message>
    <message>
        <source>Food of families</source>
        <translation>Gizi kulawarga</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Kasarasan</translation>
    </message>
    <message>
        <source>Livelihood of families</source>
        <translation>Ekonomi kulawarga</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Pangayoman</translation>
    </message>
    <message>
        <source>Access and buildings</source>
        <translation>Akses lan prasarana</translation>
    </message>
    <message>
        <source>This office's service</source>
        <translation>Palayanan kantor menika</translation>
    </message>
    <message>
        <source>Other topics</source>
        <translation>Sanesipun</translation>
    </message>
    <message>
        <source>new</source>
        <translation>enggal</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>dipunterasaken</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>dipuntampi</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>dipuntampik</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>dipunwangsuli</translation>
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
        <translation>Andhap</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Limrah</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Inggil</translation>
    </message>
    <message>
        <source>The topic alone, without words</source>
        <translation>Topik kemawon, tanpa tembung</translation>
    </message>
    <message>
        <source>Screened: no NIK, NIP, telephone number, e-mail address or officer's name. Read it once more yourself.</source>
        <translation>Dipunsaring: boten wonten NIK, NIP, nomer telpon, alamat surel, utawi naminipun petugas. Waosen malih piyambak.</translation>
    </message>
    <message>
        <source>Take out first: %1</source>
        <translation>Busak rumiyin: %1</translation>
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
        <translation>Dinten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Kawontenan</translation>
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
        <translation>%1: dereng</translation>
    </message>
</context>
<context>
    <name>puas::ProposalDetail</name>
    <message>
        <source>Proposed</source>
        <translation>Dipunusulaken</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Dipunwangsuli</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Ingkang dipunserat</translation>
    </message>
    <message>
        <source>Forward to the forum of the</source>
        <translation>Terasaken dhateng musrena</translation>
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
        <translation>Wangsulan kangge warga</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Terasaken</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Tampi</translation>
    </message>
    <message>
        <source>Reject with a reason</source>
        <translation>Tampik mawi alesan</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Wangsuli</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ingkang dipunputusaken</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>opened with the office's key</source>
        <translation>dipunbikak mawi kunci kantor</translation>
    </message>
    <message>
        <source>Nothing: the topic alone was sent.</source>
        <translation>Boten wonten: namung topikipun ingkang dipunkintun.</translation>
    </message>
    <message>
        <source>Who proposed it and which village it is about are not asked at the kiosk.</source>
        <translation>Sinten ingkang ngusulaken lan desa pundi boten dipunsuwunaken ing kios.</translation>
    </message>
    <message>
        <source>Its way</source>
        <translation>Marginipun</translation>
    </message>
</context>
<context>
    <name>puas::RejectProposalDialog</name>
    <message>
        <source>Reject the proposal %1</source>
        <translation>Tampik usulan %1</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Tampik</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alesan</translation>
    </message>
    <message>
        <source>The proposal stays in the list with its reason; the office's journal names you.</source>
        <translation>Usulan tetep ing dhaptar sareng alesanipun; jurnal kantor nyebat nami Panjenengan.</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>Alesan dereng dipunisi.</translation>
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
        <translation>sedaya</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Kawontenan</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Busak panyaring</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Sedaya topik</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kios</translation>
    </message>
    <message>
        <source>All kiosks</source>
        <translation>Sedaya kios</translation>
    </message>
    <message>
        <source>The proposals are being opened</source>
        <translation>Usulan saweg dipunbikak</translation>
    </message>
    <message>
        <source>They stay sealed until somebody who may reads them.</source>
        <translation>Usulan tetep kasegel dumugi dipunwaos tiyang ingkang gadhah wewenang.</translation>
    </message>
    <message>
        <source>The proposals cannot be read</source>
        <translation>Usulan boten saged kawaos</translation>
    </message>
    <message>
        <source>Nobody has proposed anything in this period</source>
        <translation>Dereng wonten usulan ing periode menika</translation>
    </message>
    <message>
        <source>No proposal is like that</source>
        <translation>Boten wonten usulan kados makaten</translation>
    </message>
    <message>
        <source>At the kiosk a proposal can be left after a rating. It stays sealed until it is taken in here.</source>
        <translation>Ing kios, usulan saged dipuntilar sasampunipun maringi biji. Usulan kasegel dumugi dipunlebetaken ing mriki.</translation>
    </message>
    <message>
        <source>This period has proposals, but none under these filters.</source>
        <translation>Periode menika wonten usulanipun, nanging boten wonten ing panyaring menika.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 ing %2</translation>
    </message>
    <message>
        <source>Days have no hour: an hour would tell who it was.</source>
        <translation>Dinten tanpa jam: jam badhe mbikak sinten tiyangipun.</translation>
    </message>
    <message>
        <source>Nothing was decided</source>
        <translation>Boten wonten ingkang dipunputusaken</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Dipunputusaken: %1</translation>
    </message>
</context>
<context>
    <name>puas::AppearanceCard</name>
    <message>
        <source>As the desktop</source>
        <translation>Manut sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Padhang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Peteng</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Padhang utawi peteng</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>For this machine; papers are always light, in the language of the window.</source>
        <translation>Kangge komputer punika; cithakan tansah padhang, ngangge basa jendhela.</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 persen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Basa</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Ageng aksara</translation>
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
        <translation>Pambandhing</translation>
    </message>
    <message>
        <source>Compare by</source>
        <translation>Timbang miturut</translation>
    </message>
    <message>
        <source>%1 compared</source>
        <translation>%1 katimbang</translation>
    </message>
    <message>
        <source>no ratings yet</source>
        <translation>dereng wonten pambiji</translation>
    </message>
</context>
<context>
    <name>puas::GroupsCard</name>
    <message>
        <source>Groups</source>
        <translation>Golongan</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Miturut golongan</translation>
    </message>
    <message>
        <source>more than one may be named, or none</source>
        <translation>kenging langkung saking setunggal, kenging dipunliwati</translation>
    </message>
    <message>
        <source>All who rated</source>
        <translation>Sedaya ingkang mbiji</translation>
    </message>
</context>
<context>
    <name>puas::LockBanner</name>
    <message>
        <source>Approved on %1 by %2. A correction becomes a new version.</source>
        <translation>Disarujuki %1 dening %2. Koreksi dados versi enggal.</translation>
    </message>
    <message>
        <source>Version %1, approved on %2 by %3, in place of version %4 of %5.</source>
        <translation>Versi %1, disarujuki %2 dening %3, nggentosi versi %4 saking %5.</translation>
    </message>
</context>
<context>
    <name>puas::OriginDialog</name>
    <message>
        <source>Origin of the figures</source>
        <translation>Asaling angka</translation>
    </message>
    <message>
        <source>Rows behind the figure</source>
        <translation>Larik ing wingking angka</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Salin sedaya</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Period: %1 (%2), %3 to %4</source>
        <translation>Periode: %1 (%2), %3 dumugi %4</translation>
    </message>
    <message>
        <source>Rule: %1, version %2</source>
        <translation>Pranatan: %1, versi %2</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kios</translation>
    </message>
    <message>
        <source>Events received</source>
        <translation>Kedadosan ingkang dipuntampi</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Sirahing ranté</translation>
    </message>
    <message>
        <source>%1: events %2, head %3</source>
        <translation>%1: kedadosan %2, sirah %3</translation>
    </message>
    <message>
        <source>Kiosks and how far their histories have come</source>
        <translation>Kios lan ngantos pundi riwayatipun</translation>
    </message>
</context>
<context>
    <name>puas::DataTable</name>
    <message>
        <source>Copy rows</source>
        <translation>Salin larik</translation>
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
        <translation>Enter mbikak petugas satunggal unit</translation>
    </message>
</context>
</TS>
