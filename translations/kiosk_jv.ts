<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="jv_ID" sourcelanguage="en">
<context>
    <name>AsidePages</name>
    <message>
        <source>Officer: choose your name</source>
        <translation>Petugas: pilih asma panjenengan</translation>
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
        <translation>%1, kapilih</translation>
    </message>
</context>
<context>
    <name>ChoiceTile</name>
    <message>
        <source>%1, chosen</source>
        <translation>%1, kapilih</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>The counter is closed</source>
        <translation>Loket saweg tutup</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Bikak tabuh %1</translation>
    </message>
    <message>
        <source>Opens on %1 at %2</source>
        <translation>Bikak %1 tabuh %2</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <location filename="../kiosk/qml/Consent.qml" line="15"/>
        <source>No name asked. The officer cannot see your choice.</source>
        <translation>Tanpa asma. Petugas boten mirsani pilihan panjenengan.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/Consent.qml" line="31"/>
        <source>No name</source>
        <translation>Tanpa asma</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>Cancel</source>
        <translation>Boten sios</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Busak</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Lajengaken</translation>
    </message>
</context>
<context>
    <name>EnrolmentScreen</name>
    <message>
        <location filename="../kiosk/qml/EnrolmentScreen.qml" line="51"/>
        <source>Which kiosk is this?</source>
        <translation>Menika kios ingkang pundi?</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentScreen.qml" line="52"/>
        <source>Set up this kiosk</source>
        <translation>Pasang kios menika</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentScreen.qml" line="78"/>
        <source>Keep it</source>
        <translation>Lajengaken</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentScreen.qml" line="78"/>
        <source>Start over</source>
        <translation>Wangsuli</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentScreen.qml" line="88"/>
        <source>Forget it</source>
        <translation>Supekaken</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentScreen.qml" line="98"/>
        <source>Language</source>
        <translation>Basa</translation>
    </message>
</context>
<context>
    <name>EnrolmentStick</name>
    <message>
        <location filename="../kiosk/qml/EnrolmentStick.qml" line="16"/>
        <source>Failed</source>
        <translation>Boten kasil</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentStick.qml" line="16"/>
        <source>No invitation</source>
        <translation>Boten wonten undhangan</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentStick.qml" line="16"/>
        <source>Insert a stick</source>
        <translation>Mangga stik dipunlebetaken</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentStick.qml" line="20"/>
        <source>Nothing on this stick is for a new kiosk. Ask IT at the office to invite it.</source>
        <translation>Stik menika boten wonten undhanganipun kios enggal. Suwun TI kantor ngundhang.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentStick.qml" line="21"/>
        <source>The one on which the office has put the invitation for this kiosk.</source>
        <translation>Stik ingkang wonten undhangan saking kantor kangge kios menika.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentStick.qml" line="22"/>
        <source>Another kiosk has answered this invitation. Ask the office for a new one.</source>
        <translation>Kios sanes sampun mangsuli undhangan menika. Suwun undhangan enggal dhateng kantor.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentStick.qml" line="23"/>
        <source>The invitation has run out, or the clock of this kiosk is wrong.</source>
        <translation>Undhangan sampun kadaluwarsa, utawi jam kios menika klentu.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentStick.qml" line="24"/>
        <source>The office has a newer Puas. Update this kiosk first.</source>
        <translation>Puas ing kantor langkung enggal. Kios menika dipunenggali rumiyin.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentStick.qml" line="25"/>
        <source>This kiosk cannot write its own folder. Tell IT.</source>
        <translation>Kios menika boten saged nyerat folderipun. Matur dhateng TI.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentStick.qml" line="26"/>
        <source>The disk of this kiosk is full. Tell IT.</source>
        <translation>Cakram kios menika kebak. Matur dhateng TI.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentStick.qml" line="28"/>
        <source>It could not be read. Try another stick.</source>
        <translation>Boten saged dipunwaos. Mangga ngginakaken stik sanes.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentStick.qml" line="13"/>
        <source>Invitation</source>
        <translation>Undhangan</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentStick.qml" line="86"/>
        <source>Six words</source>
        <translation>Enem tembung</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentStick.qml" line="86"/>
        <source>Two approvals</source>
        <translation>Kalih pasarujukan</translation>
    </message>
