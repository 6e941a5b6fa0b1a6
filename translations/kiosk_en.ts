<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>AsidePages</name>
    <message>
        <source>Officer: choose your name</source>
        <translation>Officer: choose your name</translation>
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
        <translation>%1, chosen</translation>
    </message>
</context>
<context>
    <name>ChoiceTile</name>
    <message>
        <source>%1, chosen</source>
        <translation>%1, chosen</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>The counter is closed</source>
        <translation>The counter is closed</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Opens %1</translation>
    </message>
    <message>
        <source>Opens on %1 at %2</source>
        <translation>Opens on %1 at %2</translation>
    </message>
</context>
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
    <name>DigitPad</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>EnrolmentScreen</name>
    <message>
        <location filename="../kiosk/qml/EnrolmentScreen.qml" line="51"/>
        <source>Which kiosk is this?</source>
        <translation>Which kiosk is this?</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentScreen.qml" line="52"/>
        <source>Set up this kiosk</source>
        <translation>Set up this kiosk</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentScreen.qml" line="78"/>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentScreen.qml" line="78"/>
        <source>Start over</source>
        <translation>Start over</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentScreen.qml" line="88"/>
        <source>Forget it</source>
        <translation>Forget it</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentScreen.qml" line="98"/>
        <source>Language</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>EnrolmentStick</name>
    <message>
        <location filename="../kiosk/qml/EnrolmentStick.qml" line="16"/>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentStick.qml" line="16"/>
        <source>No invitation</source>
        <translation>No invitation</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentStick.qml" line="16"/>
        <source>Insert a stick</source>
        <translation>Insert a stick</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentStick.qml" line="20"/>
        <source>Nothing on this stick is for a new kiosk. Ask IT at the office to invite it.</source>
        <translation>Nothing on this stick is for a new kiosk. Ask IT at the office to invite it.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentStick.qml" line="21"/>
        <source>The one on which the office has put the invitation for this kiosk.</source>
        <translation>The one on which the office has put the invitation for this kiosk.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentStick.qml" line="22"/>
        <source>Another kiosk has answered this invitation. Ask the office for a new one.</source>
        <translation>Another kiosk has answered this invitation. Ask the office for a new one.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentStick.qml" line="23"/>
        <source>The invitation has run out, or the clock of this kiosk is wrong.</source>
        <translation>The invitation has run out, or the clock of this kiosk is wrong.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentStick.qml" line="24"/>
        <source>The office has a newer Puas. Update this kiosk first.</source>
        <translation>The office has a newer Puas. Update this kiosk first.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentStick.qml" line="25"/>
        <source>This kiosk cannot write its own folder. Tell IT.</source>
        <translation>This kiosk cannot write its own folder. Tell IT.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentStick.qml" line="26"/>
        <source>The disk of this kiosk is full. Tell IT.</source>
        <translation>The disk of this kiosk is full. Tell IT.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentStick.qml" line="28"/>
        <source>It could not be read. Try another stick.</source>
        <translation>It could not be read. Try another stick.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentStick.qml" line="13"/>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentStick.qml" line="86"/>
        <source>Six words</source>
        <translation>Six words</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentStick.qml" line="86"/>
        <source>Two approvals</source>
        <translation>Two approvals</translation>
    </message>
