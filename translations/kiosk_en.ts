<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Consent</name>
    <message>
        <location filename="../kiosk/qml/Consent.qml" line="15"/>
        <source>No name asked. The officer cannot see your choice.</source>
        <translation>No name asked. The officer cannot see your choice.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/Consent.qml" line="31"/>
        <source>No name</source>
        <translation>No name</translation>
    </message>
</context>
<context>
    <name>RatingScreen</name>
    <message>
        <location filename="../kiosk/qml/RatingScreen.qml" line="12"/>
        <source>Not satisfied</source>
        <translation>Not satisfied</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/RatingScreen.qml" line="12"/>
        <source>Less satisfied</source>
        <translation>Less satisfied</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/RatingScreen.qml" line="12"/>
        <source>Satisfied</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/RatingScreen.qml" line="12"/>
        <source>Very satisfied</source>
        <translation>Very satisfied</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/RatingScreen.qml" line="38"/>
        <location filename="../kiosk/qml/RatingScreen.qml" line="59"/>
        <source>How was our service today?</source>
        <translation>How was our service today?</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/RatingScreen.qml" line="59"/>
        <source>How was our service?</source>
        <translation>How was our service?</translation>
    </message>
</context>
<context>
    <name>SettingsRow</name>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="19"/>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="20"/>
        <source>Language, %1</source>
        <translation>Language, %1</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="20"/>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="21"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="22"/>
        <source>Large text, on</source>
        <translation>Large text, on</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="22"/>
        <source>Large text, off</source>
        <translation>Large text, off</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="23"/>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="24"/>
        <source>High contrast, on</source>
        <translation>High contrast, on</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="24"/>
        <source>High contrast, off</source>
        <translation>High contrast, off</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="27"/>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="28"/>
        <source>Low mode, on</source>
        <translation>Low mode, on</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="28"/>
        <source>Low mode, off</source>
        <translation>Low mode, off</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <location filename="../kiosk/qml/ThanksScreen.qml" line="50"/>
        <source>Thank you</source>
        <translation>Thank you</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ThanksScreen.qml" line="61"/>
        <source>Your rating is saved.</source>
        <translation>Your rating is saved.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ThanksScreen.qml" line="81"/>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ThanksScreen.qml" line="81"/>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
</context>
</TS>