</context>
<context>
    <name>EnrolmentWords</name>
    <message>
        <location filename="../kiosk/qml/EnrolmentWords.qml" line="22"/>
        <source>Forget the invitation? The office has to invite this kiosk anew.</source>
        <translation>Supekaken undhangan? Kantor kedah ngundhang kios menika malih.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentWords.qml" line="25"/>
        <source>The invitation is not on this stick: it is another one, or the office has closed it.</source>
        <translation>Undhangan boten wonten stik menika: stikipun sanes, utawi kantor sampun nutup.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentWords.qml" line="26"/>
        <source>Another kiosk has answered this invitation. Start over with a new one.</source>
        <translation>Kios sanes sampun mangsuli undhangan menika. Wangsuli mawi ingkang enggal.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentWords.qml" line="27"/>
        <source>The settings are not from the office of these words. Tell its head.</source>
        <translation>Tatanan menika sanes saking kantor ingkang tembungipun menika. Matur dhateng kepala kantor.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentWords.qml" line="28"/>
        <source>The stick is full.</source>
        <translation>Stik kebak.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentWords.qml" line="29"/>
        <source>The stick cannot be written.</source>
        <translation>Stik boten saged dipunserati.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentWords.qml" line="30"/>
        <source>The stick does not work. Try another one.</source>
        <translation>Stik boten saged dipunginakaken. Mangga ngginakaken stik sanes.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentWords.qml" line="33"/>
        <source>The answer is on the stick. Take it to the office.</source>
        <translation>Wangsulan sampun wonten stik. Bektanipun dhateng kantor.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentWords.qml" line="33"/>
        <source>Do not remove the stick.</source>
        <translation>Sampun nyabut stik.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentWords.qml" line="34"/>
        <source>Waiting for the office. Then bring the stick back.</source>
        <translation>Ngentosi kantor. Lajeng stik dipunbekta wangsul.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentWords.qml" line="34"/>
        <source>Insert the stick with the invitation.</source>
        <translation>Mangga stik ingkang wonten undhanganipun dipunlebetaken.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentWords.qml" line="102"/>
        <source>The office&apos;s screen has to show the same six words.</source>
        <translation>Layar kantor kedah nedahaken enem tembung ingkang sami.</translation>
    </message>
</context>
<context>
    <name>ExportScreen</name>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="33"/>
        <source>Writing</source>
        <translation>Nyerat</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="34"/>
        <source>Checking</source>
        <translation>Mriksa</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="35"/>
        <source>Safe to remove</source>
        <translation>Saged dipuncabut</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="36"/>
        <source>Failed</source>
        <translation>Boten kasil</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="38"/>
        <source>Insert a stick</source>
        <translation>Mangga stik dipunlebetaken</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="42"/>
        <source>Do not remove the stick.</source>
        <translation>Sampun nyabut stik.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="44"/>
        <source>%1 events have arrived.</source>
        <translation>%1 kedadosan sampun dumugi.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="45"/>
        <source>Try another stick.</source>
        <translation>Mangga ngginakaken stik sanes.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="45"/>
        <source>The export starts by itself.</source>
        <translation>Ekspor badhe lumampah piyambak.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="49"/>
        <source>The stick is full.</source>
        <translation>Stik sampun kebak.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="50"/>
        <source>The stick cannot be written.</source>
        <translation>Stik boten saged dipunserat.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="51"/>
        <source>The stick was removed.</source>
        <translation>Stik sampun dipuncabut.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="52"/>
        <source>The stick gave back something else.</source>
        <translation>Isinipun stik boten sami.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="53"/>
        <source>The stick does not work.</source>
        <translation>Stik risak.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="55"/>
        <source>It could not be exported.</source>
        <translation>Ekspor boten kasil.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="62"/>
        <source>Write</source>
        <translation>Serat</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="62"/>
        <source>Check</source>
        <translation>Priksa</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="62"/>
        <source>Remove</source>
        <translation>Cabut</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="78"/>
        <source>Export to stick</source>
        <translation>Ekspor dhateng stik</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="177"/>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="190"/>
        <source>Once more</source>
        <translation>Sepisan malih</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="202"/>
        <source>Ratings are taken during the export.</source>
        <translation>Pambiji tetep dipuntampi nalika ekspor.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="203"/>
        <source>Receipt: %1</source>
        <translation>Bukti tampi: %1</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="204"/>
        <source>No receipt yet</source>
        <translation>Dereng wonten bukti tampi</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Piranti</translation>
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
        <translation>%1 dinten</translation>
    </message>
    <message>
        <source>The clock is at least %1 behind. Set date and time.</source>
        <translation>Jamipun kantun %1. Mangga dipunleresaken.</translation>
    </message>
    <message>
        <source>Clock behind by %1</source>
        <translation>Jamipun kantun %1</translation>
    </message>