</context>
<context>
    <name>EnrolmentWords</name>
    <message>
        <location filename="../kiosk/qml/EnrolmentWords.qml" line="22"/>
        <source>Forget the invitation? The office has to invite this kiosk anew.</source>
        <translation>Forget the invitation? The office has to invite this kiosk anew.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentWords.qml" line="25"/>
        <source>The invitation is not on this stick: it is another one, or the office has closed it.</source>
        <translation>The invitation is not on this stick: it is another one, or the office has closed it.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentWords.qml" line="26"/>
        <source>Another kiosk has answered this invitation. Start over with a new one.</source>
        <translation>Another kiosk has answered this invitation. Start over with a new one.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentWords.qml" line="27"/>
        <source>The settings are not from the office of these words. Tell its head.</source>
        <translation>The settings are not from the office of these words. Tell its head.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentWords.qml" line="28"/>
        <source>The stick is full.</source>
        <translation>The stick is full.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentWords.qml" line="29"/>
        <source>The stick cannot be written.</source>
        <translation>The stick cannot be written.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentWords.qml" line="30"/>
        <source>The stick does not work. Try another one.</source>
        <translation>The stick does not work. Try another one.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentWords.qml" line="33"/>
        <source>The answer is on the stick. Take it to the office.</source>
        <translation>The answer is on the stick. Take it to the office.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentWords.qml" line="33"/>
        <source>Do not remove the stick.</source>
        <translation>Do not remove the stick.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentWords.qml" line="34"/>
        <source>Waiting for the office. Then bring the stick back.</source>
        <translation>Waiting for the office. Then bring the stick back.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentWords.qml" line="34"/>
        <source>Insert the stick with the invitation.</source>
        <translation>Insert the stick with the invitation.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/EnrolmentWords.qml" line="102"/>
        <source>The office&apos;s screen has to show the same six words.</source>
        <translation>The office&apos;s screen has to show the same six words.</translation>
    </message>
</context>
<context>
    <name>ExportScreen</name>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="33"/>
        <source>Writing</source>
        <translation>Writing</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="34"/>
        <source>Checking</source>
        <translation>Checking</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="35"/>
        <source>Safe to remove</source>
        <translation>Safe to remove</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="36"/>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="38"/>
        <source>Insert a stick</source>
        <translation>Insert a stick</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="42"/>
        <source>Do not remove the stick.</source>
        <translation>Do not remove the stick.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="44"/>
        <source>%1 events have arrived.</source>
        <translation>%1 events have arrived.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="45"/>
        <source>Try another stick.</source>
        <translation>Try another stick.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="45"/>
        <source>The export starts by itself.</source>
        <translation>The export starts by itself.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="49"/>
        <source>The stick is full.</source>
        <translation>The stick is full.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="50"/>
        <source>The stick cannot be written.</source>
        <translation>The stick cannot be written.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="51"/>
        <source>The stick was removed.</source>
        <translation>The stick was removed.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="52"/>
        <source>The stick gave back something else.</source>
        <translation>The stick gave back something else.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="53"/>
        <source>The stick does not work.</source>
        <translation>The stick does not work.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="55"/>
        <source>It could not be exported.</source>
        <translation>It could not be exported.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="62"/>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="62"/>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="62"/>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="78"/>
        <source>Export to stick</source>
        <translation>Export to stick</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="177"/>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="190"/>
        <source>Once more</source>
        <translation>Once more</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="202"/>
        <source>Ratings are taken during the export.</source>
        <translation>Ratings are taken during the export.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="203"/>
        <source>Receipt: %1</source>
        <translation>Receipt: %1</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/ExportScreen.qml" line="204"/>
        <source>No receipt yet</source>
        <translation>No receipt yet</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 hours</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>The clock is at least %1 behind. Set date and time.</source>
        <translation>The clock is at least %1 behind. Set date and time.</translation>
    </message>
    <message>
        <source>Clock behind by %1</source>
        <translation>Clock behind by %1</translation>
    </message>
</context>
<context>
    <name>IdleChanges</name>
    <message>
        <source>What we changed</source>
        <translation>What we changed</translation>
    </message>
</context>
<context>
    <name>IdleInvite</name>
    <message>
        <source>Touch the screen to rate</source>
        <translation>Touch the screen to rate</translation>
    </message>
</context>
<context>
    <name>IdleResult</name>
    <message>
        <source>of 100</source>
        <translation>of 100</translation>
    </message>
    <message>
        <source>satisfied and very satisfied</source>
        <translation>satisfied and very satisfied</translation>
    </message>
    <message>
        <source>of %1 ratings</source>
        <translation>of %1 ratings</translation>
    </message>
</context>
<context>
    <name>IdleScreen</name>
    <message>
        <source>Touch the screen to rate</source>
        <translation>Touch the screen to rate</translation>
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
    <message>
        <source>Still here? The screen goes back to the start in twenty seconds. Press one to stay.</source>
        <translation>Still here? The screen goes back to the start in twenty seconds. Press one to stay.</translation>
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
        <location filename="../kiosk/qml/LanguageScreen.qml" line="111"/>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>OtherChoices</name>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Text and contrast</source>
        <translation>Text and contrast</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation>Other choices</translation>
    </message>
