<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Open the session</source>
        <translation>گشایش رسمی نشست</translation>
    </message>
    <message>
        <source>Call a recess</source>
        <translation>اعلام تنفس</translation>
    </message>
    <message>
        <source>Resume the session after the recess</source>
        <translation>ازسرگیری نشست پس از تنفس</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>پایان نشست</translation>
    </message>
    <message>
        <source>Check somebody in or out</source>
        <translation>ثبت ورود یا خروج</translation>
    </message>
    <message>
        <source>Substitute, absence, correction of the selected person</source>
        <translation>جانشین، غیبت و اصلاح حضور فرد انتخاب‌شده</translation>
    </message>
    <message>
        <source>Finish the item and take up the next</source>
        <translation>پایان این بند و رفتن به بند بعد</translation>
    </message>
    <message>
        <source>Finish the current item</source>
        <translation>پایان بند جاری</translation>
    </message>
    <message>
        <source>Defer the current item to a later session</source>
        <translation>موکول کردن بند جاری به نشست بعد</translation>
    </message>
    <message>
        <source>Defer the selected item</source>
        <translation>موکول کردن بند برگزیده</translation>
    </message>
    <message>
        <source>Add an item off the agenda</source>
        <translation>افزودن بند خارج از دستور</translation>
    </message>
    <message>
        <source>Move the selected item up</source>
        <translation>بردن بند برگزیده به بالا</translation>
    </message>
    <message>
        <source>Move the selected item down</source>
        <translation>بردن بند برگزیده به پایین</translation>
    </message>
    <message>
        <source>Add somebody to the queue</source>
        <translation>افزودن سخنران به نوبت</translation>
    </message>
    <message>
        <source>Give the floor to the next in the queue</source>
        <translation>دادن نوبت به نفر بعد</translation>
    </message>
    <message>
        <source>Pause the speech</source>
        <translation>مکث در سخن</translation>
    </message>
    <message>
        <source>Let the speech go on</source>
        <translation>ادامهٔ سخن</translation>
    </message>
    <message>
        <source>End the speech</source>
        <translation>پایان سخن</translation>
    </message>
    <message>
        <source>Give the speaker more time</source>
        <translation>تمدید وقت سخنران</translation>
    </message>
    <message>
        <source>Take the selected turn off the queue</source>
        <translation>برداشتن نوبت برگزیده</translation>
    </message>
    <message>
        <source>Move the selected turn up</source>
        <translation>بردن نوبت برگزیده به بالا</translation>
    </message>
    <message>
        <source>Move the selected turn down</source>
        <translation>بردن نوبت برگزیده به پایین</translation>
    </message>
    <message>
        <source>Note the gist of what is said</source>
        <translation>یادداشت خلاصهٔ گفته‌ها</translation>
    </message>
    <message>
        <source>Remove the selected remark</source>
        <translation>حذف گفتهٔ برگزیده</translation>
    </message>
    <message>
        <source>Write on the draft resolution of the current item</source>
        <translation>نوشتن پیش‌نویس مصوبهٔ بند جاری</translation>
    </message>
    <message>
        <source>Begin another draft resolution</source>
        <translation>آغاز یک پیش‌نویس مصوبهٔ دیگر</translation>
    </message>
    <message>
        <source>Adopt the draft by consensus</source>
        <translation>تصویب پیش‌نویس با اجماع</translation>
    </message>
    <message>
        <source>Adopt the draft by the chair&apos;s conclusion</source>
        <translation>تصویب پیش‌نویس با جمع‌بندی رئیس</translation>
    </message>
    <message>
        <source>Reject the draft</source>
        <translation>رد پیش‌نویس</translation>
    </message>
    <message>
        <source>Defer the draft to a later session</source>
        <translation>موکول کردن پیش‌نویس به نشست بعد</translation>
    </message>
    <message>
        <source>Withdraw the draft</source>
        <translation>پس گرفتن پیش‌نویس</translation>
    </message>
    <message>
        <source>All seats, roll call</source>
        <translation>همهٔ کرسی‌ها، حضور و غیاب</translation>
    </message>
    <message>
        <source>Count the time the computer slept as a pause</source>
        <translation>مکث‌شمردن مدتی که رایانه خواب بود</translation>
    </message>
    <message>
        <source>Everyone expected is here</source>
        <translation>همهٔ مدعوان حاضرند</translation>
    </message>
    <message>
        <source>Rules of speaking on the item: order, limits, time</source>
        <translation>آیین سخن در بند: ترتیب، مهلت، وقت</translation>
    </message>
    <message>
        <source>Shorten the items so that the session ends on time</source>
        <translation>کوتاه‌کردن بندها برای پایان به‌موقع</translation>
    </message>
    <message>
        <source>Let the next in the queue interrupt whoever speaks</source>
        <translation>سخن میان سخن: نفر بعد، با بازگشت به گوینده</translation>
    </message>
    <message>
        <source>Give the floor back to whoever was interrupted</source>
        <translation>بازگشت نوبت به کسی که سخنش قطع شد</translation>
    </message>
    <message>
        <source>Call the next in the queue; after two calls skip the turn</source>
        <translation>خواندن نفر بعد؛ پس از دو بار، رد کردن نوبت</translation>
    </message>
    <message>
        <source>Draw lots for the order of the queue</source>
        <translation>قرعه‌کشی برای ترتیب صف</translation>
    </message>
    <message>
        <source>Put the queue into the speaking order</source>
        <translation>مرتب‌کردن صف به ترتیب آیین‌نامه</translation>
    </message>
    <message>
        <source>Close the list of speakers</source>
        <translation>بستن فهرست سخنرانان</translation>
    </message>
    <message>
        <source>Open the list of speakers again</source>
        <translation>بازکردن دوبارهٔ فهرست سخنرانان</translation>
    </message>
    <message>
        <source>The chair cuts the speech off</source>
        <translation>پایان‌دادن رئیس به سخن گوینده</translation>
    </message>
    <message>
        <source>Give the speaker a time that is typed</source>
        <translation>تمدید وقت به اندازهٔ دلخواه</translation>
    </message>
    <message>
        <source>Leave the remaining time to somebody else</source>
        <translation>واگذاری باقی وقت به دیگری</translation>
    </message>
    <message>
        <source>Wrong speaker: hand the speech over to the right one</source>
        <translation>گویندهٔ اشتباه: سپردن سخن به گویندهٔ درست</translation>
    </message>
    <message>
        <source>All speeches: correct times and speakers</source>
        <translation>همهٔ سخنرانی‌ها: اصلاح زمان و گوینده</translation>
    </message>
    <message>
        <source>Put the time into the remark</source>
        <translation>درج ساعت در یادداشت</translation>
    </message>
    <message>
        <source>Make a draft resolution of the selected remark</source>
        <translation>ساختن پیش‌نویس مصوبه از یادداشت</translation>
    </message>
    <message>
        <source>Next resolution or draft</source>
        <translation>مصوبه یا پیش‌نویس بعدی</translation>
    </message>
    <message>
        <source>Put the draft to the session and show it to the hall</source>
        <translation>طرح پیش‌نویس در نشست و نمایش آن در تالار</translation>
    </message>
    <message>
        <source>Note that the text was read out</source>
        <translation>ثبت قرائت متن</translation>
    </message>
    <message>
        <source>Take the last adoption back</source>
        <translation>پس گرفتن آخرین تصویب</translation>
    </message>
    <message>
        <source>Revisions of the resolution and their differences</source>
        <translation>بازنگری‌های مصوبه و تفاوت آن‌ها</translation>
    </message>
    <message>
        <source>Wordings in dispute</source>
        <translation>عبارت‌های مورد اختلاف</translation>
    </message>
    <message>
        <source>Earlier resolutions: related, or searched</source>
        <translation>مصوبات پیشین: مرتبط، یا جست‌وجو</translation>
    </message>
    <message>
        <source>Note a dissent</source>
        <translation>ثبت نظر مخالف</translation>
    </message>
    <message>
        <source>Correct a slip in an adopted text…</source>
        <translation>اصلاح سهو در متن مصوب…</translation>
    </message>
    <message>
        <source>Refer the draft to a working group…</source>
        <translation>ارجاع پیش‌نویس به کارگروه…</translation>
    </message>
    <message>
        <source>Put to the vote, go on voting</source>
        <translation>رأی‌گیری، ادامهٔ رأی‌گیری</translation>
    </message>
    <message>
        <source>Motion of procedure</source>
        <translation>پیشنهاد آیین‌نامه‌ای</translation>
    </message>
    <message>
        <source>Put the vote on hold</source>
        <translation>متوقف کردن موقت رأی‌گیری</translation>
    </message>
    <message>
        <source>Go on with the vote on hold</source>
        <translation>ادامهٔ رأی‌گیری متوقف‌شده</translation>
    </message>
    <message>
        <source>Declare the last vote void</source>
        <translation>باطل اعلام کردن آخرین رأی‌گیری</translation>
    </message>
    <message>
        <source>Withdraw the pending motion</source>
        <translation>پس گرفتن پیشنهاد در نوبت رأی</translation>
    </message>
    <message>
        <source>Hall: show, hide</source>
        <translation>تالار: نمایش و پنهان‌کردن</translation>
    </message>
    <message>
        <source>Hall: curtain, nothing else is seen</source>
        <translation>تالار: پرده، چیز دیگری دیده نمی‌شود</translation>
    </message>
    <message>
        <source>Hall: follow the meeting</source>
        <translation>تالار: دنبال‌کردن جلسه</translation>
    </message>
    <message>
        <source>Hall: pin the next scene</source>
        <translation>تالار: سنجاق‌کردن صحنه بعدی</translation>
    </message>
    <message>
        <source>Hall: welcome</source>
        <translation>تالار: خوشامد</translation>
    </message>
    <message>
        <source>Hall: agenda</source>
        <translation>تالار: دستور جلسه</translation>
    </message>
    <message>
        <source>Hall: speaker and item</source>
        <translation>تالار: سخنران و بند</translation>
    </message>
    <message>
        <source>Hall: the draft that was pushed</source>
        <translation>تالار: پیش‌نویس فرستاده‌شده</translation>
    </message>
    <message>
        <source>Hall: vote</source>
        <translation>تالار: رأی‌گیری</translation>
    </message>
    <message>
        <source>Hall: attendance and quorum</source>
        <translation>تالار: حضور و حد نصاب</translation>
    </message>
    <message>
        <source>Hall: show a message, take it away</source>
        <translation>تالار: نمایش پیام، برداشتن پیام</translation>
    </message>
    <message>
        <source>Hall: push the draft that is shown</source>
        <translation>تالار: فرستادن پیش‌نویسی که باز است</translation>
    </message>
    <message>
        <source>Hall: next page</source>
        <translation>تالار: صفحه بعد</translation>
    </message>
    <message>
        <source>Hall: page before</source>
        <translation>تالار: صفحه قبل</translation>
    </message>
    <message>
        <source>Hall: next screen</source>
        <translation>تالار: نمایشگر بعدی</translation>
    </message>
    <message>
        <source>Hall: light, dark</source>
        <translation>تالار: روشن، تیره</translation>
    </message>
    <message>
        <source>Hall: emblem of the council…</source>
        <translation>تالار: نشان شورا…</translation>
    </message>
    <message>
        <source>Hall: no emblem</source>
        <translation>تالار: بدون نشان</translation>
    </message>
    <message>
        <source>Undo the last step of the meeting</source>
        <translation>برگرداندن آخرین گام نشست</translation>
    </message>
    <message>
        <source>Redo the step that was undone</source>
        <translation>انجام دوبارهٔ گام برگردانده‌شده</translation>
    </message>
    <message>
        <source>Export the minutes to Word</source>
        <translation>خروجی Word صورتجلسه</translation>
    </message>
    <message>
        <source>Speaking times: chart, print, Word, Excel</source>
        <translation>زمان سخن: نمودار، چاپ، Word، Excel</translation>
    </message>
    <message>
        <source>Office letterhead…</source>
        <translation>سربرگ اداره…</translation>
    </message>
    <message>
        <source>Rules of procedure and seats…</source>
        <translation>آیین‌نامه و کرسی‌ها…</translation>
    </message>
    <message>
        <source>Files and sessions</source>
        <translation>پرونده‌ها و نشست‌ها</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>نمایش کلیدها</translation>
    </message>
    <message>
        <source>Find any action by its name</source>
        <translation>یافتن هر فرمان با نام آن</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>متن درشت‌تر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>متن ریزتر</translation>
    </message>
    <message>
        <source>Colours: light, dark, contrast</source>
        <translation>رنگ‌ها: روشن، تیره، پرتباین</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>رنگ‌های روشن</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>رنگ‌های تیره</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>رنگ‌های پرتباین</translation>
    </message>
    <message>
        <source>Tone at the end of a speaker&apos;s time: on, off</source>
        <translation>زنگ پایان وقت سخنران: روشن، خاموش</translation>
    </message>
    <message>
        <source>Text for the broadcast (OBS, vMix)…</source>
        <translation>متن برای پخش (OBS، vMix)…</translation>
    </message>
    <message>
        <source>open</source>
        <translation>گشایش نشست</translation>
    </message>
    <message>
        <source>recess</source>
        <translation>تنفس</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>ازسرگیری</translation>
    </message>
    <message>
        <source>close</source>
        <translation>پایان نشست</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>حضور</translation>
    </message>
    <message>
        <source>next item</source>
        <translation>بند بعد</translation>
    </message>
    <message>
        <source>new speaker</source>
        <translation>سخنران تازه</translation>
    </message>
    <message>
        <source>next turn</source>
        <translation>نوبت بعد</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>مکث</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>end speech</source>
        <translation>پایان سخن</translation>
    </message>
    <message>
        <source>extend</source>
        <translation>تمدید</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>مصوبه</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>رأی</translation>
    </message>
    <message>
        <source>hall</source>
        <translation>تالار</translation>
    </message>
    <message>
        <source>curtain</source>
        <translation>پرده</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>برگشت</translation>
    </message>
    <message>
        <source>help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>all actions</source>
        <translation>همهٔ فرمان‌ها</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>نشست</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>حضور و غیاب</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>دستور جلسه</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>سخنرانان</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>گفته‌ها</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>مصوبات</translation>
    </message>
    <message>
        <source>Votes and motions</source>
        <translation>رأی‌گیری و پیشنهادها</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>تالار</translation>
    </message>
    <message>
        <source>Record and files</source>
        <translation>سابقه و پرونده‌ها</translation>
    </message>
    <message>
        <source>View</source>
        <translation>نما</translation>
    </message>