</context>
<context>
    <name>IdleChanges</name>
    <message>
        <source>What we changed</source>
        <translation>Ingkang sampun kula ewahi</translation>
    </message>
</context>
<context>
    <name>IdleInvite</name>
    <message>
        <source>Touch the screen to rate</source>
        <translation>Demok layar kangge paring pambiji</translation>
    </message>
</context>
<context>
    <name>IdleResult</name>
    <message>
        <source>of 100</source>
        <translation>saking 100</translation>
    </message>
    <message>
        <source>satisfied and very satisfied</source>
        <translation>marem lan marem sanget</translation>
    </message>
    <message>
        <source>of %1 ratings</source>
        <translation>saking %1 pambiji</translation>
    </message>
</context>
<context>
    <name>IdleScreen</name>
    <message>
        <source>Touch the screen to rate</source>
        <translation>Demok layar kangge paring pambiji</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <location filename="../kiosk/qml/IdleWarning.qml" line="55"/>
        <source>Still here? Back to the start in %1 seconds.</source>
        <translation>Taksih wonten mriki? Wangsul dhateng wiwitan %1 detik malih.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/IdleWarning.qml" line="63"/>
        <source>Your rating stays saved.</source>
        <translation>Pambiji panjenengan tetep kasimpen.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/IdleWarning.qml" line="75"/>
        <source>I am still here</source>
        <translation>Kula taksih wonten mriki</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/IdleWarning.qml" line="87"/>
        <source>Finish</source>
        <translation>Sampun</translation>
    </message>
    <message>
        <source>Still here? The screen goes back to the start in twenty seconds. Press one to stay.</source>
        <translation>Taksih wonten mriki? Layar wangsul dhateng wiwitan kalih dasa detik malih. Penet setunggal kangge tetep wonten mriki.</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <location filename="../kiosk/qml/LanguageScreen.qml" line="42"/>
        <source>Language</source>
        <translation>Basa</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/LanguageScreen.qml" line="111"/>
        <source>Back</source>
        <translation>Wangsul</translation>
    </message>
</context>
<context>
    <name>OtherChoices</name>
    <message>
        <source>Skip</source>
        <translation>Langkungi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Basa</translation>
    </message>
    <message>
        <source>Text and contrast</source>
        <translation>Seratan, kontras</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Swanten</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Sampun</translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation>Pilihan sanesipun</translation>
    </message>
</context>
<context>
    <name>OfficerScreen</name>
    <message>
        <source>On duty at this counter</source>
        <translation>Jagi wonten loket menika</translation>
    </message>
    <message>
        <source>Somebody else is on duty</source>
        <translation>Petugas sanes saweg jagi</translation>
    </message>
    <message>
        <source>Not on duty</source>
        <translation>Boten jagi</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Wulan menika</translation>
    </message>
    <message>
        <source>This month: fewer than 5 ratings, so no figure yet.</source>
        <translation>Wulan menika: kirang saking 5 pambiji, dereng wonten angka.</translation>
    </message>
    <message>
        <source>This month, in groups of 5: %1 ratings</source>
        <translation>Wulan menika, saben 5: %1 pambiji</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wangsul</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Rampung jagi</translation>
    </message>
    <message>
        <source>Take over the counter</source>
        <translation>Nyulihi loket</translation>
    </message>
    <message>
        <source>Sign on</source>
        <translation>Wiwit jagi</translation>
    </message>
</context>
<context>
    <name>OfficersScreen</name>
    <message>
        <source>No officer is known here yet.</source>
        <translation>Dereng wonten petugas ingkang kasumerepan.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wangsul</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Sanesipun</translation>
    </message>
</context>
<context>
    <name>OutOfUseScreen</name>
    <message>
        <location filename="../kiosk/qml/OutOfUseScreen.qml" line="27"/>
        <source>Not in use at the moment</source>
        <translation>Saweg boten saged dipunginakaken</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/OutOfUseScreen.qml" line="40"/>
        <source>Please tell an officer.</source>
        <translation>Mangga matur dhateng petugas.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/OutOfUseScreen.qml" line="57"/>
        <source>Staff: tell IT code %1</source>
        <translation>Petugas: kode %1 dhateng TI</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <location filename="../kiosk/qml/PinScreen.qml" line="30"/>
        <source>Too many tries. Wait %1 seconds.</source>
        <translation>Kekathahen. Ngentosi %1 detik.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/PinScreen.qml" line="31"/>
        <source>The PIN is wrong.</source>
        <translation>PIN lepat.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/PinScreen.qml" line="31"/>
        <source>For IT staff: PIN</source>
        <translation>Kangge petugas TI: PIN</translation>
    </message>
