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
    <name>IdleWarning</name>
    <message>
        <location filename="../kiosk/qml/IdleWarning.qml" line="55"/>
        <source>Still here? Back to the start in %1 seconds.</source>
        <translation>Still here? Back to the start in %1 seconds.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/IdleWarning.qml" line="63"/>
        <source>Your rating stays saved.</source>
        <translation>Your rating stays saved.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/IdleWarning.qml" line="75"/>
        <source>I am still here</source>
        <translation>I am still here</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/IdleWarning.qml" line="87"/>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <location filename="../kiosk/qml/LanguageScreen.qml" line="42"/>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/LanguageScreen.qml" line="110"/>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>OutOfUseScreen</name>
    <message>
        <location filename="../kiosk/qml/OutOfUseScreen.qml" line="27"/>
        <source>Not in use at the moment</source>
        <translation>Not in use at the moment</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/OutOfUseScreen.qml" line="40"/>
        <source>Please tell an officer.</source>
        <translation>Please tell an officer.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/OutOfUseScreen.qml" line="57"/>
        <source>Staff: tell IT code %1</source>
        <translation>Staff: tell IT code %1</translation>
    </message>
</context>
<context>
    <name>RatingScreen</name>
    <message>
        <location filename="../kiosk/qml/RatingScreen.qml" line="10"/>
        <source>Not satisfied</source>
        <translation>Not satisfied</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/RatingScreen.qml" line="10"/>
        <source>Less satisfied</source>
        <translation>Less satisfied</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/RatingScreen.qml" line="10"/>
        <source>Satisfied</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/RatingScreen.qml" line="10"/>
        <source>Very satisfied</source>
        <translation>Very satisfied</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/RatingScreen.qml" line="36"/>
        <location filename="../kiosk/qml/RatingScreen.qml" line="57"/>
        <source>How was our service today?</source>
        <translation>How was our service today?</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/RatingScreen.qml" line="57"/>
        <source>How was our service?</source>
        <translation>How was our service?</translation>
    </message>
</context>
<context>
    <name>SettingsRow</name>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="18"/>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="19"/>
        <source>Language, %1</source>
        <translation>Language, %1</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="19"/>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="20"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="21"/>
        <source>Large text, on</source>
        <translation>Large text, on</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="21"/>
        <source>Large text, off</source>
        <translation>Large text, off</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="22"/>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="23"/>
        <source>High contrast, on</source>
        <translation>High contrast, on</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="23"/>
        <source>High contrast, off</source>
        <translation>High contrast, off</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="24"/>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="25"/>
        <source>Low mode, on</source>
        <translation>Low mode, on</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="25"/>
        <source>Low mode, off</source>
        <translation>Low mode, off</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <location filename="../kiosk/qml/ThanksScreen.qml" line="51"/>
        <source>Thank you</source>
        <translation>Thank you</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ThanksScreen.qml" line="62"/>
        <source>Your rating is saved.</source>
        <translation>Your rating is saved.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ThanksScreen.qml" line="82"/>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ThanksScreen.qml" line="82"/>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
</context>
</TS>