</context>
<context>
    <name>Caution</name>
    <message>
        <source>Dissent notes on the decision that was taken back count no longer: {count}.</source>
        <translation>{count} نظر مخالف درباره تصمیمی که پس گرفته شد دیگر به شمار نمی‌آید.</translation>
    </message>
    <message>
        <source>Adopted as the draft stood; proposed wordings nobody had decided on: {count}.</source>
        <translation>متن پیش‌نویس همان‌گونه که بود تصویب شد؛ درباره {count} عبارت پیشنهادی تصمیمی گرفته نشده بود.</translation>
    </message>
    <message>
        <source>The session fell below its quorum: {present} present, {needed} needed. Nothing can be decided now.</source>
        <translation>نشست از رسمیت افتاد: {present} نفر حاضرند و {needed} نفر لازم است. اکنون نمی‌توان تصمیم گرفت.</translation>
    </message>
    <message>
        <source>The session has its quorum again: {present} present.</source>
        <translation>نشست دوباره رسمیت یافت: {present} نفر حاضرند.</translation>
    </message>
    <message>
        <source>{present} present, just the quorum: one more departure and nothing can be decided.</source>
        <translation>{present} نفر حاضرند، درست به اندازهٔ حد نصاب؛ با خروج یک نفر دیگر نشست از رسمیت می‌افتد.</translation>
    </message>
    <message>
        <source>Resolution {number} was adopted with {present} present; by this correction it were {corrected}.</source>
        <translation>مصوبهٔ {number} با حضور {present} نفر تصویب شده است؛ با این اصلاح {corrected} نفر می‌شود.</translation>
    </message>
    <message>
        <source>With this session {name} has been absent {count} times; the seat allows {limit}.</source>
        <translation>{name} با این نشست {count} بار غایب بوده است؛ سقف غیبت این کرسی {limit} بار است.</translation>
    </message>
    <message>
        <source>The speech of {name} is still paused; F5 lets it go on.</source>
        <translation>سخن {name} هنوز در مکث است؛ F5 آن را ادامه می‌دهد.</translation>
    </message>
    <message>
        <source>{name} was called, {times} times so far.</source>
        <translation>{name} خوانده شد؛ تاکنون {times} بار.</translation>
    </message>
    <message>
        <source>{count} who waited did not have the floor on this item; they wait again when it is taken up again.</source>
        <translation>{count} نفر در این بند نوبت نگرفتند؛ اگر بند دوباره مطرح شود باز در صف‌اند.</translation>
    </message>
    <message>
        <source>{name} was admitted without the number of a letter of introduction; put it in later.</source>
        <translation>{name} بدون شمارهٔ معرفی‌نامه پذیرفته شد؛ شماره را بعداً وارد کنید.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Begin</source>
        <translation>آغاز کار</translation>
    </message>
    <message>
        <source>New council</source>
        <translation>شورای تازه</translation>
    </message>
    <message>
        <source>Name, seats and the first session</source>
        <translation>نام، کرسی‌ها و نخستین نشست</translation>
    </message>
    <message>
        <source>Open a council file</source>
        <translation>باز کردن پروندهٔ شورا</translation>
    </message>
    <message>
        <source>A file that ends in .council</source>
        <translation>پرونده‌ای با پسوند council</translation>
    </message>
    <message>
        <source>Demo council</source>
        <translation>شورای نمونه</translation>
    </message>
    <message>
        <source>Session 72 of Qom, prepared to be tried out</source>
        <translation>نشست ۷۲ قم، آمادهٔ آزمودن</translation>
    </message>
</context>
<context>
    <name>ClosingList</name>
    <message>
        <source>The session cannot be closed yet</source>
        <translation>نشست هنوز پایان‌پذیر نیست</translation>
    </message>
    <message>
        <source>{count} things have to be settled first. Enter or a click leads to them.</source>
        <translation>نخست باید تکلیف {count} مورد روشن شود. Enter یا کلیک به هر یک می‌رساند.</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>scope</source>
        <translation>گستره</translation>
    </message>
    <message>
        <source>deadline of the working group</source>
        <translation>مهلت کارگروه</translation>
    </message>
    <message>
        <source>open on purpose: {point}</source>
        <translation>آگاهانه باز مانده: {point}</translation>
    </message>
    <message>
        <source>standing rule</source>
        <translation>رویه دائمی</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ندارد</translation>
    </message>
    <message>
        <source>{before} ← {after}</source>
        <translation>{before} ← {after}</translation>
    </message>
    <message>
        <source>{earlier} ({relation})</source>
        <translation>{earlier} ({relation})</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>The program has to stop</source>
        <translation>برنامه باید بسته شود</translation>
    </message>
    <message>
        <source>A fault in the program itself came up, so it stops now to be safe.</source>
        <translation>خطایی در خود برنامه پیش آمد و برنامه برای اطمینان بسته می‌شود.</translation>
    </message>
    <message>
        <source>Everything that was recorded is on disk. Start the program again: you will be where you were.</source>
        <translation>هرچه ثبت شده روی دیسک است. برنامه را دوباره باز کنید؛ همان جا خواهید بود که بودید.</translation>
    </message>
    <message>
        <source>A report for support was written:</source>
        <translation>گزارش خطا برای پشتیبانی نوشته شد:</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>بستن برنامه</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>{council} — session {session}</source>
        <translation>{council} — نشست {session}</translation>
    </message>
    <message>
        <source>The tone at the end of the time is on.</source>
        <translation>زنگ پایان وقت روشن شد.</translation>
    </message>
    <message>
        <source>The tone at the end of the time is off.</source>
        <translation>زنگ پایان وقت خاموش شد.</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>Not understood: this says from when, not until when.</source>
        <translation>نفهمیدم: این آغاز را می‌گوید، نه پایان را.</translation>
    </message>
    <message>
        <source>Not understood: give the date of the solar calendar.</source>
        <translation>نفهمیدم: تاریخ هجری شمسی را بنویسید.</translation>
    </message>
    <message>
        <source>Not understood: a number alone; days, weeks or a date?</source>
        <translation>نفهمیدم: عدد تنهاست؛ چند روز، چند هفته یا چه تاریخی؟</translation>
    </message>
    <message>
        <source>Not understood: before that day; which day is the last?</source>
        <translation>نفهمیدم: پیش از آن روز؛ آخرین روز کدام است؟</translation>
    </message>
    <message>
        <source>Not understood: this says for how long, not until when.</source>
        <translation>نفهمیدم: این طول مدت است، نه پایان آن.</translation>
    </message>
    <message>
        <source>This day is past.</source>
        <translation>این روز گذشته است.</translation>
    </message>
    <message>
        <source>Not understood: there is no such day in the calendar.</source>
        <translation>نفهمیدم: چنین روزی در تقویم نیست.</translation>
    </message>
    <message>
        <source>Not understood: write the date, such as 1404/08/01.</source>
        <translation>نفهمیدم: تاریخ را بنویسید، مانند ۱۴۰۴/۰۸/۰۱.</translation>
    </message>
    <message>
        <source>Not understood: the end or the middle of what?</source>
        <translation>نفهمیدم: پایان یا میانه چه چیز؟</translation>
    </message>
    <message>
        <source>Not understood: which number is the day? Write year/month/day.</source>
        <translation>نفهمیدم: روز کدام عدد است؟ سال/ماه/روز بنویسید.</translation>
    </message>
    <message>
        <source>Not understood: a deadline is a day, without the time.</source>
        <translation>نفهمیدم: مهلت روز است، بدون ساعت.</translation>
    </message>
    <message>
        <source>Not understood: this day is too far away.</source>
        <translation>نفهمیدم: این روز بسیار دور است.</translation>
    </message>
    <message>
        <source>Not understood: two days; which of them counts?</source>
        <translation>نفهمیدم: دو روز آمده است؛ کدام ملاک است؟</translation>
    </message>
    <message>
        <source>Not understood: how many exactly?</source>
        <translation>نفهمیدم: دقیقاً چند؟</translation>
    </message>
    <message>
        <source>Not understood: that date is another day of the week.</source>
        <translation>نفهمیدم: آن تاریخ روز دیگری از هفته است.</translation>
    </message>
    <message>
        <source>Not understood: which day of it?</source>
        <translation>نفهمیدم: کدام روز آن؟</translation>
    </message>
    <message>
        <source>Not understood: of which month?</source>
        <translation>نفهمیدم: از کدام ماه؟</translation>
    </message>
    <message>
        <source>Not understood: of which week?</source>
        <translation>نفهمیدم: از کدام هفته؟</translation>
    </message>
    <message>
        <source>Not understood: of which year?</source>
        <translation>نفهمیدم: از کدام سال؟</translation>
    </message>
    <message>
        <source>Not understood: holidays are not known; write the date.</source>
        <translation>نفهمیدم: روزهای تعطیل شناخته نیست؛ تاریخ را بنویسید.</translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message>
        <source>session {number}</source>
        <translation>نشست {number}</translation>
    </message>
    <message>
        <source>Resolution {number}</source>
        <translation>مصوبه {number}</translation>
    </message>
    <message>
        <source>Draft, {status}</source>
        <translation>پیش‌نویس، {status}</translation>
    </message>
    <message>
        <source>Item {number} of the agenda</source>
        <translation>بند {number} دستور جلسه</translation>
    </message>
    <message>
        <source>Said in the session</source>
        <translation>از سخنان نشست</translation>
    </message>
    <message>
        <source>referred to {name}</source>
        <translation>ارجاع به {name}</translation>
    </message>
    <message>
        <source>deferred to session {number}</source>
        <translation>موکول به نشست {number}</translation>
    </message>
    <message>
        <source>deferred to a later session</source>
        <translation>موکول به نشستی دیگر</translation>
    </message>
    <message>
        <source>Lead bodies</source>
        <translation>دستگاه مسئول</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>همکار</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>طرف مشورت</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>کارگروه</translation>
    </message>
    <message>
        <source>Followed up by</source>
        <translation>پیگیری‌کننده</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <source>Applies when</source>
        <translation>زمان اعمال</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>محل اجرا</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>ضمانت اجرا</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>محور</translation>
    </message>
    <message>
        <source>Earlier resolution</source>
        <translation>مصوبه پیشین</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Open folder</source>
        <translation>باز کردن پوشه</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The file or session was not found.</source>
        <translation>پرونده یا نشست پیدا نشد.</translation>
    </message>
    <message>
        <source>This is not a council file.</source>
        <translation>این پروندهٔ شورا نیست.</translation>
    </message>
    <message>
        <source>The file is incomplete: its end is missing. Restore it from a copy.</source>
        <translation>پرونده ناقص است و پایان آن نیست؛ آن را از نسخهٔ پشتیبان بازگردانید.</translation>
    </message>
    <message>
        <source>The file is damaged ({detail}). Restore it from a copy.</source>
        <translation>پرونده آسیب دیده است ({detail})؛ آن را از نسخهٔ پشتیبان بازگردانید.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of the program ({found}; this one knows {known}). Update it.</source>
        <translation>پرونده با نسخهٔ تازه‌تر برنامه نوشته شده است ({found}؛ این نسخه {known} را می‌شناسد)؛ برنامه را به‌روز کنید.</translation>
    </message>
    <message>
        <source>The file is of an older form ({found}; now {known}). Open it once in the program, which brings it forward and leaves a backup beside it.</source>
        <translation>ساختار پرونده قدیمی است ({found}؛ اکنون {known}). آن را یک بار با برنامه باز کنید تا به ساختار تازه درآید؛ نسخه پشتیبان کنار آن می‌ماند.</translation>
    </message>
    <message>
        <source>You have no permission to open this file.</source>
        <translation>اجازهٔ باز کردن یا نوشتن این پرونده را ندارید.</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder; choose another one.</source>
        <translation>در این پوشه نمی‌توان نوشت؛ پوشهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The disk is full; the step was not taken. Free some room and do it again.</source>
        <translation>دیسک پر است و این گام ثبت نشد؛ جا باز کنید و دوباره انجام دهید.</translation>
    </message>
    <message>
        <source>The file is open in another window: {user} on {host}, since {since}.</source>
        <translation>پرونده در پنجرهٔ دیگری باز است: {user} در رایانهٔ {host}، از {since}.</translation>
    </message>
    <message>
        <source>The file is open in another window.</source>
        <translation>پرونده در پنجرهٔ دیگری باز است.</translation>
    </message>
    <message>
        <source>There is already a file of that name; it was left as it is.</source>
        <translation>پرونده‌ای با این نام هست و دست‌نخورده ماند.</translation>
    </message>
    <message>
        <source>The session is closed and its record sealed.</source>
        <translation>نشست پایان یافته و سابقهٔ آن مهر شده است.</translation>
    </message>
    <message>
        <source>The record of session {session} was changed from outside: its first bad row is {seq} (step {step}).</source>
        <translation>سابقهٔ نشست {session} از بیرون دستکاری شده است: نخستین سطر نادرست {seq} است (گام {step}).</translation>
    </message>
    <message>
        <source>The SQLite of this computer cannot search text (FTS5), which the program needs. Update Python.</source>
        <translation>SQLite این رایانه نمی‌تواند در متن جستجو کند (FTS5) و برنامه بدون آن کار نمی‌کند. پایتون را به‌روز کنید.</translation>
    </message>
    <message>
        <source>This is not a Word document that can serve as letterhead.</source>
        <translation>این سند Word نیست و سربرگ نمی‌شود.</translation>
    </message>
    <message>
        <source>The letterhead is not a Word document, or it is locked with a password.</source>
        <translation>سربرگ سند Word نیست یا رمز دارد.</translation>
    </message>
    <message>
        <source>The letterhead is damaged; open it in Word and save it again.</source>
        <translation>سربرگ آسیب دیده است؛ آن را در Word باز و دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <source>The letterhead is a Word file of another kind; save it as an ordinary .docx document.</source>
        <translation>سربرگ گونهٔ دیگری از پروندهٔ Word است؛ آن را به صورت ‎.docx‎ معمولی ذخیره کنید.</translation>
    </message>
    <message>
        <source>The letterhead is too large.</source>
        <translation>سربرگ بیش از اندازه بزرگ است.</translation>
    </message>
    <message>
        <source>A text holds the character {detail}, which no Word file can hold.</source>
        <translation>در متن نویسهٔ {detail} هست که در هیچ پروندهٔ Word جا نمی‌گیرد.</translation>
    </message>
    <message>
        <source>Minutes are not written to {detail}: give a name that ends in .docx and is no other file&apos;s.</source>
        <translation>صورتجلسه در {detail} نوشته نمی‌شود؛ نامی بدهید که به .docx ختم شود و نام پروندهٔ دیگری نباشد.</translation>
    </message>
    <message>
        <source>The report is not written to {detail}: give a name in .docx or .xlsx that is no other file&apos;s.</source>
        <translation>گزارش در {detail} نوشته نمی‌شود: نامی با پسوند .docx یا .xlsx بدهید که از آنِ پروندهٔ دیگری نباشد.</translation>
    </message>
    <message>
        <source>The file could not be read or written: {detail}</source>
        <translation>پرونده خوانده یا نوشته نشد: {detail}</translation>
    </message>
    <message>
        <source>Something unforeseen stood in the way ({code}). Nothing was changed.</source>
        <translation>مانعی پیش‌بینی‌نشده پیش آمد ({code})؛ چیزی تغییر نکرد.</translation>
    </message>