</context>
<context>
    <name>QuestionScreen</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pitakenan %1 saking %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 saking %2</translation>
    </message>
</context>
<context>
    <name>RatingScreen</name>
    <message>
        <location filename="../kiosk/qml/RatingScreen.qml" line="10"/>
        <source>Not satisfied</source>
        <translation>Boten marem</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/RatingScreen.qml" line="10"/>
        <source>Less satisfied</source>
        <translation>Kirang marem</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/RatingScreen.qml" line="10"/>
        <source>Satisfied</source>
        <translation>Marem</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/RatingScreen.qml" line="10"/>
        <source>Very satisfied</source>
        <translation>Marem sanget</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/RatingScreen.qml" line="44"/>
        <location filename="../kiosk/qml/RatingScreen.qml" line="65"/>
        <source>How was our service today?</source>
        <translation>Kados pundi paladosan kula dinten menika?</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/RatingScreen.qml" line="65"/>
        <source>How was our service?</source>
        <translation>Kados pundi paladosan?</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/RatingScreen.qml" line="139"/>
        <source>Raise</source>
        <translation>Inggil</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/RatingScreen.qml" line="153"/>
        <source>Set up</source>
        <translation>Tata</translation>
    </message>
</context>
<context>
    <name>ReasonsScreen</name>
    <message>
        <source>Why?</source>
        <translation>Punapa alesanipun?</translation>
    </message>
    <message>
        <source>You may choose more than one.</source>
        <translation>Kenging langkung saking setunggal.</translation>
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
</context>
<context>
    <name>RulerScreen</name>
    <message>
        <source>Measure the screen with a KTP</source>
        <translation>Ukur layar ngagem KTP</translation>
    </message>
    <message>
        <source>Lay a KTP here. Make the box as wide.</source>
        <translation>Selehaken KTP wonten mriki. Wiyaripun kedah sami.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wangsul</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpen</translation>
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
        <translation>Sinten ingkang ngladosi panjenengan?</translation>
    </message>
</context>
<context>
    <name>SettingsRow</name>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="21"/>
        <source>Language</source>
        <translation>Basa</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="22"/>
        <source>Language, %1</source>
        <translation>Basa, %1</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="22"/>
        <source>English</source>
        <translation>Jawi</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="23"/>
        <source>Text</source>
        <translation>Seratan</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="24"/>
        <source>Large text, on</source>
        <translation>Seratan ageng, murub</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="24"/>
        <source>Large text, off</source>
        <translation>Seratan ageng, pejah</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="25"/>
        <source>Contrast</source>
        <translation>Kontras</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="26"/>
        <source>High contrast, on</source>
        <translation>Kontras inggil, murub</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="26"/>
        <source>High contrast, off</source>
        <translation>Kontras inggil, pejah</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="27"/>
        <source>Low</source>
        <translation>Andhap</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="28"/>
        <source>Low mode, on</source>
        <translation>Cara andhap, murub</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="28"/>
        <source>Low mode, off</source>
        <translation>Cara andhap, pejah</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Swanten</translation>
    </message>
    <message>
        <source>Sound, off</source>
        <translation>Swanten, pejah</translation>
    </message>
    <message>
        <source>Sound, on</source>
        <translation>Swanten, gesang</translation>
    </message>
    <message>
        <source>Sound, loud</source>
        <translation>Swanten, sora</translation>
    </message>
</context>
<context>
    <name>StepFoot</name>
    <message>
        <source>Back</source>
        <translation>Wangsul</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Langkungi</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Lajengaken</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Waosaken</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>One</source>
        <translation>Setunggal</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Kalih</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Tiga</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Sekawan</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Gangsal</translation>
    </message>
    <message>
        <source>Press repeat again for other choices.</source>
        <translation>Penet ulang malih kangge pilihan sanesipun.</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>For staff</source>
        <translation>Kangge petugas</translation>
    </message>
    <message>
        <source>Officer: sign on or off</source>
        <translation>Petugas: wiwit utawi rampung</translation>
    </message>
    <message>
        <source>IT: export and tools</source>
        <translation>TI: ekspor lan piranti</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wangsul</translation>
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
        <translation>Dereng nate ekspor.</translation>
    </message>
