<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="jv_ID" sourcelanguage="en">
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
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <location filename="../kiosk/qml/LanguageScreen.qml" line="42"/>
        <source>Language</source>
        <translation>Basa</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/LanguageScreen.qml" line="110"/>
        <source>Back</source>
        <translation>Wangsul</translation>
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
        <location filename="../kiosk/qml/RatingScreen.qml" line="36"/>
        <location filename="../kiosk/qml/RatingScreen.qml" line="57"/>
        <source>How was our service today?</source>
        <translation>Kados pundi paladosan kula dinten menika?</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/RatingScreen.qml" line="57"/>
        <source>How was our service?</source>
        <translation>Kados pundi paladosan?</translation>
    </message>
</context>
<context>
    <name>SettingsRow</name>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="18"/>
        <source>Language</source>
        <translation>Basa</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="19"/>
        <source>Language, %1</source>
        <translation>Basa, %1</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="19"/>
        <source>English</source>
        <translation>Jawi</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="20"/>
        <source>Text</source>
        <translation>Seratan</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="21"/>
        <source>Large text, on</source>
        <translation>Seratan ageng, murub</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="21"/>
        <source>Large text, off</source>
        <translation>Seratan ageng, pejah</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="22"/>
        <source>Contrast</source>
        <translation>Kontras</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="23"/>
        <source>High contrast, on</source>
        <translation>Kontras inggil, murub</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="23"/>
        <source>High contrast, off</source>
        <translation>Kontras inggil, pejah</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="24"/>
        <source>Low</source>
        <translation>Andhap</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="25"/>
        <source>Low mode, on</source>
        <translation>Cara andhap, murub</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="25"/>
        <source>Low mode, off</source>
        <translation>Cara andhap, pejah</translation>
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
</context>
</TS>