</context>
<context>
    <name>FailureCard</name>
    <message>
        <source>That did not work</source>
        <translation>انجام نشد</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing that was recorded is lost.</source>
        <translation>چیزی تغییر نکرد و هیچ‌یک از ثبت‌شده‌ها از دست نرفته است.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>متوجه شدم</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Undone: {what}</source>
        <translation>برگردانده شد: {what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>دوباره انجام شد: {what}</translation>
    </message>
    <message>
        <source>Vote {number} is void; it stays in the record.</source>
        <translation>رأی‌گیری {number} باطل اعلام شد؛ در سابقه می‌ماند.</translation>
    </message>
    <message>
        <source>{name} was called twice and is off the queue; {key} takes it back.</source>
        <translation>{name} دو بار خوانده شد و از نوبت کنار رفت؛ {key} بازمی‌گرداند.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>name of the council</source>
        <translation>نام شورا</translation>
    </message>
    <message>
        <source>province</source>
        <translation>استان</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>post</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>article</source>
        <translation>ماده</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>گفته</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>متن مصوبه</translation>
    </message>
    <message>
        <source>lead body</source>
        <translation>دستگاه مسئول</translation>
    </message>
    <message>
        <source>partner body</source>
        <translation>دستگاه همکار</translation>
    </message>
    <message>
        <source>consulted</source>
        <translation>طرف مشورت</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <source>enforcement guarantee</source>
        <translation>ضمانت اجرا</translation>
    </message>
    <message>
        <source>followed up by</source>
        <translation>پیگیری‌کننده</translation>
    </message>
    <message>
        <source>earlier resolution</source>
        <translation>مصوبهٔ پیشین</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>محور</translation>
    </message>
    <message>
        <source>where it is carried out</source>
        <translation>محل اجرا</translation>
    </message>
    <message>
        <source>trigger of the rule</source>
        <translation>زمان اعمال رویه</translation>
    </message>
    <message>
        <source>precondition of the rule</source>
        <translation>پیش‌شرط رویه</translation>
    </message>
    <message>
        <source>who is told</source>
        <translation>گیرندگان اطلاع</translation>
    </message>
    <message>
        <source>reason for leaving it open</source>
        <translation>دلیل تعیین نکردن</translation>
    </message>
    <message>
        <source>name of the working group</source>
        <translation>نام کارگروه</translation>
    </message>
    <message>
        <source>member of the working group</source>
        <translation>عضو کارگروه</translation>
    </message>
    <message>
        <source>deliverable</source>
        <translation>خروجی کارگروه</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>گیرنده خروجی</translation>
    </message>
    <message>
        <source>proposed wording</source>
        <translation>عبارت پیشنهادی</translation>
    </message>
    <message>
        <source>dissent note</source>
        <translation>نظر مخالف</translation>
    </message>
    <message>
        <source>number of the letter</source>
        <translation>شمارهٔ معرفی‌نامه</translation>
    </message>
    <message>
        <source>question</source>
        <translation>پرسش</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>against</source>
        <translation>مخالف</translation>
    </message>
    <message>
        <source>abstaining</source>
        <translation>ممتنع</translation>
    </message>
    <message>
        <source>clause {number}</source>
        <translation>بند {number} مصوبه</translation>
    </message>
</context>
<context>
    <name>Hall</name>
    <message>
        <source>session {number}</source>
        <translation>نشست {number}</translation>
    </message>
    <message>
        <source>extraordinary session {number}</source>
        <translation>نشست فوق‌العادهٔ {number}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}، ساعت {time}</translation>
    </message>
    <message>
        <source>recess</source>
        <translation>تنفس</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>صفحهٔ {page} از {pages}</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>دستور جلسه</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} دقیقه</translation>
    </message>
    <message>
        <source>{minutes} minutes left</source>
        <translation>{minutes} دقیقه مانده</translation>
    </message>
    <message>
        <source>time is used up</source>
        <translation>وقت تمام شده</translation>
    </message>
    <message>
        <source>The agenda has no items.</source>
        <translation>دستور جلسه هنوز بندی ندارد.</translation>
    </message>
    <message>
        <source>item {number} of {total}</source>
        <translation>بند {number} از {total}</translation>
    </message>
    <message>
        <source>next</source>
        <translation>نوبت بعد</translation>
    </message>
    <message>
        <source>written opinion</source>
        <translation>نظر کتبی</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>میهمان</translation>
    </message>
    <message>
        <source>substitute of {post}</source>
        <translation>جانشین {post}</translation>
    </message>
    <message>
        <source>draft resolution</source>
        <translation>پیش‌نویس مصوبه</translation>
    </message>
    <message>
        <source>adopted {number}</source>
        <translation>مصوب {number}</translation>
    </message>
    <message>
        <source>The draft has no text.</source>
        <translation>پیش‌نویس هنوز متنی ندارد.</translation>
    </message>
    <message>
        <source>standing rule</source>
        <translation>رویه دائمی</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>رأی‌گیری</translation>
    </message>
    <message>
        <source>the vote is on hold</source>
        <translation>رأی‌گیری متوقف است</translation>
    </message>
    <message>
        <source>result of the vote</source>
        <translation>نتیجهٔ رأی‌گیری</translation>
    </message>
    <message>
        <source>on the draft resolution</source>
        <translation>دربارهٔ پیش‌نویس مصوبه</translation>
    </message>
    <message>
        <source>on the wording of clause {number} of the draft resolution</source>
        <translation>درباره عبارت پیشنهادی بند {number} پیش‌نویس مصوبه</translation>
    </message>
    <message>
        <source>on the item</source>
        <translation>دربارهٔ بند دستور جلسه</translation>
    </message>
    <message>
        <source>method: {method}</source>
        <translation>روش: {method}</translation>
    </message>
    <message>
        <source>majority: {majority}</source>
        <translation>اکثریت لازم: {majority}</translation>
    </message>
    <message>
        <source>resolution {number}</source>
        <translation>مصوبهٔ {number}</translation>
    </message>
    <message>
        <source>{present} of {seats} present</source>
        <translation>{present} از {seats} عضو حاضرند</translation>
    </message>
    <message>
        <source>quorum {needed}: reached</source>
        <translation>حد نصاب {needed}: هست</translation>
    </message>
    <message>
        <source>quorum {needed}: not reached</source>
        <translation>حد نصاب {needed}: نیست</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} از {whole}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>مانده</translation>
    </message>
    <message>
        <source>nearly over</source>
        <translation>رو به پایان</translation>
    </message>
    <message>
        <source>time over</source>
        <translation>پایان وقت</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>مکث</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>پایان نشست</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>موکول شد</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>مسکوت ماند</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>بازگردانده شد</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>against</source>
        <translation>مخالف</translation>
    </message>
    <message>
        <source>report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>point of order</source>
        <translation>تذکر آیین‌نامه‌ای</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>conclusion</source>
        <translation>جمع‌بندی</translation>
    </message>
    <message>
        <source>pre-agenda speech</source>
        <translation>نطق پیش از دستور</translation>
    </message>
</context>
<context>
    <name>HallDoor</name>
    <message>
        <source>There is one screen only: the hall is a window of its own.</source>
        <translation>تنها یک نمایشگر هست: تالار پنجره‌ای جداست.</translation>
    </message>
    <message>
        <source>No draft was pushed to the hall yet; {key} pushes the one that is shown.</source>
        <translation>هنوز پیش‌نویسی به تالار فرستاده نشده است؛ {key} آن را که باز است می‌فرستد.</translation>
    </message>
    <message>
        <source>There is nothing of that to be shown in the hall now.</source>
        <translation>اکنون چیزی از آن نیست که در تالار نمایش داده شود.</translation>
    </message>
    <message>
        <source>No draft is shown that could be pushed to the hall.</source>
        <translation>پیش‌نویسی باز نیست که به تالار فرستاده شود.</translation>
    </message>
    <message>
        <source>The hall sees page {page} of {pages}.</source>
        <translation>تالار صفحه {page} از {pages} را می‌بیند.</translation>
    </message>
    <message>
        <source>There is no other screen for the hall.</source>
        <translation>نمایشگر دیگری برای تالار نیست.</translation>
    </message>
</context>
<context>
    <name>HallSight</name>
    <message>
        <source>Hall off</source>
        <translation>تالار خاموش</translation>
    </message>
    <message>
        <source>Hall: {scene} — pinned</source>
        <translation>تالار: {scene} — سنجاق‌شده</translation>
    </message>
    <message>
        <source>Hall: {scene}</source>
        <translation>تالار: {scene}</translation>
    </message>
    <message>
        <source>Hall: its screen is gone</source>
        <translation>تالار: نمایشگر آن نیست</translation>
    </message>
    <message>
        <source>Hall off, then: {scene}</source>
        <translation>تالار خاموش، سپس: {scene}</translation>
    </message>
    <message>
        <source>The screen of the hall is gone; the hall comes back by itself as soon as a screen is there.</source>
        <translation>نمایشگر تالار قطع شد؛ تالار همین که نمایشگری باشد خودش برمی‌گردد.</translation>
    </message>
    <message>
        <source>The hall is back on its screen.</source>
        <translation>تالار دوباره روی نمایشگر خود است.</translation>
    </message>
    <message>
        <source>welcome</source>
        <translation>خوشامد</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>دستور جلسه</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>سخنران</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>رأی‌گیری</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>حضور</translation>
    </message>
    <message>
        <source>message</source>
        <translation>پیام</translation>
    </message>
    <message>
        <source>curtain</source>
        <translation>پرده</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>مصوبه</translation>
    </message>
    <message>
        <source>recess</source>
        <translation>تنفس</translation>
    </message>
    <message>
        <source>end of the session</source>
        <translation>پایان نشست</translation>
    </message>
</context>
<context>
    <name>HallWindow</name>
    <message>
        <source>Hall</source>
        <translation>تالار</translation>
    </message>