</context>
<context>
    <name>StickWord</name>
    <message>
        <location filename="../kiosk/qml/StickWord.qml" line="20"/>
        <source>Writing</source>
        <translation>Nyerat</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/StickWord.qml" line="21"/>
        <source>Checking</source>
        <translation>Mriksa</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/StickWord.qml" line="22"/>
        <source>Safe to remove</source>
        <translation>Saged dipuncabut</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/StickWord.qml" line="23"/>
        <source>Failed</source>
        <translation>Boten kasil</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <location filename="../kiosk/qml/ThanksScreen.qml" line="51"/>
        <source>Thank you</source>
        <translation>Matur nuwun</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ThanksScreen.qml" line="62"/>
        <source>Your rating is saved.</source>
        <translation>Pambiji panjenengan sampun kasimpen.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ThanksScreen.qml" line="82"/>
        <source>Change</source>
        <translation>Gantos</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ThanksScreen.qml" line="82"/>
        <source>Finish</source>
        <translation>Sampun</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Paring alesan</translation>
    </message>
</context>
<context>
    <name>TopicScreen</name>
    <message>
        <source>What is your proposal about?</source>
        <translation>Usulan panjenengan bab punapa?</translation>
    </message>
    <message>
        <source>Children&apos;s education</source>
        <translation>Pawiyatan lare</translation>
    </message>
    <message>
        <source>Family nutrition</source>
        <translation>Gizi kulawarga</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Kasarasan</translation>
    </message>
    <message>
        <source>Family income</source>
        <translation>Ekonomi kulawarga</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Pangayoman</translation>
    </message>
    <message>
        <source>Access and facilities</source>
        <translation>Akses lan prasarana</translation>
    </message>
    <message>
        <source>This office&apos;s service</source>
        <translation>Paladosan kantor mriki</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sanesipun</translation>
    </message>
</context>
<context>
    <name>WritingScreen</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Busek</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spasi</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Langkungi</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Kintun</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wangsul</translation>
    </message>
    <message>
        <source>Do not write names or ID numbers.</source>
        <translation>Sampun nyerat asma utawi NIK.</translation>
    </message>
    <message>
        <source>Your proposal</source>
        <translation>Usulan panjenengan</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Waosaken</translation>
    </message>
    <message>
        <source>Write a proposal. Do not write names or ID numbers. Press two for the next key, three to type it, four to send.</source>
        <translation>Serat usulan. Sampun nyerat asma utawi NIK. Penet kalih kangge tombol salajengipun, tiga kangge ngetik, sekawan kangge ngintun.</translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>This code is not known here.</source>
        <translation>Kode menika boten kasumerepan.</translation>
    </message>
    <message>
        <source>This ticket has been used.</source>
        <translation>Tiket menika sampun dipunagem.</translation>
    </message>
    <message>
        <source>Type or scan the code on your ticket</source>
        <translation>Ketik utawi pindai kode wonten tiket</translation>
    </message>
</context>
<context>
    <name>ToolsScreen</name>
    <message>
        <source>Tools</source>
        <translation>Piranti</translation>
    </message>
    <message>
        <source>Training is on</source>
        <translation>Gladhen saweg lumampah</translation>
    </message>
    <message>
        <source>Training is off</source>
        <translation>Gladhen mati</translation>
    </message>
    <message>
        <source>No rating counts. End it before citizens come.</source>
        <translation>Pambiji boten dipunetang. Pungkasi saderengipun warga rawuh.</translation>
    </message>
    <message>
        <source>For practice: the screen says so and no rating counts.</source>
        <translation>Kangge gladhen: layar paring tandha, pambiji boten dipunetang.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wangsul</translation>
    </message>
    <message>
        <source>End training</source>
        <translation>Pungkasi gladhen</translation>
    </message>
    <message>
        <source>Begin training</source>
        <translation>Wiwiti gladhen</translation>
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
        <translation>GLADHEN: boten dipunetang</translation>
    </message>
</context>
<context>
    <name>WaitScreen</name>
    <message>
        <source>One moment, please</source>
        <translation>Mangga ngrantos sekedhap</translation>
    </message>
    <message>
        <source>Please rate after your service</source>
        <translation>Mangga mbiji sasampunipun dipunladosi</translation>
    </message>
    <message>
        <source>The next rating can be given in %1 seconds.</source>
        <translation>Pambiji salajengipun saged %1 detik malih.</translation>
    </message>
    <message>
        <source>The officer opens this screen for you.</source>
        <translation>Petugas mbikak layar menika kangge panjenengan.</translation>
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
        <translation>Penet kalih kangge maju, tiga kangge milih, sekawan kangge nglajengaken.</translation>
    </message>
</context>
</TS>