</context>
<context>
    <name>OfficerScreen</name>
    <message>
        <source>On duty at this counter</source>
        <translation>On duty at this counter</translation>
    </message>
    <message>
        <source>Somebody else is on duty</source>
        <translation>Somebody else is on duty</translation>
    </message>
    <message>
        <source>Not on duty</source>
        <translation>Not on duty</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>This month: fewer than 5 ratings, so no figure yet.</source>
        <translation>This month: fewer than 5 ratings, so no figure yet.</translation>
    </message>
    <message>
        <source>This month, in groups of 5: %1 ratings</source>
        <translation>This month, in groups of 5: %1 ratings</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Sign off</translation>
    </message>
    <message>
        <source>Take over the counter</source>
        <translation>Take over the counter</translation>
    </message>
    <message>
        <source>Sign on</source>
        <translation>Sign on</translation>
    </message>
</context>
<context>
    <name>OfficersScreen</name>
    <message>
        <source>No officer is known here yet.</source>
        <translation>No officer is known here yet.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
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
    <name>PinScreen</name>
    <message>
        <location filename="../kiosk/qml/PinScreen.qml" line="30"/>
        <source>Too many tries. Wait %1 seconds.</source>
        <translation>Too many tries. Wait %1 seconds.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/PinScreen.qml" line="31"/>
        <source>The PIN is wrong.</source>
        <translation>The PIN is wrong.</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/PinScreen.qml" line="31"/>
        <source>For IT staff: PIN</source>
        <translation>For IT staff: PIN</translation>
    </message>
</context>
<context>
    <name>QuestionScreen</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Question %1 of %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
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
        <location filename="../kiosk/qml/RatingScreen.qml" line="44"/>
        <location filename="../kiosk/qml/RatingScreen.qml" line="65"/>
        <source>How was our service today?</source>
        <translation>How was our service today?</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/RatingScreen.qml" line="65"/>
        <source>How was our service?</source>
        <translation>How was our service?</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/RatingScreen.qml" line="139"/>
        <source>Raise</source>
        <translation>Raise</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/RatingScreen.qml" line="153"/>
        <source>Set up</source>
        <translation>Set up</translation>
    </message>
</context>
<context>
    <name>ReasonsScreen</name>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>You may choose more than one.</source>
        <translation>You may choose more than one.</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Fast</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Comfortable</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Slow</translation>
    </message>
    <message>
        <source>Less kind</source>
        <translation>Less kind</translation>
    </message>
    <message>
        <source>Less clear</source>
        <translation>Less clear</translation>
    </message>
    <message>
        <source>Less comfortable</source>
        <translation>Less comfortable</translation>
    </message>
</context>
<context>
    <name>RulerScreen</name>
    <message>
        <source>Measure the screen with a KTP</source>
        <translation>Measure the screen with a KTP</translation>
    </message>
    <message>
        <source>Lay a KTP here. Make the box as wide.</source>
        <translation>Lay a KTP here. Make the box as wide.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
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
        <translation>Who served you?</translation>
    </message>
</context>
<context>
    <name>SettingsRow</name>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="21"/>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="22"/>
        <source>Language, %1</source>
        <translation>Language, %1</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="22"/>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="23"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="24"/>
        <source>Large text, on</source>
        <translation>Large text, on</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="24"/>
        <source>Large text, off</source>
        <translation>Large text, off</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="25"/>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="26"/>
        <source>High contrast, on</source>
        <translation>High contrast, on</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/SettingsRow.qml" line="26"/>
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
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Sound, off</source>
        <translation>Sound, off</translation>
    </message>
    <message>
        <source>Sound, on</source>
        <translation>Sound, on</translation>
    </message>
    <message>
        <source>Sound, loud</source>
        <translation>Sound, loud</translation>
    </message>
