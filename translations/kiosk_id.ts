<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en">
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
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <location filename="../kiosk/qml/LanguageScreen.qml" line="42"/>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/LanguageScreen.qml" line="110"/>
        <source>Back</source>
        <translation>Kembali</translation>
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
        <location filename="../kiosk/qml/RatingScreen.qml" line="36"/>
        <location filename="../kiosk/qml/RatingScreen.qml" line="57"/>
        <source>How was our service today?</source>
        <translation>Bagaimana pelayanan kami hari ini?</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/RatingScreen.qml" line="57"/>
        <source>How was our service?</source>
        <translation>Bagaimana pelayanan kami?</translation>
    </message>
</context>
<context>
    <name>SettingsRow</name>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="18"/>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="19"/>
        <source>Language, %1</source>
        <translation>Bahasa, %1</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="19"/>
        <source>English</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="20"/>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="21"/>
        <source>Large text, on</source>
        <translation>Teks besar, nyala</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="21"/>
        <source>Large text, off</source>
        <translation>Teks besar, mati</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="22"/>
        <source>Contrast</source>
        <translation>Kontras</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="23"/>
        <source>High contrast, on</source>
        <translation>Kontras tinggi, nyala</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="23"/>
        <source>High contrast, off</source>
        <translation>Kontras tinggi, mati</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="24"/>
        <source>Low</source>
        <translation>Rendah</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="25"/>
        <source>Low mode, on</source>
        <translation>Mode rendah, nyala</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="25"/>
        <source>Low mode, off</source>
        <translation>Mode rendah, mati</translation>
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
</context>
</TS>