</context>
<context>
    <name>Happening</name>
    <message>
        <source>the record was begun</source>
        <translation>سابقهٔ نشست آغاز شد</translation>
    </message>
    <message>
        <source>the session was opened with {present} members</source>
        <translation>نشست با {present} عضو حاضر گشوده شد</translation>
    </message>
    <message>
        <source>a recess was called</source>
        <translation>تنفس اعلام شد</translation>
    </message>
    <message>
        <source>the session was resumed</source>
        <translation>نشست از سر گرفته شد</translation>
    </message>
    <message>
        <source>the session was closed</source>
        <translation>نشست پایان یافت</translation>
    </message>
    <message>
        <source>the program had been away</source>
        <translation>برنامه مدتی بسته بود؛ این مدت به حساب کسی نیامد</translation>
    </message>
    <message>
        <source>{name} arrived</source>
        <translation>{name} وارد شد</translation>
    </message>
    <message>
        <source>{name} left</source>
        <translation>{name} رفت</translation>
    </message>
    <message>
        <source>the absence of {name} was recorded</source>
        <translation>غیبت {name} ثبت شد</translation>
    </message>
    <message>
        <source>{name} came as a substitute</source>
        <translation>ورود {name} به عنوان جانشین</translation>
    </message>
    <message>
        <source>the letter of the substitute {name} was put right</source>
        <translation>اصلاح مشخصات جانشین {name}</translation>
    </message>
    <message>
        <source>the attendance of {name} was corrected</source>
        <translation>اصلاح حضور {name}</translation>
    </message>
    <message>
        <source>attendance of {name} was added</source>
        <translation>افزودن حضور {name}</translation>
    </message>
    <message>
        <source>attendance of {name} was struck</source>
        <translation>حذف حضور {name}</translation>
    </message>
    <message>
        <source>attendance recorded of {name} was given to somebody else</source>
        <translation>انتقال حضور ثبت‌شده به نام {name} به فرد دیگر</translation>
    </message>
    <message>
        <source>the session fell below its quorum</source>
        <translation>از رسمیت افتادن نشست</translation>
    </message>
    <message>
        <source>the session had its quorum again</source>
        <translation>رسمیت یافتن دوبارهٔ نشست</translation>
    </message>
    <message>
        <source>guest {name} was added</source>
        <translation>مهمان {name} افزوده شد</translation>
    </message>
    <message>
        <source>item {number} was taken up</source>
        <translation>بند {number} جاری شد</translation>
    </message>
    <message>
        <source>item {number} was set aside</source>
        <translation>بند {number} کنار گذاشته شد</translation>
    </message>
    <message>
        <source>item {number} was finished</source>
        <translation>بند {number} پایان یافت</translation>
    </message>
    <message>
        <source>item {number} was deferred</source>
        <translation>بند {number} موکول شد</translation>
    </message>
    <message>
        <source>item {number} was suspended</source>
        <translation>مسکوت ماندن بند {number}</translation>
    </message>
    <message>
        <source>item {number} was returned</source>
        <translation>بازگرداندن بند {number}</translation>
    </message>
    <message>
        <source>item {number} was opened again</source>
        <translation>باز شدن دوبارهٔ بند {number}</translation>
    </message>
    <message>
        <source>the debate on item {number} was closed</source>
        <translation>کفایت مذاکرات بند {number}</translation>
    </message>
    <message>
        <source>the debate on item {number} was opened again</source>
        <translation>باز شدن دوبارهٔ مذاکرات بند {number}</translation>
    </message>
    <message>
        <source>item {number} was moved</source>
        <translation>بند {number} جابه‌جا شد</translation>
    </message>
    <message>
        <source>the rules of speaking on item {number} were set</source>
        <translation>آیین سخن‌گفتن در بند {number} تعیین شد</translation>
    </message>
    <message>
        <source>item {number} was given another time</source>
        <translation>وقت بند {number} تغییر کرد</translation>
    </message>
    <message>
        <source>an item off the agenda was added: {title}</source>
        <translation>بند خارج از دستور افزوده شد: {title}</translation>
    </message>
    <message>
        <source>{name} joined the queue</source>
        <translation>{name} در نوبت قرار گرفت</translation>
    </message>
    <message>
        <source>a turn was taken off the queue</source>
        <translation>یک نوبت برداشته شد</translation>
    </message>
    <message>
        <source>a turn in the queue became one of another kind</source>
        <translation>نوع یک نوبت تغییر کرد</translation>
    </message>
    <message>
        <source>a turn was called, time {times}</source>
        <translation>یک نوبت برای بار {times} خوانده شد</translation>
    </message>
    <message>
        <source>a turn was skipped after {times} calls</source>
        <translation>یک نوبت پس از {times} بار خواندن رد شد</translation>
    </message>
    <message>
        <source>the list of speakers was closed</source>
        <translation>فهرست سخنرانان بسته شد</translation>
    </message>
    <message>
        <source>the list of speakers was opened again</source>
        <translation>فهرست سخنرانان دوباره باز شد</translation>
    </message>
    <message>
        <source>lots were drawn with the number {seed}</source>
        <translation>قرعه با عدد {seed} کشیده شد</translation>
    </message>
    <message>
        <source>the queue was put into the speaking order</source>
        <translation>صف به ترتیب آیین‌نامه مرتب شد</translation>
    </message>
    <message>
        <source>a turn was moved in the queue</source>
        <translation>یک نوبت جابه‌جا شد</translation>
    </message>
    <message>
        <source>the floor was given to {name}</source>
        <translation>نوبت سخن به {name} داده شد</translation>
    </message>
    <message>
        <source>the speech of {name} was ended</source>
        <translation>سخن {name} پایان یافت</translation>
    </message>
    <message>
        <source>the speech of {name} was interrupted</source>
        <translation>سخن {name} قطع شد تا از سر گرفته شود</translation>
    </message>
    <message>
        <source>the floor came back to {name}</source>
        <translation>نوبت به {name} بازگشت</translation>
    </message>
    <message>
        <source>the speech recorded of {name} is that of {other}</source>
        <translation>سخنی که به نام {name} ثبت شده بود از آنِ {other} است</translation>
    </message>
    <message>
        <source>the times of the speech of {name} were corrected</source>
        <translation>زمان سخن {name} اصلاح شد</translation>
    </message>
    <message>
        <source>the speech of {name} was paused</source>
        <translation>سخن {name} به مکث رفت</translation>
    </message>
    <message>
        <source>the speech of {name} went on</source>
        <translation>سخن {name} ادامه یافت</translation>
    </message>
    <message>
        <source>the speech of {name} was extended by {seconds} seconds</source>
        <translation>وقت {name} به اندازهٔ {seconds} ثانیه تمدید شد</translation>
    </message>
    <message>
        <source>a remark was noted: {text}</source>
        <translation>گفته‌ای یادداشت شد: {text}</translation>
    </message>
    <message>
        <source>a remark was changed: {text}</source>
        <translation>یک گفته تغییر کرد: {text}</translation>
    </message>
    <message>
        <source>a remark was removed</source>
        <translation>یک گفته حذف شد</translation>
    </message>
    <message>
        <source>a draft resolution was begun</source>
        <translation>پیش‌نویس مصوبه آغاز شد</translation>
    </message>
    <message>
        <source>the draft was changed (revision {revision})</source>
        <translation>پیش‌نویس تغییر کرد (بازنگری {revision})</translation>
    </message>
    <message>
        <source>resolution {number} was adopted</source>
        <translation>مصوبهٔ {number} تصویب شد</translation>
    </message>
    <message>
        <source>an adopted resolution became a draft again</source>
        <translation>بازگشت مصوبه به پیش‌نویس</translation>
    </message>
    <message>
        <source>a draft was rejected</source>
        <translation>یک پیش‌نویس رد شد</translation>
    </message>
    <message>
        <source>a draft was deferred</source>
        <translation>یک پیش‌نویس موکول شد</translation>
    </message>
    <message>
        <source>a draft was withdrawn</source>
        <translation>یک پیش‌نویس پس گرفته شد</translation>
    </message>
    <message>
        <source>the draft was put to the session (revision {revision})</source>
        <translation>پیش‌نویس در نشست مطرح شد (بازنگری {revision})</translation>
    </message>
    <message>
        <source>the text was read out (revision {revision})</source>
        <translation>متن قرائت شد (بازنگری {revision})</translation>
    </message>
    <message>
        <source>a draft was referred to a working group</source>
        <translation>پیش‌نویسی به کارگروه ارجاع شد</translation>
    </message>
    <message>
        <source>clause {clause} was worded otherwise: {text}</source>
        <translation>برای بند {clause} عبارت دیگری پیشنهاد شد: {text}</translation>
    </message>
    <message>
        <source>a proposed wording was changed: {text}</source>
        <translation>عبارت پیشنهادی تغییر کرد: {text}</translation>
    </message>
    <message>
        <source>a proposed wording was taken back</source>
        <translation>عبارت پیشنهادی پس گرفته شد</translation>
    </message>
    <message>
        <source>a proposed wording was chosen</source>
        <translation>عبارت پیشنهادی برگزیده شد</translation>
    </message>
    <message>
        <source>a wording is chosen no longer</source>
        <translation>عبارت پیشنهادی دیگر برگزیده نیست</translation>
    </message>
    <message>
        <source>{name} dissented in writing</source>
        <translation>{name} نظر مخالف مکتوب داد</translation>
    </message>
    <message>
        <source>a dissent note was changed</source>
        <translation>متن نظر مخالف تغییر کرد</translation>
    </message>
    <message>
        <source>a dissent note was taken back</source>
        <translation>نظر مخالف پس گرفته شد</translation>
    </message>
    <message>
        <source>a slip in an adopted text was put right: {reason}</source>
        <translation>سهو نگارشی در متن مصوب اصلاح شد: {reason}</translation>
    </message>
    <message>
        <source>a motion on item {number} was made</source>
        <translation>پیشنهاد آیین‌نامه‌ای دربارهٔ بند {number}</translation>
    </message>
    <message>
        <source>a motion was withdrawn</source>
        <translation>پس گرفتن پیشنهاد</translation>
    </message>
    <message>
        <source>a vote was opened</source>
        <translation>آغاز رأی‌گیری</translation>
    </message>
    <message>
        <source>the vote was put on hold</source>
        <translation>توقف رأی‌گیری</translation>
    </message>
    <message>
        <source>the vote went on</source>
        <translation>ادامهٔ رأی‌گیری</translation>
    </message>
    <message>
        <source>{count} votes by name were recorded</source>
        <translation>ثبت {count} رأی با نام</translation>
    </message>
    <message>
        <source>a vote was closed: {in_favour} in favour, {against} against</source>
        <translation>پایان رأی‌گیری: {in_favour} موافق، {against} مخالف</translation>
    </message>
    <message>
        <source>a vote was declared void</source>
        <translation>باطل اعلام شدن رأی‌گیری</translation>
    </message>
    <message>
        <source>step {step} was undone</source>
        <translation>گام {step} برگردانده شد</translation>
    </message>
    <message>
        <source>step {step} was redone</source>
        <translation>گام {step} دوباره انجام شد</translation>
    </message>
    <message>
        <source>a time in which nothing happened was counted as a pause</source>
        <translation>مدتی که در آن چیزی روی نداد مکث شمرده شد</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>The keys work the same under the Persian and the English layout. Escape closes this page.</source>
        <translation>کلیدها در چیدمان فارسی و انگلیسی یکسان کار می‌کنند. Escape این صفحه را می‌بندد.</translation>
    </message>
    <message>
        <source>Fields of the draft: who and by when, ties, rule, group</source>
        <translation>فیلدهای پیش‌نویس: مسئول و مهلت، پیوندها، رویه، کارگروه</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>planned</source>
        <translation>برنامه‌ریزی‌شده</translation>
    </message>
    <message>
        <source>gathering</source>
        <translation>در حال گردآمدن</translation>
    </message>
    <message>
        <source>running</source>
        <translation>در جریان</translation>
    </message>
    <message>
        <source>recess</source>
        <translation>تنفس</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>پایان‌یافته</translation>
    </message>
    <message>
        <source>government</source>
        <translation>دولت</translation>
    </message>
    <message>
        <source>parliament</source>
        <translation>مجلس</translation>
    </message>
    <message>
        <source>judiciary</source>
        <translation>قضایی</translation>
    </message>
    <message>
        <source>city and local</source>
        <translation>شهری و محلی</translation>
    </message>
    <message>
        <source>private sector</source>
        <translation>بخش خصوصی</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>عادی</translation>
    </message>
    <message>
        <source>extraordinary</source>
        <translation>فوق‌العاده</translation>
    </message>
    <message>
        <source>open item</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>current item</source>
        <translation>جاری</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>پایان‌یافته</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>موکول به بعد</translation>
    </message>
    <message>
        <source>suspended by motion</source>
        <translation>مسکوت ماند</translation>
    </message>
    <message>
        <source>returned by motion</source>
        <translation>بازگردانده شد</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>مصوب</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>ردشده</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>پس‌گرفته</translation>
    </message>
    <message>
        <source>referred to a working group</source>
        <translation>ارجاع به کارگروه</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>پیشنهادی</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>برگزیده</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>برگزیده نشد</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>پس گرفته شد</translation>
    </message>
    <message>
        <source>follows it</source>
        <translation>در پی آن</translation>
    </message>
    <message>
        <source>depends on it</source>
        <translation>وابسته به آن</translation>
    </message>
    <message>
        <source>replaces it</source>
        <translation>جایگزین آن</translation>
    </message>
    <message>
        <source>ends it</source>
        <translation>پایان‌دهنده آن</translation>
    </message>
    <message>
        <source>provincial</source>
        <translation>استانی</translation>
    </message>
    <message>
        <source>national</source>
        <translation>ملی</translation>
    </message>
    <message>
        <source>what</source>
        <translation>چه</translation>
    </message>
    <message>
        <source>who</source>
        <translation>چه کسی</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>تا کی</translation>
    </message>
    <message>
        <source>where</source>
        <translation>کجا</translation>
    </message>
    <message>
        <source>guarantee</source>
        <translation>ضمانت اجرا</translation>
    </message>
    <message>
        <source>by consensus</source>
        <translation>با اجماع</translation>
    </message>
    <message>
        <source>by the chair&apos;s conclusion</source>
        <translation>با جمع‌بندی رئیس</translation>
    </message>
    <message>
        <source>by vote</source>
        <translation>با رأی‌گیری</translation>
    </message>
    <message>
        <source>communicated</source>
        <translation>ابلاغ‌شده</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>آغازنشده</translation>
    </message>
    <message>
        <source>being followed up</source>
        <translation>در دست پیگیری</translation>
    </message>
    <message>
        <source>at a standstill</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>انجام‌شده</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>لغوشده</translation>
    </message>
    <message>
        <source>reported, not accepted</source>
        <translation>گزارش‌شده و پذیرفته‌نشده</translation>
    </message>
    <message>
        <source>holder</source>
        <translation>اصیل</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>جانشین</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>میهمان</translation>
    </message>
    <message>
        <source>invited body</source>
        <translation>دستگاه مدعو</translation>
    </message>
    <message>
        <source>show of hands</source>
        <translation>علنی با بلند کردن دست</translation>
    </message>
    <message>
        <source>roll call by name</source>
        <translation>علنی با قرائت نام</translation>
    </message>
    <message>
        <source>secret ballot</source>
        <translation>مخفی با ورقه</translation>
    </message>
    <message>
        <source>voting</source>
        <translation>در حال رأی‌گیری</translation>
    </message>
    <message>
        <source>vote on hold</source>
        <translation>رأی‌گیری متوقف است</translation>
    </message>
    <message>
        <source>vote closed</source>
        <translation>رأی‌گیری پایان یافت</translation>
    </message>
    <message>
        <source>vote void</source>
        <translation>رأی‌گیری باطل</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>against</source>
        <translation>مخالف</translation>
    </message>
    <message>
        <source>abstaining</source>
        <translation>ممتنع</translation>
    </message>
    <message>
        <source>not voting</source>
        <translation>بدون رأی</translation>
    </message>
    <message>
        <source>close the debate</source>
        <translation>کفایت مذاکرات</translation>
    </message>
    <message>
        <source>suspend the item</source>
        <translation>مسکوت ماندن بند</translation>
    </message>
    <message>
        <source>return the item</source>
        <translation>بازگرداندن بند</translation>
    </message>
    <message>
        <source>motion pending</source>
        <translation>پیشنهاد در نوبت رأی</translation>
    </message>
    <message>
        <source>motion carried</source>
        <translation>پیشنهاد تصویب شد</translation>
    </message>
    <message>
        <source>motion lost</source>
        <translation>پیشنهاد رأی نیاورد</translation>
    </message>
    <message>
        <source>motion withdrawn</source>
        <translation>پیشنهاد پس گرفته شد</translation>
    </message>
    <message>
        <source>of those present and entitled</source>
        <translation>از حاضران دارای حق رأی</translation>
    </message>
    <message>
        <source>of the votes cast</source>
        <translation>از آرای مأخوذه</translation>
    </message>
    <message>
        <source>of the votes for and against</source>
        <translation>از مجموع آرای موافق و مخالف</translation>
    </message>
    <message>
        <source>of all voting seats</source>
        <translation>از کل کرسی‌های دارای حق رأی</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>اظهارنظر</translation>
    </message>
    <message>
        <source>chair&apos;s conclusion</source>
        <translation>جمع‌بندی رئیس</translation>
    </message>
    <message>
        <source>pre-agenda speech</source>
        <translation>نطق پیش از دستور</translation>
    </message>
    <message>
        <source>written opinion, then as they ask</source>
        <translation>نظر کتبی، سپس به ترتیب درخواست</translation>
    </message>
    <message>
        <source>as they ask</source>
        <translation>به ترتیب درخواست</translation>
    </message>
    <message>
        <source>report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>point of order</source>
        <translation>تذکر آیین‌نامه‌ای</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>interposed question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>in favour and against by turns</source>
        <translation>موافق و مخالف یک‌درمیان</translation>
    </message>
    <message>
        <source>groups by turns</source>
        <translation>گروه‌ها یک‌درمیان</translation>
    </message>
    <message>
        <source>by lot</source>
        <translation>به قید قرعه</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>حداقل</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>بیش از</translation>
    </message>
    <message>
        <source>standing rule</source>
        <translation>رویه دائمی</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>The hall is dark now.</source>
        <translation>تالار اکنون تیره است.</translation>
    </message>
    <message>
        <source>The hall is light now.</source>
        <translation>تالار اکنون روشن است.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.jpg *.jpeg)</source>
        <translation>تصویرها (*.png *.svg *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Emblem of the council</source>
        <translation>نشان شورا</translation>
    </message>
    <message>
        <source>{file} holds no picture that can be shown; PNG, SVG and JPEG can.</source>
        <translation>در {file} تصویری که بتوان نشان داد نیست؛ PNG و SVG و JPEG پذیرفته است.</translation>
    </message>
    <message>
        <source>The hall shows the emblem {file} from now on.</source>
        <translation>تالار از این پس نشان {file} را نمایش می‌دهد.</translation>
    </message>
    <message>
        <source>The hall shows no emblem any more.</source>
        <translation>تالار دیگر نشانی نمایش نمی‌دهد.</translation>
    </message>
</context>
<context>
    <name>MajorityFigure</name>
    <message>
        <source>counted from</source>
        <translation>مبنای شمارش</translation>
    </message>
    <message>
        <source>With {seats} voting seats: {needed} votes in favour, however many are present</source>
        <translation>با {seats} کرسی دارای حق رأی: {needed} رأی موافق، شمار حاضران هرچه باشد</translation>
    </message>
    <message>
        <source>With all {seats} present: {needed} votes in favour; with a bare quorum of {quorum}: {least}</source>
        <translation>با حضور هر {seats} نفر: {needed} رأی موافق؛ با حد نصاب {quorum} نفر: {least} رأی موافق</translation>
    </message>
    <message>
        <source>Of {seats} votes: {needed} in favour; of {quorum} votes: {least}</source>
        <translation>از {seats} رأی: {needed} موافق؛ از {quorum} رأی: {least} موافق</translation>
    </message>
</context>
<context>
    <name>MinutesExport</name>
    <message>
        <source>Export the minutes</source>
        <translation>خروجی صورتجلسه</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>سندهای Word (*.docx)</translation>
    </message>
    <message>
        <source>The minutes are being written…</source>
        <translation>صورتجلسه در حال نوشته شدن است…</translation>
    </message>
    <message>
        <source>Office letterhead</source>
        <translation>سربرگ اداره</translation>
    </message>
    <message>
        <source>The letterhead {name} will be used from now on.</source>
        <translation>از این پس سربرگ {name} به کار می‌رود.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>صورتجلسه</translation>
    </message>
    <message>
        <source>minutes-draft</source>
        <translation>پیش‌نویس-صورتجلسه</translation>
    </message>
    <message>
        <source>The minutes were written: {file}</source>
        <translation>صورتجلسه نوشته شد: {file}</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>{name} still has the floor.</source>
        <translation>{name} هنوز در حال سخن گفتن است.</translation>
    </message>
    <message>
        <source>A vote has not ended yet.</source>
        <translation>رأی‌گیری هنوز پایان نیافته است.</translation>
    </message>
    <message>
        <source>A motion on item {number} is neither voted on nor withdrawn.</source>
        <translation>پیشنهاد دربارهٔ بند {number} نه به رأی گذاشته شده و نه پس گرفته شده است.</translation>
    </message>
    <message>
        <source>Item {number} is undecided: {title}</source>
        <translation>بند {number} بلاتکلیف است: {title}</translation>
    </message>
    <message>
        <source>A draft is still open: {text}</source>
        <translation>یک پیش‌نویس هنوز باز است: {text}</translation>
    </message>
    <message>
        <source>A draft without text is still open.</source>
        <translation>یک پیش‌نویس بی‌متن هنوز باز است.</translation>
    </message>
</context>
<context>
    <name>NewCouncil</name>
    <message>
        <source>A new council file</source>
        <translation>پروندهٔ شورای تازه</translation>
    </message>
    <message>
        <source>Everything can be changed later, except what a session has recorded.</source>
        <translation>پس از ساخت هم می‌توان این‌ها را تغییر داد؛ جز آنچه در نشستی ثبت شده باشد.</translation>
    </message>
    <message>
        <source>Name of the council</source>
        <translation>نام شورا</translation>
    </message>
    <message>
        <source>Province or city</source>
        <translation>استان یا شهر</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>کرسی‌ها</translation>
    </message>
    <message>
        <source>Create the file…</source>
        <translation>ساخت پرونده…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع شورا</translation>
    </message>
    <message>
        <source>At least one seat with a vote is needed.</source>
        <translation>دست‌کم یک کرسی با حق رأی لازم است.</translation>
    </message>
    <message>
        <source>Too few voting seats for the rules of this kind of council; choose another kind.</source>
        <translation>شمار کرسی‌های دارای حق رأی برای آیین‌نامهٔ این نوع شورا کم است؛ نوع دیگری برگزینید.</translation>
    </message>
    <message>
        <source>{seats} seats, {votes} with a vote, quorum {needed}. One a line: post, or post — name.</source>
        <translation>{seats} کرسی، {votes} با حق رأی، حد نصاب {needed} نفر. هر سطر: سمت، یا سمت — نام</translation>
    </message>
</context>
<context>
    <name>NextSession</name>
    <message>
        <source>The next session</source>
        <translation>نشست بعد</translation>
    </message>
    <message>
        <source>Prepare the session</source>
        <translation>آماده کردن نشست</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
</context>
<context>
    <name>NumberFigure</name>
    <message>
        <source>Write a number in digits.</source>
        <translation>عدد را با رقم بنویسید.</translation>
    </message>
</context>
<context>
    <name>OptionalTime</name>
    <message>
        <source>Write minutes such as 5 or 5:30, or leave it empty.</source>
        <translation>زمان را مانند ۵ یا ۵:۳۰ (دقیقه) بنویسید، یا خالی بگذارید.</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All actions</source>
        <translation>همهٔ فرمان‌ها</translation>
    </message>
    <message>
        <source>Part of the name, Persian or English…</source>
        <translation>بخشی از نام، فارسی یا انگلیسی…</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>یافتن فرمان</translation>
    </message>
    <message>
        <source>Actions found</source>
        <translation>فرمان‌های یافته</translation>
    </message>
    <message>
        <source>No action is called that. Try another word.</source>
        <translation>فرمانی با این نام نیست؛ واژهٔ دیگری بنویسید.</translation>
    </message>
</context>
<context>
    <name>ProcedureFields</name>
    <message>
        <source>members</source>
        <translation>نفر</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>رأی</translation>
    </message>
    <message>
        <source>Quorum to open and to decide</source>
        <translation>حد نصاب رسمیت و تصمیم‌گیری</translation>
    </message>
    <message>
        <source>Quorum to go on debating</source>
        <translation>حد نصاب ادامهٔ مذاکره</translation>
    </message>
    <message>
        <source>Majority of decisions</source>
        <translation>اکثریت لازم برای تصمیم‌ها</translation>
    </message>
    <message>
        <source>Majority of motions of procedure</source>
        <translation>اکثریت لازم برای پیشنهادهای آیین‌نامه‌ای</translation>
    </message>
    <message>
        <source>Supporters of a motion</source>
        <translation>حامیان پیشنهاد</translation>
    </message>
    <message>
        <source>In a tie the chair&apos;s vote decides</source>
        <translation>در تساوی آرا، رأی رئیس تعیین‌کننده است</translation>
    </message>
    <message>
        <source>The minutes print votes by name</source>
        <translation>آرا با نام در صورتجلسه چاپ شود</translation>
    </message>
    <message>
        <source>These figures were compared with the directive</source>
        <translation>این ارقام با دستورالعمل تطبیق داده شد</translation>
    </message>
    <message>
        <source>None: the debate goes on however many are present</source>
        <translation>بدون حد نصاب: شمار حاضران هرچه باشد مذاکره ادامه می‌یابد</translation>
    </message>
</context>
<context>
    <name>ProcedurePage</name>
    <message>
        <source>Rules of procedure and seats</source>
        <translation>آیین‌نامه و کرسی‌ها</translation>
    </message>
    <message>
        <source>Put into the fields</source>
        <translation>نشاندن در فیلدها</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>What is saved holds for sessions to come; one that has begun keeps its own rules.</source>
        <translation>آنچه ذخیره شود برای نشست‌های آغازنشده است؛ نشستی که آغاز شده آیین‌نامهٔ خود را نگه می‌دارد.</translation>
    </message>
    <message>
        <source>The file is open read only; nothing can be changed.</source>
        <translation>پرونده فقط برای خواندن باز است؛ چیزی را نمی‌توان تغییر داد.</translation>
    </message>
    <message>
        <source>Start from a kind of council</source>
        <translation>شروع از الگوی یک نوع شورا</translation>
    </message>
    <message>
        <source>Default — check with your council&apos;s directive</source>
        <translation>پیش‌فرض — با دستورالعمل شورای خود تطبیق دهید</translation>
    </message>
    <message>
        <source>Checked with the council&apos;s directive</source>
        <translation>با دستورالعمل شورا تطبیق داده شده است</translation>
    </message>
    <message>
        <source>Rules of the seats</source>
        <translation>احکام کرسی‌ها</translation>
    </message>
    <message>
        <source>Space ticks; digits write a number. Several chosen rows change together.</source>
        <translation>کلید فاصله علامت می‌زند و رقم عدد را می‌نویسد؛ چند سطر برگزیده با هم تغییر می‌کنند.</translation>
    </message>
</context>
<context>
    <name>Queueing</name>
    <message>
        <source>statement</source>
        <translation>اظهارنظر</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>against</source>
        <translation>مخالف</translation>
    </message>
    <message>
        <source>report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>order point</source>
        <translation>تذکر</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>question put</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>conclusion</source>
        <translation>جمع‌بندی</translation>
    </message>
    <message>
        <source>pre-agenda</source>
        <translation>پیش از دستور</translation>
    </message>
    <message>
        <source>written opinions first</source>
        <translation>نخست نظر کتبی</translation>
    </message>
    <message>
        <source>as asked for</source>
        <translation>به ترتیب درخواست</translation>
    </message>
    <message>
        <source>for and against by turns</source>
        <translation>موافق و مخالف، یکی‌درمیان</translation>
    </message>
    <message>
        <source>groups in turn</source>
        <translation>گروه‌ها به نوبت</translation>
    </message>
    <message>
        <source>drawn by lot</source>
        <translation>به قید قرعه</translation>
    </message>
    <message>
        <source>called once</source>
        <translation>یک بار خوانده شد</translation>
    </message>
    <message>
        <source>called twice</source>
        <translation>دو بار خوانده شد</translation>
    </message>
    <message>
        <source>called {count} times</source>
        <translation>{count} بار خوانده شد</translation>
    </message>
    <message>
        <source>article {number}</source>
        <translation>ماده {number}</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>به {name}</translation>
    </message>
    <message>
        <source>sent a written opinion</source>
        <translation>نظر کتبی داده</translation>
    </message>
    <message>
        <source>{kind}, written</source>
        <translation>{kind}، کتبی</translation>
    </message>
    <message>
        <source>waiting since {time}</source>
        <translation>منتظر از {time}</translation>
    </message>
    <message>
        <source>spoken today {today}, of that on this item {item}</source>
        <translation>سخن امروز {today}، در این بند {item}</translation>
    </message>
</context>
<context>
    <name>QuorumFigure</name>
    <message>
        <source>With {seats} voting seats: {needed} members</source>
        <translation>با {seats} کرسی دارای حق رأی: {needed} نفر</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>Recent files</source>
        <translation>پرونده‌های اخیر</translation>
    </message>
    <message>
        <source>{file} (not there any more)</source>
        <translation>{file} (دیگر در جای خود نیست)</translation>
    </message>
</context>
<context>
    <name>Reception</name>
    <message>
        <source>Demo council of Qom</source>
        <translation>شورای نمونه قم</translation>
    </message>
    <message>
        <source>Council files (*.council);;All files (*)</source>
        <translation>پرونده‌های شورا (*.council);;همهٔ پرونده‌ها (*)</translation>
    </message>
    <message>
        <source>Open a council file</source>
        <translation>باز کردن پروندهٔ شورا</translation>
    </message>
    <message>
        <source>Create the council file</source>
        <translation>ساخت پروندهٔ شورا</translation>
    </message>
    <message>
        <source>Council files (*.council)</source>
        <translation>پرونده‌های شورا (*.council)</translation>
    </message>
    <message>
        <source>Saved. Sessions that have begun keep the rules they began with.</source>
        <translation>ذخیره شد. نشست‌هایی که آغاز شده‌اند آیین‌نامهٔ زمان آغاز خود را نگه می‌دارند.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>The session has not been opened yet.</source>
        <translation>نشست هنوز گشوده نشده است.</translation>
    </message>
    <message>
        <source>The session is already running.</source>
        <translation>نشست هم‌اکنون در جریان است.</translation>
    </message>
    <message>
        <source>The session is in recess; resume it first.</source>
        <translation>نشست در تنفس است؛ نخست آن را از سر بگیرید.</translation>
    </message>
    <message>
        <source>The session is closed and its record sealed.</source>
        <translation>نشست پایان یافته و سابقهٔ آن مهر شده است.</translation>
    </message>
    <message>
        <source>There is no quorum to open the session: {present} present, {needed} needed.</source>
        <translation>حد نصاب گشایش نیست: {present} نفر حاضر، {needed} نفر لازم.</translation>
    </message>
    <message>
        <source>There is no quorum to adopt a resolution: {present} present, {needed} needed.</source>
        <translation>حد نصاب تصویب نیست: {present} نفر حاضر، {needed} نفر لازم.</translation>
    </message>
    <message>
        <source>There is no quorum to vote: {present} present, {needed} needed.</source>
        <translation>برای رأی‌گیری حد نصاب نیست: {present} نفر حاضرند و {needed} نفر لازم است.</translation>
    </message>
    <message>
        <source>Too few are left to go on debating: {present} present, {needed} needed. Call a recess or close.</source>
        <translation>حاضران از حد نصاب ادامهٔ مذاکره کمترند: {present} نفر حاضرند و {needed} نفر لازم است. تنفس اعلام کنید یا نشست را پایان دهید.</translation>
    </message>
    <message>
        <source>The session cannot be closed yet: {count} things are open.</source>
        <translation>نشست هنوز پایان‌پذیر نیست: {count} مورد باز است.</translation>
    </message>
    <message>
        <source>This time cannot be counted as a pause: give one that ended, after the opening of the session.</source>
        <translation>این مدت را نمی‌توان مکث شمرد؛ مدتی را بدهید که پس از رسمیت نشست آغاز شده و پایان یافته باشد.</translation>
    </message>
    <message>
        <source>A recess or a pause lies in this time and is counted already.</source>
        <translation>در این مدت تنفس یا مکثی هست که پیش‌تر به حساب آمده است.</translation>
    </message>
    <message>
        <source>The file is open read only; nothing can be changed.</source>
        <translation>پرونده فقط برای خواندن باز است و چیزی تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>چیزی برای برگرداندن نیست.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>چیزی برای انجام دوباره نیست.</translation>
    </message>
    <message>
        <source>Nobody called {who} is on the roster of this session.</source>
        <translation>کسی با شناسهٔ {who} در فهرست این نشست نیست.</translation>
    </message>
    <message>
        <source>{name} is not in the hall.</source>
        <translation>{name} حاضر نیست.</translation>
    </message>
    <message>
        <source>{name} is already in the hall.</source>
        <translation>{name} هم‌اکنون حاضر است.</translation>
    </message>
    <message>
        <source>{name} is a guest; absence is recorded for members only.</source>
        <translation>{name} مهمان است؛ غیبت تنها برای اعضا ثبت می‌شود.</translation>
    </message>
    <message>
        <source>{name} has been in the hall today and cannot be recorded as absent.</source>
        <translation>{name} امروز در نشست بوده است و غایب ثبت نمی‌شود.</translation>
    </message>
    <message>
        <source>Everybody who was expected is here or known as absent.</source>
        <translation>کسی نمانده که ورود یا غیبتش ثبت نشده باشد.</translation>
    </message>
    <message>
        <source>{name} holds no seat of the council.</source>
        <translation>{name} کرسی‌ای در شورا ندارد.</translation>
    </message>
    <message>
        <source>The rules of the seat allow no substitute for {name}.</source>
        <translation>کرسی {name} جانشین نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>{name}, the holder of the seat, is in the hall.</source>
        <translation>{name}، عضو اصیل این کرسی، در تالار حاضر است.</translation>
    </message>
    <message>
        <source>A substitute fills this seat already: {name}.</source>
        <translation>این کرسی اکنون جانشین دارد: {name}.</translation>
    </message>
    <message>
        <source>{name} is no substitute.</source>
        <translation>{name} جانشین کسی نیست.</translation>
    </message>
    <message>
        <source>{date} cannot be the date of a letter; give a day between 2000 and 2100 of the Gregorian calendar.</source>
        <translation>{date} نمی‌تواند تاریخ معرفی‌نامه باشد؛ روزی میان سال‌های ۲۰۰۰ تا ۲۱۰۰ میلادی بنویسید.</translation>
    </message>
    <message>
        <source>The letter is dated a day that has not come yet.</source>
        <translation>تاریخ معرفی‌نامه روزی است که هنوز نرسیده است.</translation>
    </message>
    <message>
        <source>{name} has no attendance number {stay} in this session.</source>
        <translation>برای {name} در این نشست حضور شمارهٔ {stay} ثبت نشده است.</translation>
    </message>
    <message>
        <source>These times of {name} lie in the future, or long before the session.</source>
        <translation>این ساعت‌ها برای {name} یا هنوز نرسیده‌اند یا بسیار پیش از نشست‌اند.</translation>
    </message>
    <message>
        <source>{name} cannot have left before arriving.</source>
        <translation>ساعت خروج {name} باید پس از ساعت ورود باشد.</translation>
    </message>
    <message>
        <source>{name} was in the hall at that time already.</source>
        <translation>حضور {name} در این زمان از پیش ثبت شده است.</translation>
    </message>
    <message>
        <source>The attendance is that of {name} already.</source>
        <translation>این حضور از پیش به نام {name} است.</translation>
    </message>
    <message>
        <source>{name} had the floor at that time; the speech has to be corrected first.</source>
        <translation>{name} در آن زمان سخن می‌گفت؛ نخست سخنرانی باید اصلاح شود.</translation>
    </message>
    <message>
        <source>{name} asked for a motion at that time; withdraw it first.</source>
        <translation>{name} در آن زمان پیشنهادی داده است؛ نخست آن را پس بگیرید.</translation>
    </message>
    <message>
        <source>{name} voted by name at that time.</source>
        <translation>{name} در آن زمان با نام رأی داده است.</translation>
    </message>
    <message>
        <source>There is no item {item} on the agenda.</source>
        <translation>بند {item} در دستور نیست.</translation>
    </message>
    <message>
        <source>No open item is left on the agenda.</source>
        <translation>بند بازی در دستور نمانده است.</translation>
    </message>
    <message>
        <source>No item is current.</source>
        <translation>هیچ بندی جاری نیست.</translation>
    </message>
    <message>
        <source>Item {number} is already current.</source>
        <translation>بند {number} هم‌اکنون جاری است.</translation>
    </message>
    <message>
        <source>Item {number} has already been finished or deferred.</source>
        <translation>بند {number} پیش‌تر پایان یافته یا موکول شده است.</translation>
    </message>
    <message>
        <source>There is no position {position}; the last one is {last}.</source>
        <translation>جایگاه {position} وجود ندارد؛ آخرین جایگاه {last} است.</translation>
    </message>
    <message>
        <source>{minutes} minutes are not possible for an item; enter 1 to {longest}.</source>
        <translation>{minutes} دقیقه برای یک بند ممکن نیست؛ از ۱ تا {longest} بنویسید.</translation>
    </message>
    <message>
        <source>{date} cannot be a deadline; give a day between the years 2000 and 2100 of the Gregorian calendar.</source>
        <translation>{date} نمی‌تواند مهلت باشد؛ روزی میان سال‌های ۲۰۰۰ و ۲۱۰۰ میلادی بدهید.</translation>
    </message>
    <message>
        <source>An item off the agenda needs the approval of the chair.</source>
        <translation>بند خارج از دستور به موافقت رئیس نیاز دارد.</translation>
    </message>
    <message>
        <source>{name} is already in the queue.</source>
        <translation>{name} هم‌اکنون در نوبت است.</translation>
    </message>
    <message>
        <source>{name} already has the floor.</source>
        <translation>{name} هم‌اکنون در حال سخن گفتن است.</translation>
    </message>
    <message>
        <source>The speech is already paused.</source>
        <translation>سخن هم‌اکنون در مکث است.</translation>
    </message>
    <message>
        <source>The speech is not paused.</source>
        <translation>سخن در مکث نیست.</translation>
    </message>
    <message>
        <source>Nobody has the floor.</source>
        <translation>کسی در حال سخن گفتن نیست.</translation>
    </message>
    <message>
        <source>Nobody is in the queue.</source>
        <translation>کسی در نوبت نیست.</translation>
    </message>
    <message>
        <source>There is no turn {turn} in the queue.</source>
        <translation>نوبت {turn} در صف نیست.</translation>
    </message>
    <message>
        <source>The floor is given to a turn or to a person, not to both.</source>
        <translation>نوبت یا به یک جای صف داده می‌شود یا به یک شخص، نه هر دو.</translation>
    </message>
    <message>
        <source>A speech cannot be extended by {seconds} seconds; give 1 to {longest}.</source>
        <translation>تمدید سخن به اندازهٔ {seconds} ثانیه ممکن نیست؛ از ۱ تا {longest} ثانیه بدهید.</translation>
    </message>
    <message>
        <source>The list of speakers is open.</source>
        <translation>فهرست سخنرانان باز است.</translation>
    </message>
    <message>
        <source>Only the chair, {name}, concludes.</source>
        <translation>جمع‌بندی تنها با رئیس، {name}، است.</translation>
    </message>
    <message>
        <source>Item {number} is being dealt with; speeches before the agenda come before an item is taken up.</source>
        <translation>بند {number} در حال بررسی است؛ نطق پیش از دستور پیش از ورود به بندها ایراد می‌شود.</translation>
    </message>
    <message>
        <source>{name} cannot answer a speech of their own.</source>
        <translation>{name} نمی‌تواند به سخن خودش پاسخ بدهد.</translation>
    </message>
    <message>
        <source>Nobody else has spoken yet to whom this could be a reply.</source>
        <translation>هنوز کس دیگری سخن نگفته است که این پاسخ به او باشد.</translation>
    </message>
    <message>
        <source>{name} was called {times} times; skip the turn now.</source>
        <translation>{name} {times} بار خوانده شده است؛ اکنون نوبت را رد کنید.</translation>
    </message>
    <message>
        <source>{name} was called {times} times; a turn is skipped after {needed} calls.</source>
        <translation>{name} {times} بار خوانده شده است؛ نوبت پس از {needed} بار خواندن رد می‌شود.</translation>
    </message>
    <message>
        <source>Turns are not taken by lot now.</source>
        <translation>اکنون ترتیب سخن به قید قرعه نیست.</translation>
    </message>
    <message>
        <source>Nobody awaits a draw.</source>
        <translation>کسی در انتظار قرعه نیست.</translation>
    </message>
    <message>
        <source>Give a number from 0 to {largest} for the draw.</source>
        <translation>برای قرعه عددی از ۰ تا {largest} بدهید.</translation>
    </message>
    <message>
        <source>Nobody was interrupted.</source>
        <translation>سخن کسی قطع نشده است.</translation>
    </message>
    <message>
        <source>The rules of procedure let nobody cede their time.</source>
        <translation>آیین‌نامه واگذاری وقت را نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>The time is used up; nothing is left to cede.</source>
        <translation>وقت تمام شده است؛ چیزی برای واگذاری نمانده.</translation>
    </message>
    <message>
        <source>The speech is that of {name} already.</source>
        <translation>این سخن هم‌اکنون به نام {name} است.</translation>
    </message>
    <message>
        <source>{name} was not in the hall at that time; correct the attendance first.</source>
        <translation>{name} در آن زمان در تالار نبوده است؛ نخست حضور را اصلاح کنید.</translation>
    </message>
    <message>
        <source>The speech of {name} still runs; end it first.</source>
        <translation>سخن {name} هنوز ادامه دارد؛ نخست آن را پایان دهید.</translation>
    </message>
    <message>
        <source>The speech of {name} has ended; give the time of its end.</source>
        <translation>سخن {name} پایان یافته است؛ زمان پایان را بدهید.</translation>
    </message>
    <message>
        <source>The speech of {name} cannot end before it began.</source>
        <translation>سخن {name} نمی‌تواند پیش از آغازش پایان یافته باشد.</translation>
    </message>
    <message>
        <source>Session {session} cannot be the one it is deferred to; give a number from {first} to {last}.</source>
        <translation>نمی‌توان به نشست {session} موکول کرد؛ شماره‌ای از {first} تا {last} بدهید.</translation>
    </message>
    <message>
        <source>The list of speakers is closed; only a point of order still enters. Ctrl+F3 opens it.</source>
        <translation>فهرست سخنرانان بسته است؛ تنها تذکر آیین‌نامه‌ای پذیرفته می‌شود. Ctrl+F3 آن را باز می‌کند.</translation>
    </message>
    <message>
        <source>The queue stands in its order already.</source>
        <translation>صف هم‌اکنون به ترتیب خودش است.</translation>
    </message>
    <message>
        <source>The speech of {name} cannot have begun before the session was opened at {opened}.</source>
        <translation>سخن {name} نمی‌تواند پیش از رسمیت نشست در {opened} آغاز شده باشد.</translation>
    </message>
    <message>
        <source>These times of the speech of {name} have not come yet.</source>
        <translation>این زمان‌ها برای سخن {name} هنوز نرسیده است.</translation>
    </message>
    <message>
        <source>{name} had the floor in that time, from {start} to {end}.</source>
        <translation>در این مدت نوبت سخن با {name} بوده است، از {start} تا {end}.</translation>
    </message>
    <message>
        <source>A limit on an item is a time up to {longest} minutes, or none.</source>
        <translation>مهلت در یک بند زمانی تا {longest} دقیقه است، یا هیچ.</translation>
    </message>
    <message>
        <source>There is no speech {speech} in this session.</source>
        <translation>سخن {speech} در این نشست نیست.</translation>
    </message>
    <message>
        <source>Speech {speech} was given by somebody else.</source>
        <translation>سخن {speech} از آنِ کس دیگری است.</translation>
    </message>
    <message>
        <source>There is no remark {remark} in this session.</source>
        <translation>گفتهٔ {remark} در این نشست نیست.</translation>
    </message>
    <message>
        <source>There is no draft {resolution} in this session.</source>
        <translation>پیش‌نویس {resolution} در این نشست نیست.</translation>
    </message>
    <message>
        <source>Draft {resolution} has already been decided.</source>
        <translation>دربارهٔ پیش‌نویس {resolution} پیش‌تر تصمیم گرفته شده است.</translation>
    </message>
    <message>
        <source>No draft is open.</source>
        <translation>پیش‌نویس بازی در کار نیست.</translation>
    </message>
    <message>
        <source>This draft of an earlier session has been taken up already.</source>
        <translation>این پیش‌نویسِ نشست پیشین پیش‌تر در همین نشست مطرح شده است.</translation>
    </message>
    <message>
        <source>Session {session} is not an earlier one; only drafts of earlier sessions are taken up again.</source>
        <translation>نشست {session} پیش از این نشست نیست؛ تنها پیش‌نویس‌های نشست‌های پیشین دوباره مطرح می‌شود.</translation>
    </message>
    <message>
        <source>Resolution {number} is not the one adopted last; only that one is taken back, so that no number is missing.</source>
        <translation>مصوبه {number} آخرین مصوبه نیست؛ تنها آخرین مصوبه پس گرفته می‌شود تا شماره‌ای جا نیفتد.</translation>
    </message>
    <message>
        <source>Draft {resolution} was put to the vote; reject, defer or refer it instead.</source>
        <translation>پیش‌نویس {resolution} به رأی گذاشته شده است؛ به جای پس گرفتن، آن را رد، موکول یا ارجاع کنید.</translation>
    </message>
    <message>
        <source>The draft has no revision {revision}.</source>
        <translation>این پیش‌نویس بازنگری {revision} ندارد.</translation>
    </message>
    <message>
        <source>The adopted text was read out; the adoption stands. It can only be changed by a new decision.</source>
        <translation>متن مصوب قرائت شده و تصویب آن قطعی است؛ تغییر آن تنها با تصمیمی تازه ممکن است.</translation>
    </message>
    <message>
        <source>No resolution has been adopted that could be taken back.</source>
        <translation>مصوبه‌ای تصویب نشده است که بتوان آن را پس گرفت.</translation>
    </message>
    <message>
        <source>Resolution {number} was carried by a vote; declare the vote void instead.</source>
        <translation>مصوبه {number} با رأی‌گیری تصویب شده است؛ به جای پس گرفتن، رأی‌گیری را باطل اعلام کنید.</translation>
    </message>
    <message>
        <source>A trigger, a precondition and who is told belong to a standing rule; tick that first.</source>
        <translation>شرط آغاز، پیش‌شرط و گیرندگان اطلاع از آنِ رویه دائمی است؛ نخست گزینه «رویه دائمی» را برگزینید.</translation>
    </message>
    <message>
        <source>There is no clause {clause}; the draft has {count}.</source>
        <translation>بند {clause} وجود ندارد؛ پیش‌نویس {count} بند دارد.</translation>
    </message>
    <message>
        <source>There is no proposed wording {wording}.</source>
        <translation>عبارت پیشنهادی {wording} وجود ندارد.</translation>
    </message>
    <message>
        <source>This wording has been decided on.</source>
        <translation>درباره این عبارت پیشنهادی تصمیم گرفته شده است.</translation>
    </message>
    <message>
        <source>The clause of this wording is no longer in the draft; propose it for another clause.</source>
        <translation>بندِ این عبارت پیشنهادی دیگر در پیش‌نویس نیست؛ آن را برای بند دیگری پیشنهاد کنید.</translation>
    </message>
    <message>
        <source>The clause reads so already, or this wording has been proposed.</source>
        <translation>بند هم‌اکنون همین‌گونه است یا همین عبارت پیش‌تر پیشنهاد شده است.</translation>
    </message>
    <message>
        <source>Only an adopted text is corrected; a draft is simply changed.</source>
        <translation>تنها متن مصوب اصلاح می‌شود؛ پیش‌نویس را می‌توان مستقیم تغییر داد.</translation>
    </message>
    <message>
        <source>A correction leaves the clauses as they are, {count} in number; anything else is a new decision.</source>
        <translation>اصلاح نگارشی شمار بندها را تغییر نمی‌دهد ({count} بند)؛ هر تغییر دیگر تصمیمی تازه می‌خواهد.</translation>
    </message>
    <message>
        <source>The text reads so already; nothing was corrected.</source>
        <translation>متن هم‌اکنون همین‌گونه است؛ چیزی اصلاح نشد.</translation>
    </message>
    <message>
        <source>An adopted text is corrected only with the approval of the chair.</source>
        <translation>متن مصوب تنها با موافقت رئیس شورا اصلاح می‌شود.</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>هنوز درباره مصوبه‌ای تصمیم گرفته نشده است.</translation>
    </message>
    <message>
        <source>A dissent is noted on a decision; this draft has not been decided on.</source>
        <translation>نظر مخالف درباره تصمیم ثبت می‌شود؛ درباره این پیش‌نویس هنوز تصمیمی گرفته نشده است.</translation>
    </message>
    <message>
        <source>{name} was not in the hall when this was decided.</source>
        <translation>{name} هنگام این تصمیم در جلسه نبود.</translation>
    </message>
    <message>
        <source>{name} has a dissent note on this already; change that one.</source>
        <translation>نظر مخالف {name} درباره این تصمیم پیش‌تر ثبت شده است؛ همان را تغییر دهید.</translation>
    </message>
    <message>
        <source>There is no dissent note {dissent}.</source>
        <translation>نظر مخالف شماره {dissent} وجود ندارد.</translation>
    </message>
    <message>
        <source>The draft has no text yet.</source>
        <translation>پیش‌نویس هنوز متنی ندارد.</translation>
    </message>
    <message>
        <source>The deadline is a date, or words, or the resolution is standing: only one of them.</source>
        <translation>مهلت یا تاریخ است، یا عبارت، یا مصوبه رویه دائمی است؛ تنها یکی از این سه.</translation>
    </message>
    <message>
        <source>Draft {resolution} is being voted on; end the vote or declare it void first.</source>
        <translation>پیش‌نویس {resolution} به رأی گذاشته شده است؛ نخست رأی‌گیری را پایان دهید یا باطل اعلام کنید.</translation>
    </message>
    <message>
        <source>What is voted on is adopted when the vote is closed.</source>
        <translation>آنچه به رأی گذاشته شود با پایان رأی‌گیری به تصویب می‌رسد.</translation>
    </message>
    <message>
        <source>Draft {resolution} was put to the vote as it stands and lost; change it, or vote on it once more.</source>
        <translation>پیش‌نویس {resolution} با همین متن به رأی گذاشته شد و رأی نیاورد؛ متن را تغییر دهید یا دوباره رأی بگیرید.</translation>
    </message>
    <message>
        <source>{name} is a guest and cannot ask for a motion.</source>
        <translation>{name} میهمان است و نمی‌تواند پیشنهاد آیین‌نامه‌ای بدهد.</translation>
    </message>
    <message>
        <source>{count} members ask for the motion; {needed} in the hall are needed.</source>
        <translation>{count} عضو خواهان این پیشنهادند؛ درخواست {needed} عضو حاضر لازم است.</translation>
    </message>
    <message>
        <source>The same motion on item {number} is pending already.</source>
        <translation>همین پیشنهاد دربارهٔ بند {number} در نوبت رأی است.</translation>
    </message>
    <message>
        <source>No motion is pending.</source>
        <translation>پیشنهادی در نوبت رأی نیست.</translation>
    </message>
    <message>
        <source>There is no motion {motion} in this session.</source>
        <translation>پیشنهاد {motion} در این نشست نیست.</translation>
    </message>
    <message>
        <source>Motion {motion} has been decided or withdrawn.</source>
        <translation>دربارهٔ پیشنهاد {motion} تصمیم گرفته شده یا پس گرفته شده است.</translation>
    </message>
    <message>
        <source>The motion is being voted on; end the vote or declare it void first.</source>
        <translation>این پیشنهاد به رأی گذاشته شده است؛ نخست رأی‌گیری را پایان دهید یا باطل اعلام کنید.</translation>
    </message>
    <message>
        <source>The debate on item {number} is closed.</source>
        <translation>مذاکرات بند {number} پایان یافت.</translation>
    </message>
    <message>
        <source>A vote has not ended yet; close it or declare it void first.</source>
        <translation>رأی‌گیری هنوز پایان نیافته است؛ نخست آن را پایان دهید یا باطل اعلام کنید.</translation>
    </message>
    <message>
        <source>Nothing is being voted on.</source>
        <translation>چیزی به رأی گذاشته نشده است.</translation>
    </message>
    <message>
        <source>One thing at a time is put to the vote.</source>
        <translation>هر بار تنها یک موضوع به رأی گذاشته می‌شود.</translation>
    </message>
    <message>
        <source>There is no draft, item or motion to vote on.</source>
        <translation>پیش‌نویس، بند یا پیشنهادی برای رأی‌گیری نیست.</translation>
    </message>
    <message>
        <source>The vote is on hold; resume it first.</source>
        <translation>رأی‌گیری متوقف است؛ نخست آن را ادامه دهید.</translation>
    </message>
    <message>
        <source>The vote is not on hold.</source>
        <translation>رأی‌گیری متوقف نیست.</translation>
    </message>
    <message>
        <source>This vote is by count, not by name.</source>
        <translation>این رأی‌گیری با شمارش است، نه با نام.</translation>
    </message>
    <message>
        <source>This vote is by name; its counts follow from the names.</source>
        <translation>این رأی‌گیری با نام است و شمار آرا از نام‌ها به دست می‌آید.</translation>
    </message>
    <message>
        <source>{name} is a guest and has no vote.</source>
        <translation>{name} میهمان است و حق رأی ندارد.</translation>
    </message>
    <message>
        <source>The seat of {name} has no vote.</source>
        <translation>کرسی {name} حق رأی ندارد.</translation>
    </message>
    <message>
        <source>By the rules of the seat the substitute {name} may not vote.</source>
        <translation>{name} جانشین است و در این کرسی جانشین حق رأی ندارد.</translation>
    </message>
    <message>
        <source>Somebody else has voted for the seat of {name} in this vote.</source>
        <translation>در این رأی‌گیری فرد دیگری به جای کرسی {name} رأی داده است.</translation>
    </message>
    <message>
        <source>The vote of everybody entitled is recorded already.</source>
        <translation>رأی همهٔ دارندگان حق رأی ثبت شده است.</translation>
    </message>
    <message>
        <source>Give the number of votes in favour.</source>
        <translation>شمار آرای موافق را بنویسید.</translation>
    </message>
    <message>
        <source>The number of votes “{field}” is below zero.</source>
        <translation>شمار آرای «{field}» نمی‌تواند کمتر از صفر باشد.</translation>
    </message>
    <message>
        <source>{count} votes are more than the {entitled} who are present and entitled to vote.</source>
        <translation>{count} رأی از {entitled} حاضر دارای حق رأی بیشتر است.</translation>
    </message>
    <message>
        <source>{count} votes on each side: give the side of the chair, whose vote decides.</source>
        <translation>آرا برابر است ({count} به {count})؛ رأی رئیس را مشخص کنید که قاطع است.</translation>
    </message>
    <message>
        <source>The rules of procedure give the chair no casting vote.</source>
        <translation>آیین‌نامه برای رئیس رأی قاطع پیش‌بینی نکرده است.</translation>
    </message>
    <message>
        <source>Nothing has been voted on in this session.</source>
        <translation>در این نشست هنوز رأی‌گیری نشده است.</translation>
    </message>
    <message>
        <source>There is no vote {vote} in this session.</source>
        <translation>رأی‌گیری {vote} در این نشست نیست.</translation>
    </message>
    <message>
        <source>Vote {vote} is void already.</source>
        <translation>رأی‌گیری {vote} پیش‌تر باطل اعلام شده است.</translation>
    </message>
    <message>
        <source>Resolution {number} was adopted by this vote and others after it; undo those first.</source>
        <translation>مصوبهٔ {number} با این رأی‌گیری تصویب شده و پس از آن مصوبه‌های دیگری آمده است؛ نخست آن‌ها را برگردانید.</translation>
    </message>
    <message>
        <source>This majority cannot be: give a fraction from 0 to 1, and no more than all of it.</source>
        <translation>چنین اکثریتی ممکن نیست؛ کسری از صفر تا یک بنویسید.</translation>
    </message>
    <message>
        <source>The field “{field}” is empty.</source>
        <translation>«{field}» خالی است.</translation>
    </message>
    <message>
        <source>The field “{field}” is too long: {length} characters, at most {limit} are possible.</source>
        <translation>«{field}» بیش از اندازه بلند است: {length} نویسه؛ بیشینه {limit} نویسه است.</translation>
    </message>
    <message>
        <source>The field “{field}” has {count} entries; at most {limit} are possible.</source>
        <translation>«{field}» {count} مورد دارد؛ بیشینه {limit} مورد است.</translation>
    </message>
    <message>
        <source>The field “{field}” holds a control character ({code}) at position {position}.</source>
        <translation>در «{field}» نویسهٔ کنترلی ({code}) در جایگاه {position} هست که ثبت‌شدنی نیست.</translation>
    </message>
    <message>
        <source>The field “{field}” holds the pictograph {character} at position {position}; it cannot be printed.</source>
        <translation>در «{field}» شکلک {character} در جایگاه {position} هست که چاپ‌شدنی نیست.</translation>
    </message>
    <message>
        <source>The council has no seat with a vote.</source>
        <translation>شورا هیچ کرسی دارای حق رأی ندارد.</translation>
    </message>
    <message>
        <source>A share lies between 0 and 1 and is written such as 2/3; below the line up to {largest}.</source>
        <translation>نسبت میان صفر و یک است و مانند ۲/۳ نوشته می‌شود؛ مخرج حداکثر {largest} است.</translation>
    </message>
    <message>
        <source>More than all cannot be reached.</source>
        <translation>«بیش از همه» شدنی نیست.</translation>
    </message>
    <message>
        <source>Write a whole number from {least} to {seats}, the number of voting seats.</source>
        <translation>عددی از {least} تا {seats} (شمار کرسی‌های دارای حق رأی) بنویسید.</translation>
    </message>
    <message>
        <source>This comes to {needed} members, more than the {quorum} who are enough to decide.</source>
        <translation>این به {needed} نفر می‌رسد که بیش از {quorum} نفر لازم برای تصمیم‌گیری است.</translation>
    </message>
    <message>
        <source>Write a number of members from 1 to {seats}, the number of voting seats.</source>
        <translation>شمار اعضا را از ۱ تا {seats} (شمار کرسی‌های دارای حق رأی) بنویسید.</translation>
    </message>
    <message>
        <source>Write a time from one second to {longest} minutes.</source>
        <translation>زمانی از یک ثانیه تا {longest} دقیقه بنویسید.</translation>
    </message>
    <message>
        <source>Write a number of seconds from 0 (none) to {longest}.</source>
        <translation>شمار ثانیه‌ها را از ۰ (هیچ) تا {longest} بنویسید.</translation>
    </message>
    <message>
        <source>Write a time from 0 (no limit) to {longest} minutes.</source>
        <translation>زمانی از ۰ (بدون سقف) تا {longest} دقیقه بنویسید.</translation>
    </message>
    <message>
        <source>A kind of turn can have one limit only.</source>
        <translation>هر نوع نوبت تنها یک مهلت می‌تواند داشته باشد.</translation>
    </message>
    <message>
        <source>A group can have one budget only.</source>
        <translation>هر گروه تنها یک سهم زمانی می‌تواند داشته باشد.</translation>
    </message>
    <message>
        <source>Write a number of absences from 0 (no limit) to {longest}.</source>
        <translation>شمار غیبت‌ها را از ۰ (بدون سقف) تا {longest} بنویسید.</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>Arabic letters or digits in the text were replaced by Persian ones.</source>
        <translation>حرف‌ها یا رقم‌های عربی متن به فارسی برگردانده شد.</translation>
    </message>
    <message>
        <source>Invisible direction marks were taken out of the text.</source>
        <translation>نشانه‌های نادیدنی جهت از متن برداشته شد.</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>Closing cannot be undone; {key} once more seals the record.</source>
        <translation>پایان نشست برگشت ندارد؛ با یک بار دیگر {key} سابقه مهر می‌شود.</translation>
    </message>
</context>
<context>
    <name>SeatRulesModel</name>
    <message>
        <source>Seat</source>
        <translation>کرسی</translation>
    </message>
    <message>
        <source>Has a
vote</source>
        <translation>حق
رأی</translation>
    </message>
    <message>
        <source>May be
substituted</source>
        <translation>جانشین
می‌پذیرد</translation>
    </message>
    <message>
        <source>Substitute
makes quorum</source>
        <translation>جانشین در
حد نصاب</translation>
    </message>
    <message>
        <source>Substitute
votes</source>
        <translation>جانشین
رأی می‌دهد</translation>
    </message>
    <message>
        <source>Absences
allowed</source>
        <translation>سقف
غیبت</translation>
    </message>
    <message>
        <source>Time of
a speech</source>
        <translation>مهلت
سخن</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بدون سقف</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>no</source>
        <translation>خیر</translation>
    </message>
</context>
<context>
    <name>SeatRulesTable</name>
    <message>
        <source>Rules of the seats</source>
        <translation>احکام کرسی‌ها</translation>
    </message>
</context>
<context>
    <name>SecondsFigure</name>
    <message>
        <source>Write seconds such as 30.</source>
        <translation>زمان را مانند ۳۰ (ثانیه) بنویسید.</translation>
    </message>
</context>
<context>
    <name>SessionFields</name>
    <message>
        <source>Session number</source>
        <translation>شمارهٔ نشست</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>Hall and building</source>
        <translation>سالن و ساختمان</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>دستور جلسه</translation>
    </message>
    <message>
        <source>One item a line, its minutes at the end</source>
        <translation>هر سطر یک بند، دقیقهٔ آن در پایان سطر</translation>
    </message>
    <message>
        <source>For example: “Spatial planning [land use] — 25”. The topic in brackets finds earlier resolutions; without minutes an item gets 15.</source>
        <translation>نمونه: «آمایش سرزمین [آمایش] — ۲۵». محورِ درون کروشه مصوبات پیشین را می‌یابد؛ بند بی‌زمان ۱۵ دقیقه می‌گیرد.</translation>
    </message>
    <message>
        <source>Write a number from 1 to {last}.</source>
        <translation>عددی از ۱ تا {last} بنویسید.</translation>
    </message>
    <message>
        <source>Write a date as year, month, day, such as 1404/06/22.</source>
        <translation>تاریخ را به صورت سال، ماه، روز بنویسید؛ مانند ۱۴۰۴/۰۶/۲۲.</translation>
    </message>
    <message>
        <source>Write a time such as 12:00.</source>
        <translation>ساعت را مانند ۱۲:۰۰ بنویسید.</translation>
    </message>
    <message>
        <source>year/month/day</source>
        <translation>سال/ماه/روز</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>سطر {line}: {why}</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Sessions</source>
        <translation>نشست‌ها</translation>
    </message>
    <message>
        <source>No session is prepared yet. Prepare the first one to begin.</source>
        <translation>هنوز نشستی آماده نشده است؛ برای آغاز، نخستین نشست را آماده کنید.</translation>
    </message>
    <message>
        <source>Prepare the next session…</source>
        <translation>آماده‌سازی نشست بعد…</translation>
    </message>
    <message>
        <source>Rules of procedure and seats…</source>
        <translation>آیین‌نامه و کرسی‌ها…</translation>
    </message>
    <message>
        <source>Session {session} — {date} — {status}</source>
        <translation>نشست {session} — {date} — {status}</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>half</source>
        <translation>نصف</translation>
    </message>
    <message>
        <source>two thirds</source>
        <translation>دوسوم</translation>
    </message>
    <message>
        <source>three quarters</source>
        <translation>سه‌چهارم</translation>
    </message>
    <message>
        <source>three fifths</source>
        <translation>سه‌پنجم</translation>
    </message>
    <message>
        <source>all</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>no share</source>
        <translation>بدون نسبت</translation>
    </message>
</context>
<context>
    <name>ShareFigure</name>
    <message>
        <source>at least or more than</source>
        <translation>دست‌کم یا بیش از</translation>
    </message>
    <message>
        <source>share</source>
        <translation>نسبت</translation>
    </message>
    <message>
        <source>and no fewer than</source>
        <translation>و نه کمتر از</translation>
    </message>
    <message>
        <source>least number</source>
        <translation>حداقل عددی</translation>
    </message>
    <message>
        <source>Write a fraction such as 2/3, or choose one.</source>
        <translation>کسری مانند ۲/۳ بنویسید یا یکی را برگزینید.</translation>
    </message>
    <message>
        <source>Write the least number in digits.</source>
        <translation>حداقل عددی را با رقم بنویسید.</translation>
    </message>
</context>
<context>
    <name>SpeakingOrder</name>
    <message>
        <source>Whoever sent a written opinion speaks first, then whoever asked first.</source>
        <translation>نخست هر که نظر کتبی فرستاده، سپس هر که زودتر درخواست کرده است.</translation>
    </message>
    <message>
        <source>Whoever asked first speaks first.</source>
        <translation>هر که زودتر درخواست کرده، زودتر سخن می‌گوید.</translation>
    </message>
    <message>
        <source>One in favour, one against, and so on; whoever takes no side comes after them.</source>
        <translation>یک موافق، یک مخالف و به همین ترتیب؛ هر که جانب هیچ‌یک نیست پس از آنان.</translation>
    </message>
    <message>
        <source>Two of one group never speak in a row while another group waits.</source>
        <translation>تا گروه دیگری در نوبت است، دو نفر از یک گروه پشت سر هم سخن نمی‌گویند.</translation>
    </message>
    <message>
        <source>As drawn by lot; whoever asks after a draw waits for the next one.</source>
        <translation>به ترتیب قرعه؛ هر که پس از قرعه‌کشی درخواست کند منتظر قرعهٔ بعدی می‌ماند.</translation>
    </message>
</context>
<context>
    <name>SpeakingSection</name>
    <message>
        <source>Order of speaking</source>
        <translation>ترتیب سخن گفتن</translation>
    </message>
    <message>
        <source>Nobody speaks twice before all have spoken once</source>
        <translation>هیچ‌کس دوبار پیش از آنکه همه یک بار سخن گفته باشند</translation>
    </message>
    <message>
        <source>A question stops the speaker&apos;s clock</source>
        <translation>سؤال، زمان سخنران را نگه می‌دارد</translation>
    </message>
    <message>
        <source>Time that is left may be ceded</source>
        <translation>وقت باقی‌مانده واگذارکردنی است</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقیقه</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>میهمانان</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثانیه</translation>
    </message>
    <message>
        <source>Time of a speech</source>
        <translation>مدت هر سخن</translation>
    </message>
    <message>
        <source>One extension</source>
        <translation>هر بار تمدید</translation>
    </message>
    <message>
        <source>Warning before the end</source>
        <translation>هشدار پیش از پایان</translation>
    </message>
    <message>
        <source>Grace after the end</source>
        <translation>ارفاق پس از پایان</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>سخن گفتن</translation>
    </message>
    <message>
        <source>Minutes for a kind of turn — empty: the time of a speech</source>
        <translation>مهلت هر نوع نوبت به دقیقه — خالی: مدت هر سخن</translation>
    </message>
    <message>
        <source>Minutes for a group in a session — empty: no budget</source>
        <translation>سهم هر گروه در نشست به دقیقه — خالی: بدون سقف</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>Meeting desk</source>
        <translation>میز نشست</translation>
    </message>
    <message>
        <source>Council meetings, from the first arrival to the minutes</source>
        <translation>ادارهٔ نشست شورا، از نخستین ورود تا صورتجلسه</translation>
    </message>
    <message>
        <source>Open read only</source>
        <translation>باز کردن فقط برای خواندن</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>{present} of {total} present, {needed} needed, {spare} to spare</source>
        <translation>{present} از {total} حاضر، لازم {needed}، مازاد {spare}</translation>
    </message>
    <message>
        <source>{present} of {total} present, {needed} needed, {lack} missing</source>
        <translation>{present} از {total} حاضر، لازم {needed}، کم {lack}</translation>
    </message>
    <message>
        <source>{present} of {total}, {spare} to spare</source>
        <translation>{present} از {total}، مازاد {spare}</translation>
    </message>
    <message>
        <source>{present} of {total}, {lack} missing</source>
        <translation>{present} از {total}، کم {lack}</translation>
    </message>
    <message>
        <source>{present} of {total}</source>
        <translation>{present} از {total}</translation>
    </message>
    <message>
        <source>demo data</source>
        <translation>دادهٔ نمایشی</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>فقط خواندنی</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>همهٔ فرمان‌ها</translation>
    </message>
    <message>
        <source>Session {session}</source>
        <translation>نشست {session}</translation>
    </message>
    <message>
        <source>{needed} needed to go on debating</source>
        <translation>برای ادامهٔ مذاکره {needed} نفر لازم است</translation>
    </message>
    <message>
        <source>official</source>
        <translation>رسمی</translation>
    </message>
    <message>
        <source>quorum reached</source>
        <translation>حد نصاب کامل</translation>
    </message>
    <message>
        <source>waiting for quorum</source>
        <translation>در انتظار حد نصاب</translation>
    </message>
    <message>
        <source>official, just the quorum</source>
        <translation>رسمی، در مرز حد نصاب</translation>
    </message>
    <message>
        <source>too few to debate</source>
        <translation>کمتر از حد مذاکره</translation>
    </message>
    <message>
        <source>not official</source>
        <translation>از رسمیت افتاد</translation>
    </message>
    <message>
        <source>not official since {time}, too few to debate</source>
        <translation>از رسمیت افتاد، از {time}؛ کمتر از حد مذاکره</translation>
    </message>
    <message>
        <source>not official since {time}</source>
        <translation>از رسمیت افتاد، از {time}</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>ثبت‌شده</translation>
    </message>
    <message>
        <source>nothing recorded yet</source>
        <translation>هنوز چیزی ثبت نشده</translation>
    </message>
    <message>
        <source>end</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>به‌موقع</translation>
    </message>
    <message>
        <source>{minutes} min later</source>
        <translation>{minutes} دقیقه دیرتر</translation>
    </message>
    <message>
        <source>{minutes} min earlier</source>
        <translation>{minutes} دقیقه زودتر</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>projected end</source>
        <translation>پایان برآوردی</translation>
    </message>
</context>
<context>
    <name>TimeFigure</name>
    <message>
        <source>Write minutes such as 5 or 5:30.</source>
        <translation>زمان را مانند ۵ یا ۵:۳۰ (دقیقه) بنویسید.</translation>
    </message>
</context>
<context>
    <name>Voting</name>
    <message>
        <source>more than {share} of those present and entitled to vote</source>
        <translation>بیش از {share} حاضران دارای حق رأی</translation>
    </message>
    <message>
        <source>more than {share} of the votes cast</source>
        <translation>بیش از {share} آرای مأخوذه</translation>
    </message>
    <message>
        <source>more than {share} of the votes for and against</source>
        <translation>بیش از {share} مجموع آرای موافق و مخالف</translation>
    </message>
    <message>
        <source>more than {share} of all voting seats</source>
        <translation>بیش از {share} کل کرسی‌های دارای حق رأی</translation>
    </message>
    <message>
        <source>at least {share} of those present and entitled to vote</source>
        <translation>حداقل {share} حاضران دارای حق رأی</translation>
    </message>
    <message>
        <source>at least {share} of the votes cast</source>
        <translation>حداقل {share} آرای مأخوذه</translation>
    </message>
    <message>
        <source>at least {share} of the votes for and against</source>
        <translation>حداقل {share} مجموع آرای موافق و مخالف</translation>
    </message>
    <message>
        <source>at least {share} of all voting seats</source>
        <translation>حداقل {share} کل کرسی‌های دارای حق رأی</translation>
    </message>
    <message>
        <source>unanimity of those present and entitled to vote</source>
        <translation>اتفاق آرای حاضران دارای حق رأی</translation>
    </message>
    <message>
        <source>unanimity of the votes cast</source>
        <translation>اتفاق آرای مأخوذه</translation>
    </message>
    <message>
        <source>unanimity of the votes for and against</source>
        <translation>اتفاق آرای موافق و مخالف</translation>
    </message>
    <message>
        <source>unanimity of all voting seats</source>
        <translation>اتفاق آرای همهٔ کرسی‌های دارای حق رأی</translation>
    </message>
    <message>
        <source>half</source>
        <translation>نصف</translation>
    </message>
    <message>
        <source>a third</source>
        <translation>یک‌سوم</translation>
    </message>
    <message>
        <source>two thirds</source>
        <translation>دوسوم</translation>
    </message>
    <message>
        <source>three quarters</source>
        <translation>سه‌چهارم</translation>
    </message>
    <message>
        <source>three fifths</source>
        <translation>سه‌پنجم</translation>
    </message>
    <message>
        <source>four fifths</source>
        <translation>چهارپنجم</translation>
    </message>
    <message>
        <source>{needed} needed of {total} present</source>
        <translation>لازم {needed} از {total} حاضر دارای حق رأی</translation>
    </message>
    <message>
        <source>{needed} needed of {total} votes cast</source>
        <translation>لازم {needed} از {total} رأی مأخوذه</translation>
    </message>
    <message>
        <source>{needed} needed of {total} votes for and against</source>
        <translation>لازم {needed} از {total} رأی موافق و مخالف</translation>
    </message>
    <message>
        <source>{needed} needed of {total} voting seats</source>
        <translation>لازم {needed} از {total} کرسی دارای حق رأی</translation>
    </message>
    <message>
        <source>{count} in favour</source>
        <translation>{count} موافق</translation>
    </message>
    <message>
        <source>{count} against</source>
        <translation>{count} مخالف</translation>
    </message>
    <message>
        <source>{count} abstaining</source>
        <translation>{count} ممتنع</translation>
    </message>
    <message>
        <source>{count} not voting</source>
        <translation>{count} بدون رأی</translation>
    </message>
    <message>
        <source>the chair&apos;s casting vote in favour decides</source>
        <translation>با رأی ترجیحی رئیس (موافق)</translation>
    </message>
    <message>
        <source>the chair&apos;s casting vote against decides</source>
        <translation>با رأی ترجیحی رئیس (مخالف)</translation>
    </message>
    <message>
        <source>proposed wording of clause {clause} of draft {draft}: {text}</source>
        <translation>عبارت پیشنهادی بند {clause} پیش‌نویس {draft}: {text}</translation>
    </message>
    <message>
        <source>Resolution {number} is adopted.</source>
        <translation>مصوبهٔ {number} تصویب شد.</translation>
    </message>
    <message>
        <source>The debate on item {number} is closed.</source>
        <translation>مذاکرات بند {number} پایان یافت.</translation>
    </message>
    <message>
        <source>Item {number} is suspended.</source>
        <translation>بند {number} مسکوت ماند.</translation>
    </message>
    <message>
        <source>Item {number} is returned for more work.</source>
        <translation>بند {number} برای بررسی بیشتر بازگردانده شد.</translation>
    </message>
    <message>
        <source>The adoption is taken back: {number} becomes a draft again.</source>
        <translation>تصویب پس گرفته می‌شود: {number} دوباره پیش‌نویس می‌شود.</translation>
    </message>
    <message>
        <source>The debate on item {number} is opened again.</source>
        <translation>مذاکرات بند {number} دوباره باز می‌شود.</translation>
    </message>
    <message>
        <source>Item {number} is opened again.</source>
        <translation>بند {number} دوباره باز می‌شود.</translation>
    </message>
    <message>
        <source>The wordings of clause {number} are in dispute again.</source>
        <translation>عبارت‌های بند {number} دوباره محل بحث است.</translation>
    </message>
    <message>
        <source>The clause reads as before: revision {number} of the draft.</source>
        <translation>متن بند به حالت پیشین برمی‌گردد: بازنگری {number} پیش‌نویس.</translation>
    </message>
    <message>
        <source>The motion on item {number} lapses.</source>
        <translation>پیشنهاد دربارهٔ بند {number} منتفی می‌شود.</translation>
    </message>
    <message>
        <source>This wording enters the draft as revision {number}.</source>
        <translation>این عبارت با بازنگری {number} وارد پیش‌نویس شد.</translation>
    </message>
    <message>
        <source>The draft has this wording.</source>
        <translation>متن پیش‌نویس همین عبارت است.</translation>
    </message>
    <message>
        <source>The clause stays as it was.</source>
        <translation>متن بند به همان صورت باقی می‌ماند.</translation>
    </message>
    <message>
        <source>{numerator} of {denominator} parts</source>
        <translation>{numerator} بخش از {denominator} بخش</translation>
    </message>
    <message>
        <source>at least {count} votes in favour</source>
        <translation>حداقل {count} رأی موافق</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} و {second}</translation>
    </message>
    <message>
        <source>{needed} votes in favour needed</source>
        <translation>لازم {needed} رأی موافق</translation>
    </message>
    <message>
        <source>carried</source>
        <translation>تصویب شد</translation>
    </message>
    <message>
        <source>not carried</source>
        <translation>رأی نیاورد</translation>
    </message>
    <message>
        <source>will be carried</source>
        <translation>تصویب می‌شود</translation>
    </message>
    <message>
        <source>will not be carried</source>
        <translation>رأی نمی‌آورد</translation>
    </message>
    <message>
        <source>{kind}, on item {number}</source>
        <translation>{kind}، دربارهٔ بند {number}</translation>
    </message>
    <message>
        <source>draft {number}: {text}</source>
        <translation>پیش‌نویس {number}: {text}</translation>
    </message>
    <message>
        <source>draft {number}, without text</source>
        <translation>پیش‌نویس {number}، بدون متن</translation>
    </message>
    <message>
        <source>item {number}: {title}</source>
        <translation>بند {number}: {title}</translation>
    </message>
    <message>
        <source>The draft stays open.</source>
        <translation>پیش‌نویس باز می‌ماند.</translation>
    </message>
    <message>
        <source>The motion has no effect.</source>
        <translation>پیشنهاد اثری ندارد.</translation>
    </message>
    <message>
        <source>The motion waits to be voted on again.</source>
        <translation>پیشنهاد دوباره در نوبت رأی قرار می‌گیرد.</translation>
    </message>
    <message>
        <source>The vote ends without a result.</source>
        <translation>رأی‌گیری بی‌نتیجه پایان می‌یابد.</translation>
    </message>
    <message>
        <source>Nothing else is taken back.</source>
        <translation>چیز دیگری پس گرفته نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>before everybody</source>
        <translation>مقدم بر همه</translation>
    </message>
    <message>
        <source>put between</source>
        <translation>میان سخن</translation>
    </message>
    <message>
        <source>right of reply</source>
        <translation>حق پاسخ</translation>
    </message>
    <message>
        <source>opens the debate</source>
        <translation>پیش از مذاکره</translation>
    </message>
    <message>
        <source>after everybody</source>
        <translation>پس از همه</translation>
    </message>
    <message>
        <source>written opinion</source>
        <translation>نظر کتبی</translation>
    </message>
    <message>
        <source>in the order asked</source>
        <translation>به ترتیب درخواست</translation>
    </message>
    <message>
        <source>sides alternate</source>
        <translation>موافق و مخالف یک‌درمیان</translation>
    </message>
    <message>
        <source>takes no side</source>
        <translation>نه موافق، نه مخالف</translation>
    </message>
    <message>
        <source>groups alternate</source>
        <translation>گروه‌ها یک‌درمیان</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>قرعهٔ {lot}</translation>
    </message>
    <message>
        <source>awaits the draw</source>
        <translation>در انتظار قرعه</translation>
    </message>
    <message>
        <source>has spoken already</source>
        <translation>پیش‌تر سخن گفته</translation>
    </message>
    <message>
        <source>comes back to its turn</source>
        <translation>نوبتش بازگشت</translation>
    </message>
    <message>
        <source>moved by hand</source>
        <translation>جابه‌جا شده</translation>
    </message>
    <message>
        <source>moved, against “{rule}”</source>
        <translation>جابه‌جا، برخلاف «{rule}»</translation>
    </message>
</context>
</TS>
