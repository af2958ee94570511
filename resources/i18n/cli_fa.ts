<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>Runs council meetings live and leaves them as minutes in Word.</source>
        <translation>نشست شورا را زنده اداره می‌کند و صورتجلسه آن را در قالب Word به جا می‌گذارد.</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>شماره نسخه را نشان می‌دهد</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>فرمان‌ها</translation>
    </message>
    <message>
        <source>Without a command the window opens, with FILE if it is given.
Exit status: 0 done, 1 refused or failed, 2 wrong usage.
MEETINGDESK_BIDI=terminal or program tells who shapes Persian text: the terminal, or this program.</source>
        <translation>بی‌فرمان، پنجره برنامه باز می‌شود؛ با FILE اگر نوشته شده باشد.
کد پایان: 0 انجام شد، 1 رد شد یا ناموفق بود، 2 کاربرد نادرست.
MEETINGDESK_BIDI=terminal یا program می‌گوید متن فارسی را چه کسی شکل می‌دهد: پایانه یا این برنامه.</translation>
    </message>
    <message>
        <source>play session 72 of the demo council through the real windows</source>
        <translation>نشست ۷۲ شورای نمونه را در پنجره‌های واقعی برنامه اجرا می‌کند</translation>
    </message>
    <message>
        <source>where the files are left (./demo)</source>
        <translation>پوشه‌ای که پرونده‌ها در آن گذاشته می‌شوند (./demo)</translation>
    </message>
    <message>
        <source>how fast it is played: 2 is twice as fast, 0.5 half as fast (1)</source>
        <translation>سرعت اجرا: ۲ یعنی دو برابر تندتر و ۰٫۵ یعنی نصف (پیش‌فرض ۱)</translation>
    </message>
    <message>
        <source>play without showing windows</source>
        <translation>بدون نمایش پنجره اجرا می‌کند</translation>
    </message>
    <message>
        <source>make a council file</source>
        <translation>پروندهٔ شورا می‌سازد</translation>
    </message>
    <message>
        <source>fill it with the demo council, its session 72 prepared</source>
        <translation>شورای نمونه را با نشست ۷۲ آماده در آن می‌گذارد</translation>
    </message>
    <message>
        <source>carry out a script, one command a line, each at its own instant</source>
        <translation>دستورنامه‌ای را اجرا می‌کند: هر سطر یک فرمان، هر فرمان در زمان خودش</translation>
    </message>
    <message>
        <source>Every line gives one line of JSON: its events, or why it was refused. A refused line changes nothing and the
next one is tried. Undo and Redo are commands as well; “meetingdesk commands” lists the others.</source>
        <translation>برای هر سطر یک سطر JSON نوشته می‌شود: رویدادها یا علت رد شدن. سطر ردشده چیزی را تغییر نمی‌دهد
و سطر بعد اجرا می‌شود. Undo و Redo نیز فرمان‌اند؛ فهرست بقیه با «meetingdesk commands» نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>the script, - for the input</source>
        <translation>دستورنامه؛ - یعنی ورودی استاندارد</translation>
    </message>
    <message>
        <source>stop at the first line that is refused</source>
        <translation>در نخستین سطر ردشده می‌ایستد</translation>
    </message>
    <message>
        <source>list the commands of scripts with their fields</source>
        <translation>فرمان‌های دستورنامه را با فیلدهایشان فهرست می‌کند</translation>
    </message>
    <message>
        <source>show what is true of a session</source>
        <translation>وضعیت یک نشست را نشان می‌دهد</translation>
    </message>
    <message>
        <source>tell who spoke how long: members, groups and items</source>
        <translation>زمان سخن اعضا، گروه‌ها و بندها را می‌گوید</translation>
    </message>
    <message>
        <source>a Word or Excel file instead of the terminal; one that exists is replaced</source>
        <translation>به‌جای پایانه در سند Word یا کارپوشهٔ Excel؛ پروندهٔ موجود جایگزین می‌شود</translation>
    </message>
    <message>
        <source>find resolutions, deferred drafts, agenda items and remarks of all sessions</source>
        <translation>جستجو در مصوبات، پیش‌نویس‌های موکول‌شده، دستور جلسه‌ها و سخنان همه نشست‌ها</translation>
    </message>
    <message>
        <source>words, each from its beginning, or a number such as 70/1</source>
        <translation>واژه‌ها، هر یک از آغاز آن، یا شماره‌ای مانند ⁦70/1⁩</translation>
    </message>
    <message>
        <source>at this instant, such as 2025-09-13T12:30:00+03:30; otherwise after the last step</source>
        <translation>در این زمان، مانند 2025-09-13T12:30:00+03:30؛ وگرنه پس از آخرین گام</translation>
    </message>
    <message>
        <source>write the minutes of a session as a Word document</source>
        <translation>صورتجلسه نشست را در قالب Word می‌نویسد</translation>
    </message>
    <message>
        <source>the Word document; one that exists is replaced</source>
        <translation>پروندهٔ Word؛ اگر باشد جایگزین می‌شود</translation>
    </message>
    <message>
        <source>a draft with a watermark, as long as the session is not closed</source>
        <translation>پیش‌نویس با ته‌نقش، تا وقتی نشست پایان نیافته است</translation>
    </message>
    <message>
        <source>look for damage, and name the first bad row of a record</source>
        <translation>سلامت پرونده را بررسی می‌کند و نخستین ردیف ناسالم را نام می‌برد</translation>
    </message>
    <message>
        <source>the council file</source>
        <translation>پروندهٔ شورا</translation>
    </message>
    <message>
        <source>the number of the session</source>
        <translation>شماره نشست</translation>
    </message>
    <message>
        <source>as JSON in logical order, for programs</source>
        <translation>به‌صورت JSON و با ترتیب منطقی، برای برنامه‌ها</translation>
    </message>
    <message>
        <source>{text} is not a number of a session.</source>
        <translation>{text} شماره نشست نیست.</translation>
    </message>
    <message>
        <source>{text} is not a speed from 0.01 to 1000.</source>
        <translation>{text} سرعتی میان 0.01 و 1000 نیست.</translation>
    </message>
    <message>
        <source>The file is sound: {sessions} sessions, {steps} steps, every hash as it should be.</source>
        <translation>پرونده سالم است: {sessions} نشست، {steps} گام، و همه درهم‌سازها درست است.</translation>
    </message>
    <message>
        <source>The demo council is in {file}; its session {number} is prepared.</source>
        <translation>شورای نمونه در {file} است و نشست {number} آن آماده است.</translation>
    </message>
    <message>
        <source>The final minutes of session {number} are in {file}.</source>
        <translation>صورتجلسه نهایی نشست {number} در {file} است.</translation>
    </message>
    <message>
        <source>A draft of the minutes of session {number} is in {file}.</source>
        <translation>پیش‌نویس صورتجلسه نشست {number} در {file} است.</translation>
    </message>
    <message>
        <source>A line of a script is a JSON object: “at” (an instant with its time zone), “command” (a name below), the