</context>
<context>
    <name>StepFoot</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Read aloud</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>One</source>
        <translation>One</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Two</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Three</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Four</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Five</translation>
    </message>
    <message>
        <source>Press repeat again for other choices.</source>
        <translation>Press repeat again for other choices.</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>For staff</source>
        <translation>For staff</translation>
    </message>
    <message>
        <source>Officer: sign on or off</source>
        <translation>Officer: sign on or off</translation>
    </message>
    <message>
        <source>IT: export and tools</source>
        <translation>IT: export and tools</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>StickHistory</name>
    <message>
        <location filename="../kiosk/qml/StickHistory.qml" line="20"/>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/StickHistory.qml" line="28"/>
        <source>Nothing exported yet.</source>
        <translation>Nothing exported yet.</translation>
    </message>
</context>
<context>
    <name>StickWord</name>
    <message>
        <location filename="../kiosk/qml/StickWord.qml" line="20"/>
        <source>Writing</source>
        <translation>Writing</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/StickWord.qml" line="21"/>
        <source>Checking</source>
        <translation>Checking</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/StickWord.qml" line="22"/>
        <source>Safe to remove</source>
        <translation>Safe to remove</translation>
    </message>
    <message>
        <location filename="../kiosk/qml/StickWord.qml" line="23"/>
        <source>Failed</source>
        <translation>Failed</translation>
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
    <message>
        <source>Give a reason</source>
        <translation>Give a reason</translation>
    </message>
</context>
<context>
    <name>TopicScreen</name>
    <message>
        <source>What is your proposal about?</source>
        <translation>What is your proposal about?</translation>
    </message>
    <message>
        <source>Children&apos;s education</source>
        <translation>Children&apos;s education</translation>
    </message>
    <message>
        <source>Family nutrition</source>
        <translation>Family nutrition</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Family income</source>
        <translation>Family income</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Access and facilities</source>
        <translation>Access and facilities</translation>
    </message>
    <message>
        <source>This office&apos;s service</source>
        <translation>This office&apos;s service</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>WritingScreen</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Do not write names or ID numbers.</source>
        <translation>Do not write names or ID numbers.</translation>
    </message>
    <message>
        <source>Your proposal</source>
        <translation>Your proposal</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>Write a proposal. Do not write names or ID numbers. Press two for the next key, three to type it, four to send.</source>
        <translation>Write a proposal. Do not write names or ID numbers. Press two for the next key, three to type it, four to send.</translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>This code is not known here.</source>
        <translation>This code is not known here.</translation>
    </message>
    <message>
        <source>This ticket has been used.</source>
        <translation>This ticket has been used.</translation>
    </message>
    <message>
        <source>Type or scan the code on your ticket</source>
        <translation>Type or scan the code on your ticket</translation>
    </message>
</context>
<context>
    <name>ToolsScreen</name>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Training is on</source>
        <translation>Training is on</translation>
    </message>
    <message>
        <source>Training is off</source>
        <translation>Training is off</translation>
    </message>
    <message>
        <source>No rating counts. End it before citizens come.</source>
        <translation>No rating counts. End it before citizens come.</translation>
    </message>
    <message>
        <source>For practice: the screen says so and no rating counts.</source>
        <translation>For practice: the screen says so and no rating counts.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>End training</source>
        <translation>End training</translation>
    </message>
    <message>
        <source>Begin training</source>
        <translation>Begin training</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Ruler</translation>
    </message>
    <message>
        <source>Measure the screen</source>
        <translation>Measure the screen</translation>
    </message>
</context>
<context>
    <name>TrainingBand</name>
    <message>
        <source>TRAINING: not counted</source>
        <translation>TRAINING: not counted</translation>
    </message>
</context>
<context>
    <name>WaitScreen</name>
    <message>
        <source>One moment, please</source>
        <translation>One moment, please</translation>
    </message>
    <message>
        <source>Please rate after your service</source>
        <translation>Please rate after your service</translation>
    </message>
    <message>
        <source>The next rating can be given in %1 seconds.</source>
        <translation>The next rating can be given in %1 seconds.</translation>
    </message>
    <message>
        <source>The officer opens this screen for you.</source>
        <translation>The officer opens this screen for you.</translation>
    </message>
</context>
<context>
    <name>TileScreen</name>
    <message>
        <source>%1 choices: %2.</source>
        <translation>%1 choices: %2.</translation>
    </message>
    <message>
        <source>Press two to go forward, three to choose, four to continue.</source>
        <translation>Press two to go forward, three to choose, four to continue.</translation>
    </message>
</context>
</TS>