fields of the command, and “session” where another one is meant than the only one that is not closed.</source>
        <translation>هر سطر دستورنامه یک شیء JSON است: «at» (زمان با منطقه زمانی)، «command» (یکی از نام‌های زیر)، فیلدهای آن
فرمان، و «session» اگر نشستی جز تنها نشست پایان‌نیافته منظور باشد.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>عدد صحیح</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true یا false</translation>
    </message>
    <message>
        <source>date such as 2025-09-13</source>
        <translation>تاریخی مانند 2025-09-13</translation>
    </message>
    <message>
        <source>instant such as 2025-09-13T12:00:00+03:30</source>
        <translation>لحظه، مانند 2025-09-13T12:00:00+03:30</translation>
    </message>
    <message>
        <source>list of texts</source>
        <translation>فهرستی از متن‌ها</translation>
    </message>
    <message>
        <source>list of objects with the fields</source>
        <translation>فهرستی از چیزهایی با فیلدهای</translation>
    </message>
    <message>
        <source>object with the fields</source>
        <translation>شیئی با این فیلدها</translation>
    </message>
    <message>
        <source> (required)</source>
        <translation> (لازم)</translation>
    </message>
    <message>
        <source> (otherwise {value})</source>
        <translation> (وگرنه {value})</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>کاربرد: </translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>آرگومان‌ها</translation>
    </message>
    <message>
        <source>options</source>
        <translation>گزینه‌ها</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>همین راهنما را نشان می‌دهد</translation>
    </message>
    <message>
        <source>Something is missing: {0}</source>
        <translation>این‌ها نوشته نشده است: {0}</translation>
    </message>
    <message>
        <source>A value is missing after {0}.</source>
        <translation>پس از {0} مقداری نوشته نشده است.</translation>
    </message>
    <message>
        <source>{0} takes no value.</source>
        <translation>{0} مقدار نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>This is not known here: {0}</source>
        <translation>این‌ها در اینجا شناخته نیست: {0}</translation>
    </message>
    <message>
        <source>The line is not valid JSON.</source>
        <translation>این سطر JSON درستی نیست.</translation>
    </message>
    <message>
        <source>The line is not a JSON object.</source>
        <translation>این سطر یک شیء JSON نیست.</translation>
    </message>
    <message>
        <source>The script is not UTF-8 text (line {line}).</source>
        <translation>متن این دستورنامه UTF-8 نیست (سطر {line}).</translation>
    </message>
    <message>
        <source>There is no command {command}; see “meetingdesk commands”.</source>
        <translation>فرمانی به نام {command} وجود ندارد؛ فهرست فرمان‌ها با «meetingdesk commands» نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>The command {command} has no field {name}.</source>
        <translation>فرمان {command} فیلدی به نام {name} ندارد.</translation>
    </message>
    <message>
        <source>The field {name} is missing.</source>
        <translation>فیلد {name} نوشته نشده است.</translation>
    </message>
    <message>
        <source>The field {name} holds {found}; {expected} belongs there.</source>
        <translation>در فیلد {name} مقداری از نوع {found} آمده است؛ جای {expected} است.</translation>
    </message>
    <message>
        <source>The field {name} cannot hold this value: {detail}</source>
        <translation>فیلد {name} این مقدار را نمی‌پذیرد: {detail}</translation>
    </message>
    <message>
        <source>{at} is not an instant such as 2025-09-13T12:00:00+03:30.</source>
        <translation>{at} زمانی مانند 2025-09-13T12:00:00+03:30 نیست.</translation>
    </message>
    <message>
        <source>The instant {at} has no time zone; write it like +03:30 or Z.</source>
        <translation>زمان {at} منطقه زمانی ندارد؛ آن را مانند +03:30 یا Z بنویسید.</translation>
    </message>
    <message>
        <source>The instant {at} lies before {last}; time does not go backwards.</source>
        <translation>زمان {at} پیش از {last} است؛ زمان به عقب برنمی‌گردد.</translation>
    </message>
    <message>
        <source>The instant {at} lies more than ten years from the session.</source>
        <translation>زمان {at} بیش از ده سال با زمان نشست فاصله دارد.</translation>
    </message>
    <message>
        <source>The script {file} could not be read: {detail}</source>
        <translation>دستورنامه {file} خوانده نشد: {detail}</translation>
    </message>
    <message>
        <source>No session is prepared in this file.</source>
        <translation>در این پرونده نشستی آماده نشده است.</translation>
    </message>
    <message>
        <source>There is no session {session} in this file.</source>
        <translation>نشست {session} در این پرونده نیست.</translation>
    </message>
    <message>
        <source>Session {session} is not closed; its minutes can be written only with --draft.</source>
        <translation>نشست {session} هنوز پایان نیافته است؛ صورتجلسه آن تنها با --draft و به‌صورت پیش‌نویس نوشته می‌شود.</translation>
    </message>
    <message>
        <source>The file {file} could not be written: {detail}</source>
        <translation>پروندهٔ {file} نوشته نشد: {detail}</translation>
    </message>
    <message>
        <source>The file {file} was not written: you have no permission to write there.</source>
        <translation>پروندهٔ {file} نوشته نشد: اجازه نوشتن در آنجا را ندارید.</translation>
    </message>
    <message>
        <source>The file {file} was not written: the disk is full.</source>
        <translation>پروندهٔ {file} نوشته نشد: دیسک پر است.</translation>
    </message>
    <message>
        <source>The file {file} was not written: its folder does not exist.</source>
        <translation>پروندهٔ {file} نوشته نشد: پوشه آن وجود ندارد.</translation>
    </message>
    <message>
        <source>The file {file} was not written: a folder has that name.</source>
        <translation>پروندهٔ {file} نوشته نشد: پوشه‌ای به همین نام هست.</translation>
    </message>
    <message>
        <source>The system library {library} is missing; install it with: {remedy}</source>
        <translation>کتابخانه سیستمی {library} نصب نیست؛ آن را با این دستور نصب کنید: {remedy}</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>نمایشگری نیست تا پنجره در آن باز شود.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>پرونده‌ای به نام {file} نیست.</translation>
    </message>
    <message>
        <source>The window opens one file; {name} is too much.</source>
        <translation>پنجره تنها یک پرونده را باز می‌کند؛ {name} افزون است.</translation>
    </message>
    <message>
        <source>There is neither a file nor a command {name}; see “meetingdesk --help”.</source>
        <translation>نه پرونده‌ای به نام {name} هست و نه فرمانی؛ راهنما با «meetingdesk --help» نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>The play stopped: {detail}</source>
        <translation>اجرای نمایشی ناتمام ماند: {detail}</translation>
    </message>
    <message>
        <source>{council} — session {number} ({kind})</source>
        <translation>{council} — نشست {number} ({kind})</translation>
    </message>
    <message>
        <source>State at {time}: {phase}</source>
        <translation>وضعیت در ساعت {time}: {phase}</translation>
    </message>
    <message>
        <source>In the hall: {present} of {seats} voting members; {needed} needed: {verdict}</source>
        <translation>حاضر: {present} از {seats} عضو دارای حق رأی؛ لازم {needed}: {verdict}</translation>
    </message>
    <message>
        <source>quorum</source>
        <translation>حد نصاب هست</translation>
    </message>
    <message>
        <source>no quorum</source>
        <translation>حد نصاب نیست</translation>
    </message>
    <message>
        <source>Below its quorum since {time}</source>
        <translation>از ساعت {time} از رسمیت افتاده است</translation>
    </message>
    <message>
        <source>Planned start: {start}</source>
        <translation>آغاز پیش‌بینی‌شده: {start}</translation>
    </message>
    <message>
        <source>Opened {start}, closed {end}, {length} without recesses</source>
        <translation>آغاز {start}، پایان {end}، مدت بدون تنفس {length}</translation>
    </message>
    <message>
        <source>Opened {start}, {length} so far, will end about {end}</source>
        <translation>آغاز {start}، تاکنون {length}، پایان برآوردی {end}</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>دستور جلسه</translation>
    </message>
    <message>
        <source>(off the agenda)</source>
        <translation>(خارج از دستور)</translation>
    </message>
    <message>
        <source>In the queue, {order}:</source>
        <translation>در صف، {order}:</translation>
    </message>
    <message>
        <source>The list of speakers is closed</source>
        <translation>فهرست سخنرانان بسته است</translation>
    </message>
    <message>
        <source>{speeches} speeches, {remarks} remarks so far</source>
        <translation>تا اینجا {speeches} نوبت سخن و {remarks} خلاصه سخن</translation>
    </message>
    <message>
        <source>Has the floor: {name}, {spoken} of {limit} (paused)</source>
        <translation>سخنران: {name}، {spoken} از {limit} (در مکث)</translation>
    </message>
    <message>
        <source>Has the floor: {name}, {spoken} of {limit}</source>
        <translation>سخنران: {name}، {spoken} از {limit}</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>مصوبات</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>رویه دائمی</translation>
    </message>
    <message>
        <source>(no text yet)</source>
        <translation>(هنوز متنی ندارد)</translation>
    </message>
    <message>
        <source>read out</source>
        <translation>قرائت‌شده</translation>
    </message>
    <message>
        <source>put to the session</source>
        <translation>مطرح‌شده در جلسه</translation>
    </message>
    <message>
        <source>{count} wordings in dispute</source>
        <translation>{count} عبارت مورد اختلاف</translation>
    </message>
    <message>
        <source>to session {number}</source>
        <translation>به نشست {number}</translation>
    </message>
    <message>
        <source>{count} corrections</source>
        <translation>{count} اصلاح</translation>
    </message>
    <message>
        <source>{count} dissent notes</source>
        <translation>{count} نظر مخالف</translation>
    </message>
    <message>
        <source>Motions and votes</source>
        <translation>پیشنهادها و رأی‌گیری‌ها</translation>
    </message>
    <message>
        <source>  motion {number}, item {item}: {kind}, asked for by {names} — {status}</source>
        <translation>  پیشنهاد {number}، بند {item}: {kind}، به درخواست {names} — {status}</translation>
    </message>
    <message>
        <source>  vote {number} on {what}, {method}</source>
        <translation>  رأی‌گیری {number} دربارهٔ {what}، {method}</translation>
    </message>
    <message>
        <source>motion {number}</source>
        <translation>پیشنهاد {number}</translation>
    </message>
    <message>
        <source>resolution {number}</source>
        <translation>مصوبه {number}</translation>
    </message>
    <message>
        <source>draft {number}</source>
        <translation>پیش‌نویس {number}</translation>
    </message>
    <message>
        <source>proposed wording {number}</source>
        <translation>عبارت پیشنهادی {number}</translation>
    </message>
    <message>
        <source>item {number}</source>
        <translation>بند {number}</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>حضور و غیاب</translation>
    </message>
    <message>
        <source>(for {name}, letter {letter})</source>
        <translation>(جانشین {name}، معرفی‌نامهٔ {letter})</translation>
    </message>
    <message>
        <source>(for {name}, without a letter)</source>
        <translation>(جانشین {name}، بدون معرفی‌نامه)</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>غایب موجه</translation>
    </message>
    <message>
        <source>unexcused</source>
        <translation>غایب غیرموجه</translation>
    </message>
    <message>
        <source>Record: {steps} steps, {hash}</source>
        <translation>سابقه: {steps} گام، {hash}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>هنوز چیزی ثبت نشده است</translation>
    </message>
    <message>
        <source>There is no display; the demo is played offscreen.</source>
        <translation>نمایشگری نیست؛ نشست نمونه بدون نمایش پنجره اجرا می‌شود.</translation>
    </message>
    <message>
        <source>Session {number} of the demo council was played in {seconds} seconds with {presses} presses of keys:
{present} of {seats} members came, {speeches} speeches, {remarks} remarks, {resolutions} resolutions.</source>
        <translation>نشست {number} شورای نمونه در {seconds} ثانیه و با {presses} ضربه کلید اجرا شد:
{present} عضو از {seats} عضو آمدند؛ {speeches} نوبت سخن، {remarks} خلاصه سخن و {resolutions} مصوبه ثبت شد.</translation>
    </message>
    <message>
        <source>Council file: {file}</source>
        <translation>پروندهٔ شورا: {file}</translation>
    </message>
    <message>
        <source>Minutes in Word: {file}</source>
        <translation>صورتجلسه در Word: {file}</translation>
    </message>
    <message>
        <source>Pictures of the desk: {count}, from {file} on</source>
        <translation>تصویرهای میز کار: {count} تصویر، از {file} به بعد</translation>
    </message>
    <message>
        <source>The speaking times of session {number} are in {file}.</source>
        <translation>گزارش زمان سخن نشست {number} در {file} است.</translation>
    </message>
    <message>
        <source>{council} — session {number}</source>
        <translation>{council} — نشست {number}</translation>
    </message>
    <message>
        <source>Speaking times up to {time}</source>
        <translation>زمان سخن تا ساعت {time}</translation>
    </message>
    <message>
        <source>{spoken} spoken in {elapsed} of session; {silent} without a speaker</source>
        <translation>{spoken} سخن در {elapsed} نشست؛ {silent} بی سخنران</translation>
    </message>
    <message>
        <source>Members and guests</source>
        <translation>اعضا و میهمانان</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>گروه‌ها</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>بندهای دستور جلسه</translation>
    </message>
    <message>
        <source>on no item</source>
        <translation>بیرون از بندها</translation>
    </message>
    <message>
        <source>{left} left of {budget}</source>
        <translation>{left} مانده از {budget}</translation>
    </message>
    <message>
        <source>{left} over the budget of {budget}</source>
        <translation>{left} بیش از سهمیهٔ {budget}</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>میهمانان</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>چیزی یافت نشد.</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} یافته</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Open the session officially.</source>
        <translation>نشست را رسمی می‌کند.</translation>
    </message>
    <message>
        <source>Suspend the session for a while; a running speech is paused.</source>
        <translation>تنفس اعلام می‌کند؛ زمان سخن جاری می‌ایستد.</translation>
    </message>
    <message>
        <source>End the recess.</source>
        <translation>تنفس را پایان می‌دهد.</translation>
    </message>
    <message>
        <source>Close the session for good and seal its record.</source>
        <translation>نشست را برای همیشه پایان می‌دهد و سابقهٔ آن را مهر می‌کند.</translation>
    </message>
    <message>
        <source>Nothing happened between two instants: the laptop slept, or the hall waited. Nobody is charged for that time.</source>
        <translation>میان دو لحظه چیزی روی نداد: رایانه خواب بود یا نشست منتظر ماند. این مدت به حساب کسی گذاشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Somebody on the roster arrived or came back.</source>
        <translation>یکی از کسان فهرست آمد یا بازگشت.</translation>
    </message>
    <message>
        <source>Somebody left.</source>
        <translation>کسی رفت.</translation>
    </message>
    <message>
        <source>A member who is not present is absent, excused or not.</source>
        <translation>عضوی که نیامده غایب است؛ موجه یا غیرموجه.</translation>
    </message>
    <message>
        <source>Everybody expected is here: members and listed guests who did not come yet and are not known as absent.</source>
        <translation>همهٔ کسانی که انتظار می‌رفت حاضرند: اعضا و میهمانان فهرست که هنوز نیامده و غایب شناخته نشده‌اند.</translation>
    </message>
    <message>
        <source>A substitute for the holder of the seat `principal` arrived; `name` may be empty when `post_title` is not. The letter of introduction may be put in later, by CorrectSubstitute.</source>
        <translation>جانشین دارندهٔ کرسی `principal` وارد شد؛ اگر `post_title` نوشته شود `name` می‌تواند خالی باشد. معرفی‌نامه را می‌توان بعداً با CorrectSubstitute نوشت.</translation>
    </message>
    <message>
        <source>Put right who a substitute is, or by which letter.</source>
        <translation>مشخصات جانشین یا معرفی‌نامهٔ او اصلاح شود.</translation>
    </message>
    <message>
        <source>A guest who is on no list arrived; `name` may be empty when `post_title` is not. `of_body` tells that it is a representative of an invited body.</source>
        <translation>میهمانی که در فهرستی نیست وارد شد؛ اگر `post_title` نوشته شود `name` می‌تواند خالی باشد. `of_body` یعنی نمایندهٔ دستگاه مدعو است.</translation>
    </message>
    <message>
        <source>Put right from when to when somebody was in the hall; stays count from 1. Without `left` they are still there.</source>
        <translation>ساعت ورود و خروج ثبت‌شدهٔ کسی اصلاح شود؛ حضورها از ۱ شمرده می‌شوند. بدون `left` یعنی هنوز حاضر است.</translation>
    </message>
    <message>
        <source>Somebody was in the hall who had not been recorded; without `left` they are still there.</source>
        <translation>حضور کسی که ثبت نشده بود افزوده شود؛ بدون `left` یعنی هنوز حاضر است.</translation>
    </message>
    <message>
        <source>Somebody was not in the hall after all; stays count from 1.</source>
        <translation>حضوری که به اشتباه ثبت شده بود حذف شود؛ حضورها از ۱ شمرده می‌شوند.</translation>
    </message>
    <message>
        <source>It was somebody else (`to`) who was in the hall; stays count from 1.</source>
        <translation>کسی که حاضر بود فرد دیگری (`to`) بوده است؛ حضورها از ۱ شمرده می‌شوند.</translation>
    </message>
    <message>
        <source>Finish the current item and make the next open one current.</source>
        <translation>بند جاری را پایان می‌دهد و بند باز بعدی را جاری می‌کند.</translation>
    </message>
    <message>
        <source>Take up an item; the current one is set aside, undecided. A finished or deferred item is taken up again.</source>
        <translation>بندی را جاری می‌کند؛ بند جاری بی‌تصمیم کنار می‌رود. بند پایان‌یافته یا موکول‌شده دوباره باز می‌شود.</translation>
    </message>
    <message>
        <source>Finish an item; without `item` the current one.</source>
        <translation>بندی را پایان می‌دهد؛ بدون item بند جاری را.</translation>
    </message>
    <message>
        <source>Defer an item to a later session; without `item` the current one.</source>
        <translation>بندی را به نشستی دیگر موکول می‌کند؛ بدون item بند جاری را.</translation>
    </message>
    <message>
        <source>Put an item at a position of the agenda, counted from 1.</source>
        <translation>بند را در جایی از دستور جلسه می‌گذارد؛ شمارش از ۱.</translation>
    </message>
    <message>
        <source>Add an item that is not on the printed agenda (خارج از دستور); needs the chair&apos;s approval.</source>
        <translation>بندی خارج از دستور می‌افزاید؛ موافقت رئیس لازم است.</translation>
    </message>
    <message>
        <source>Let the speaking on an item follow rules of its own; without `item` on the current one. Without `order` that of the procedure counts; 0 seconds set no limit for a speech, or for all of them together.</source>
        <translation>آیین سخن‌گفتن در یک بند را جداگانه تعیین می‌کند؛ بدون `item` در بند جاری. بدون `order` ترتیب آیین‌نامه معتبر است؛ ۰ ثانیه یعنی بدون مهلت برای هر سخن، یا برای همهٔ سخنان با هم.</translation>
    </message>
    <message>
        <source>Give an item another time than planned; without `item` the current one.</source>
        <translation>وقت دیگری جز وقت پیش‌بینی‌شده به یک بند می‌دهد؛ بدون `item` به بند جاری.</translation>
    </message>
    <message>
        <source>Put somebody present on the queue, where the speaking order says. `written` tells of a written opinion sent beforehand, `article` on what a point of order rests. A reply `answers` a speech: without one, the last that somebody else gave.</source>
        <translation>یکی از حاضران را در صف، آنجا که ترتیب سخن می‌گوید، می‌گذارد. `written` یعنی نظر کتبی پیش‌تر فرستاده شده، `article` ماده‌ای است که تذکر بر آن استوار است. پاسخ به سخن `answers` است: بدون آن، به آخرین سخن شخص دیگر.</translation>
    </message>
    <message>
        <source>Make a waiting turn one of another kind; it stands where it would by the time it was asked for.</source>
        <translation>نوع نوبتی را که در صف است عوض می‌کند؛ جایش همان می‌شود که با زمان درخواستش می‌داشت.</translation>
    </message>
    <message>
        <source>A turn is called and nobody answers; without `turn` the next one.</source>
        <translation>نوبتی خوانده می‌شود و کسی پاسخ نمی‌دهد؛ بدون `turn` نوبت بعدی.</translation>
    </message>
    <message>
        <source>A turn that was called twice in vain leaves the queue; without `turn` the next one.</source>
        <translation>نوبتی که دو بار خوانده شد و کسی نیامد از صف بیرون می‌رود؛ بدون `turn` نوبت بعدی.</translation>
    </message>
    <message>
        <source>Close the list of speakers of the current item; points of order still enter.</source>
        <translation>فهرست سخنرانان بند جاری را می‌بندد؛ تذکر آیین‌نامه‌ای همچنان پذیرفته می‌شود.</translation>
    </message>
    <message>
        <source>Open the list of speakers of the current item again.</source>
        <translation>فهرست سخنرانان بند جاری را دوباره باز می‌کند.</translation>
    </message>
    <message>
        <source>Draw the order of the turns that await it. It follows from `seed` alone, a number that anybody may name.</source>
        <translation>ترتیب نوبت‌هایی را که در انتظار قرعه‌اند تعیین می‌کند. نتیجه تنها از عدد `seed` به دست می‌آید که هر کس می‌تواند بگوید.</translation>
    </message>
    <message>
        <source>Put the whole queue into the speaking order; what was moved by hand counts no more.</source>
        <translation>همهٔ صف را به ترتیب آیین‌نامه درمی‌آورد؛ جابه‌جایی‌های دستی دیگر به حساب نمی‌آید.</translation>
    </message>
    <message>
        <source>Give the floor to a turn, or to somebody who need not be on the queue, or (neither) to the next in the queue. Whoever has the floor is released in the same step, or, where this speech `interrupts`, waits for the floor to come back; a question does so unless it is said otherwise. `kind`, `article` and `answers` are of who does not wait.</source>
        <translation>نوبت سخن را به یک نوبت، یا به کسی که لازم نیست در صف باشد، یا (بی هیچ‌کدام) به نفر بعد می‌دهد. سخن گویندهٔ کنونی در همان گام پایان می‌یابد، یا اگر این سخن `interrupts` باشد، در انتظار بازگشت نوبت می‌ماند؛ سؤال چنین است مگر خلافش گفته شود. `kind`، `article` و `answers` برای کسی است که در صف نیست.</translation>
    </message>
    <message>
        <source>End the speech that interrupts and give the floor back to whoever was interrupted.</source>
        <translation>سخن میان‌آمده را پایان می‌دهد و نوبت را به کسی که سخنش قطع شده بود بازمی‌گرداند.</translation>
    </message>
    <message>
        <source>Defer a draft to a later session; without `resolution` the one open draft begun last. `to_session` is the number of that session, where it was said.</source>
        <translation>پیش‌نویس را به نشست بعد موکول می‌کند؛ بدون `resolution` پیش‌نویس بازی که آخر آغاز شده است. `to_session` شماره آن نشست است، اگر گفته شده باشد.</translation>
    </message>
    <message>
        <source>Refer a draft to a working group that has a name; without `resolution` the one open draft begun last.</source>
        <translation>پیش‌نویس را به کارگروهی که نام دارد ارجاع می‌دهد؛ بدون `resolution` پیش‌نویس بازی که آخر آغاز شده است.</translation>
    </message>
    <message>
        <source>Put one thing to the vote: a draft, an item, a motion or a proposed wording of a clause. Without any of them, the pending motion, or else the open draft begun last, or else the current item. `question` says what is asked of an item, and is needed there. Without `majority` that of the procedure counts.</source>
        <translation>یک چیز را به رأی می‌گذارد: پیش‌نویس، بند، پیشنهاد آیین‌نامه‌ای یا عبارت پیشنهادی یک بند. بدون هیچ‌کدام، پیشنهادی که در دست تصمیم است، وگرنه پیش‌نویس بازی که آخر آغاز شده، وگرنه بند جاری. `question` آن است که درباره بند پرسیده می‌شود و آنجا لازم است. بدون `majority` اکثریت آیین‌نامه ملاک است.</translation>
    </message>
    <message>
        <source>Take a turn off the queue.</source>
        <translation>نوبتی را برمی‌دارد.</translation>
    </message>
    <message>
        <source>Put a turn at a position of the queue, counted from 1.</source>
        <translation>نوبت را در جایی از صف می‌گذارد؛ شمارش از ۱.</translation>
    </message>
    <message>
        <source>Stop the clock of the running speech.</source>
        <translation>زمان سخن جاری را نگه می‌دارد.</translation>
    </message>
    <message>
        <source>Let the clock of the paused speech go on.</source>
        <translation>زمان سخن را دوباره به راه می‌اندازد.</translation>
    </message>
    <message>
        <source>End the running speech.</source>
        <translation>سخن جاری را پایان می‌دهد.</translation>
    </message>
    <message>
        <source>The chair takes the floor away from whoever has it.</source>
        <translation>رئیس به سخن گوینده پایان می‌دهد.</translation>
    </message>
    <message>
        <source>Whoever has the floor ends and leaves the remaining time to somebody present.</source>
        <translation>گوینده سخن را پایان می‌دهد و باقی وقتش را به یکی از حاضران وامی‌گذارد.</translation>
    </message>
    <message>
        <source>It was somebody else (`to`) who spoke; without `speech` it is the running one.</source>
        <translation>گوینده کس دیگری (`to`) بوده است؛ بدون `speech` سخن جاری.</translation>
    </message>
    <message>
        <source>Put right from when to when a speech lasted; without `ended` it still runs.</source>
        <translation>زمان آغاز و پایان یک سخن را اصلاح می‌کند؛ بدون `ended` سخن هنوز ادامه دارد.</translation>
    </message>
    <message>
        <source>Give the running speech more time; without `seconds` as much as the procedure says.</source>
        <translation>به سخن جاری وقت می‌افزاید؛ بدون seconds به اندازه آیین‌نامه.</translation>
    </message>
    <message>
        <source>Note the gist of what is said. Without `speech` and `who` it belongs to whoever has the floor; `who` alone notes a word said without the floor.</source>
        <translation>خلاصه سخن را ثبت می‌کند. بدون speech و who از آنِ سخنران جاری است؛ who به‌تنهایی سخنی بیرون از نوبت را ثبت می‌کند.</translation>
    </message>
    <message>
        <source>Change the text of a remark.</source>
        <translation>متن خلاصه سخن را تغییر می‌دهد.</translation>
    </message>
    <message>
        <source>Strike a remark.</source>
        <translation>خلاصه سخنی را حذف می‌کند.</translation>
    </message>
    <message>
        <source>Begin a draft; without `item` on the current one. `remark` is the one it comes from, and gives text and item. `taken_up` is the draft of an earlier session that is taken up again; its content comes with the command.</source>
        <translation>پیش‌نویسی آغاز می‌کند؛ بدون `item` برای بند جاری. `remark` نکته‌ای است که پیش‌نویس از آن می‌آید و متن و بند را می‌دهد. `taken_up` پیش‌نویسِ نشست پیشین است که دوباره مطرح می‌شود؛ محتوای آن با همین فرمان می‌آید.</translation>
    </message>
    <message>
        <source>Replace the content of a draft; without `resolution` the one open draft begun last.</source>
        <translation>محتوای پیش‌نویس را جایگزین می‌کند؛ بدون resolution آخرین پیش‌نویس باز.</translation>
    </message>
    <message>
        <source>Let a draft read again as an earlier revision of it did; without `resolution` the one open draft begun last.</source>
        <translation>متن پیش‌نویس را به بازنگری پیشین آن برمی‌گرداند؛ بدون `resolution` پیش‌نویس بازی که آخر آغاز شده است.</translation>
    </message>
    <message>
        <source>Put a draft, as it stands, to the session; without `resolution` the one open draft begun last.</source>
        <translation>پیش‌نویس را همان‌گونه که هست در نشست مطرح می‌کند؛ بدون `resolution` پیش‌نویس بازی که آخر آغاز شده است.</translation>
    </message>
    <message>
        <source>A draft was read out to the session; without `resolution` the one open draft begun last. Of a resolution that is named and was adopted, the adopted text: from then on the adoption stands.</source>
        <translation>پیش‌نویس در نشست قرائت شد؛ بدون `resolution` پیش‌نویس بازی که آخر آغاز شده است. برای مصوبه‌ای که نام برده و تصویب شده، متن مصوب قرائت شد: از آن پس تصویب قطعی است.</translation>
    </message>
    <message>
        <source>Adopt a draft exactly as it stands; without `resolution` the one open draft begun last.</source>
        <translation>پیش‌نویس را همان‌گونه که هست تصویب می‌کند؛ بدون resolution آخرین پیش‌نویس باز.</translation>
    </message>
    <message>
        <source>Make the resolution adopted last a draft again, before the session goes on.</source>
        <translation>مصوبه‌ای را که آخر تصویب شده، پیش از ادامه نشست دوباره پیش‌نویس می‌کند.</translation>
    </message>
    <message>
        <source>Reject a draft; without `resolution` the one open draft begun last.</source>
        <translation>پیش‌نویس را رد می‌کند؛ بدون resolution آخرین پیش‌نویس باز.</translation>
    </message>
    <message>
        <source>Take a draft back, begun by mistake; without `resolution` the one open draft begun last.</source>
        <translation>پیش‌نویسی را که به اشتباه آغاز شده پس می‌گیرد؛ بدون resolution آخرین پیش‌نویس باز.</translation>
    </message>
    <message>
        <source>Word a clause of a draft otherwise; clauses count from 1. Without `resolution` it is the one open draft begun last; `by` is who proposes it.</source>
        <translation>برای بندی از پیش‌نویس عبارت دیگری پیشنهاد می‌کند؛ بندها از ۱ شمرده می‌شوند. بدون `resolution` پیش‌نویس بازی است که آخر آغاز شده است؛ `by` پیشنهاددهنده است.</translation>
    </message>
    <message>
        <source>A proposed wording reads differently.</source>
        <translation>عبارت پیشنهادی را تغییر می‌دهد.</translation>
    </message>
    <message>
        <source>A proposed wording is taken back.</source>
        <translation>عبارت پیشنهادی را پس می‌گیرد.</translation>
    </message>
    <message>
        <source>A proposed wording enters the draft, without a vote; the others of its clause fall.</source>
        <translation>عبارت پیشنهادی را بدون رأی‌گیری وارد پیش‌نویس می‌کند؛ دیگر عبارت‌های همان بند کنار می‌روند.</translation>
    </message>
    <message>
        <source>A member dissents from what was decided on a draft; without `resolution` from what was decided last.</source>
        <translation>نظر مخالف عضو را درباره تصمیم ثبت می‌کند؛ بدون `resolution` درباره آخرین تصمیم.</translation>
    </message>
    <message>
        <source>A dissent note reads differently.</source>
        <translation>متن نظر مخالف را تغییر می‌دهد.</translation>
    </message>
    <message>
        <source>A dissent note is taken back.</source>
        <translation>نظر مخالف را پس می‌گیرد.</translation>
    </message>
    <message>
        <source>Put an obvious slip in an adopted text right, for a reason; only with the chair&apos;s approval.</source>
        <translation>سهو آشکار در متن مصوب را با ذکر دلیل اصلاح می‌کند؛ تنها با موافقت رئیس شورا.</translation>
    </message>
    <message>
        <source>Members ask for a motion of procedure; without `item` on the current one.</source>
        <translation>اعضا پیشنهاد آیین‌نامه‌ای می‌دهند؛ بدون `item` دربارهٔ بند جاری.</translation>
    </message>
    <message>
        <source>A motion is taken back; without `motion` the pending one made last.</source>
        <translation>پیشنهادی پس گرفته شود؛ بدون `motion` آخرین پیشنهادی که در نوبت رأی است.</translation>
    </message>
    <message>
        <source>Interrupt the vote.</source>
        <translation>رأی‌گیری موقتاً متوقف شود.</translation>
    </message>
    <message>
        <source>Go on with the vote that is on hold.</source>
        <translation>رأی‌گیری متوقف‌شده ادامه یابد.</translation>
    </message>
    <message>
        <source>Somebody votes by name, or votes otherwise than was recorded.</source>
        <translation>رأی کسی با نام ثبت یا اصلاح شود.</translation>
    </message>
    <message>
        <source>Everybody present and entitled whose vote by name is not recorded yet votes alike: «all in favour».</source>
        <translation>همهٔ حاضران دارای حق رأی که رأیشان هنوز ثبت نشده یکسان رأی می‌دهند: «همه موافق».</translation>
    </message>
    <message>
        <source>End the vote; of one by count, with the counts. Whoever is not counted did not vote. `chair` is the side of the chair in a tie, where the procedure gives the chair a casting vote; of a vote by name it is the chair&apos;s own.</source>
        <translation>رأی‌گیری پایان یابد؛ در رأی‌گیری با شمارش، با شمار آرا. هر که شمرده نشود رأی نداده است. `chair` در تساوی آرا رأی رئیس است، اگر آیین‌نامه آن را قاطع بداند؛ در رأی با نام همان رأی خود اوست.</translation>
    </message>
    <message>
        <source>Declare a vote void, and what followed from it by itself as well; without `vote` the one opened last.</source>
        <translation>رأی‌گیری و آنچه خودبه‌خود در پی آن آمده باطل اعلام شود؛ بدون `vote` آخرین رأی‌گیری.</translation>
    </message>
    <message>
        <source>Take back the last step.</source>
        <translation>آخرین گام را پس می‌گیرد.</translation>
    </message>
    <message>
        <source>Take the step undone last once more.</source>
        <translation>گامی را که آخر از همه پس گرفته شده دوباره برمی‌دارد.</translation>
    </message>
</context>
</TS>
