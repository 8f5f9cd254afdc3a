<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>AnswerScreen</name>
    <message>
        <source>Your mark</source>
        <translation type="unfinished">نشان شما</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>Show one code at a time.</source>
        <translation type="unfinished">هر بار یک کد نشان دهید.</translation>
    </message>
    <message>
        <source>Hold your code in the frame.</source>
        <translation type="unfinished">کد خود را داخل قاب بگیرید.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">برگشت</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished">ثبت ورود</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation type="unfinished">تغییر: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">تغییر</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished">قبلی‌ها</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation type="unfinished">پاسخ‌های بیشتر</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">برگشت</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">رد شدن</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished">قبلی‌ها</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation type="unfinished">گزینه‌های بیشتر</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">انتخاب شد</translation>
    </message>
</context>
<context>
    <name>CounterButtons</name>
    <message>
        <source>How many of you exactly?</source>
        <translation type="unfinished">دقیقاً چند نفر هستید؟</translation>
    </message>
    <message>
        <source>No code? How many of you?</source>
        <translation type="unfinished">کد ندارید؟ چند نفر هستید؟</translation>
    </message>
    <message>
        <source>6 +</source>
        <translation type="unfinished">6 +</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">برگشت</translation>
    </message>
</context>
<context>
    <name>EqualityScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">برگشت</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished">قبلی‌ها</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation type="unfinished">گزینه‌های بیشتر</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">انتخاب شد</translation>
    </message>
</context>
<context>
    <name>FeedbackScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">برگشت</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">رد شدن</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished">قبلی‌ها</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation type="unfinished">گزینه‌های بیشتر</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">انتخاب شد</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>I need help</source>
        <translation type="unfinished">به کمک نیاز دارم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">برگشت</translation>
    </message>
    <message>
        <source>Nothing you typed is lost. We can check you in together at the desk.</source>
        <translation type="unfinished">هیچ چیزی که نوشته‌اید گم نشده است. می‌توانیم در میز پذیرش با هم ثبت کنیم.</translation>
    </message>
    <message>
        <source>Write to the desk</source>
        <translation type="unfinished">به میز پذیرش بنویسید</translation>
    </message>
    <message>
        <source>I need no help now</source>
        <translation type="unfinished">دیگر کمک نمی‌خواهم</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">ادامه</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Have a code? Hold it under the light.</source>
        <translation type="unfinished">کد دارید؟ آن را زیر نور بگیرید.</translation>
    </message>
    <message>
        <source>Have a code? Show it to the camera.</source>
        <translation type="unfinished">کد دارید؟ آن را جلوی دوربین بگیرید.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished">ثبت ورود</translation>
    </message>
    <message>
        <source>I’m leaving</source>
        <translation type="unfinished">دارم می‌روم</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">برگشت</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished">زبان خود را انتخاب کنید</translation>
    </message>
</context>
<context>
    <name>LeavingScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">برگشت</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation type="unfinished">مشکلی هست</translation>
    </message>
    <message>
        <source>Hold up your badge or code</source>
        <translation type="unfinished">کارت یا کد خود را نشان دهید</translation>
    </message>
    <message>
        <source>Or type the 4 big characters on your badge.</source>
        <translation type="unfinished">یا 4 نویسهٔ بزرگ روی کارت را بنویسید.</translation>
    </message>
    <message>
        <source>Just count me out</source>
        <translation type="unfinished">فقط خروجم را بشمارید</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">پاک کردن</translation>
    </message>
    <message>
        <source>4 characters on your badge</source>
        <translation type="unfinished">4 نویسهٔ روی کارت شما</translation>
    </message>
</context>
<context>
    <name>ListenScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">برگشت</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">گوش کنید</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished">قبلی‌ها</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation type="unfinished">گزینه‌های بیشتر</translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished">روشن</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">برگشت</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">ادامه</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation type="unfinished">چرا می‌پرسیم</translation>
    </message>
    <message>
        <source>All of it, and complaints</source>
        <translation type="unfinished">همهٔ آن، و شکایت</translation>
    </message>
    <message>
        <source>Read more, or complain</source>
        <translation type="unfinished">بیشتر بخوانید یا شکایت کنید</translation>
    </message>
    <message>
        <source>All of the notice:</source>
        <translation type="unfinished">متن کامل:</translation>
    </message>
    <message>
        <source>To complain:</source>
        <translation type="unfinished">برای شکایت:</translation>
    </message>
</context>
<context>
    <name>PadScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">برگشت</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">فرستادن</translation>
    </message>
    <message>
        <source>ABC</source>
        <translation type="unfinished">ABC</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">پاک کردن</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation type="unfinished">حروف بزرگ</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">فاصله</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation type="unfinished">متن شما</translation>
    </message>
</context>
<context>
    <name>PartyPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">برگشت</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">ادامه</translation>
    </message>
    <message>
        <source>One adult fewer</source>
        <translation type="unfinished">یک بزرگسال کمتر</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation type="unfinished">بزرگسالان</translation>
    </message>
    <message>
        <source>One adult more</source>
        <translation type="unfinished">یک بزرگسال بیشتر</translation>
    </message>
    <message>
        <source>One under 18 fewer</source>
        <translation type="unfinished">یک نفر زیر 18 سال کمتر</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation type="unfinished">زیر 18 سال</translation>
    </message>
    <message>
        <source>One under 18 more</source>
        <translation type="unfinished">یک نفر زیر 18 سال بیشتر</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>We ask only what we need, and delete it on time.</source>
        <translation type="unfinished">فقط آنچه لازم است می‌پرسیم و به‌موقع پاک می‌کنیم.</translation>
    </message>
    <message>
        <source>We will clear this screen to keep your details private.</source>
        <translation type="unfinished">این صفحه را پاک می‌کنیم تا اطلاعات شما محفوظ بماند.</translation>
    </message>
    <message>
        <source>People near you can hear this. Personal details are not said.</source>
        <translation type="unfinished">افراد نزدیک شما این را می‌شنوند. اطلاعات شخصی گفته نمی‌شود.</translation>
    </message>
    <message>
        <source>People near you can hear the questions, and each answer that you come to.</source>
        <translation type="unfinished">اطرافیان شما می‌توانند پرسش‌ها و هر پاسخی را که به آن می‌رسید بشنوند.</translation>
    </message>
    <message>
        <source>Personal details were not said. Use headphones, or press Listen to have them said.</source>
        <translation type="unfinished">اطلاعات شخصی گفته نشد. از هدفون استفاده کنید، یا برای شنیدنشان «گوش کنید» را بزنید.</translation>
    </message>
    <message>
        <source>People near you can hear this, personal details too.</source>
        <translation type="unfinished">افراد نزدیک شما این را می‌شنوند، اطلاعات شخصی را هم.</translation>
    </message>
    <message>
        <source>Say everything</source>
        <translation type="unfinished">همه را بگو</translation>
    </message>
    <message>
        <source>Nobody can tell that these answers are yours.</source>
        <translation type="unfinished">هیچ‌کس نمی‌تواند بداند این پاسخ‌ها از شماست.</translation>
    </message>
    <message>
        <source>So we can do better. Your answer has no name.</source>
        <translation type="unfinished">تا بهتر کار کنیم. پاسخ شما نامی ندارد.</translation>
    </message>
    <message>
        <source>May we take photos of you?</source>
        <translation type="unfinished">آیا می‌توانیم از شما عکس بگیریم؟</translation>
    </message>
    <message>
        <source>So we ask only what we need.</source>
        <translation type="unfinished">تا فقط آنچه لازم است بپرسیم.</translation>
    </message>
    <message>
        <source>Camera is reading codes. No pictures are kept.</source>
        <translation type="unfinished">دوربین کد می‌خواند. هیچ تصویری نگه داشته نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Would you need help to leave in a fire?</source>
        <translation type="unfinished">اگر آتش‌سوزی شود، برای بیرون رفتن کمک لازم دارید؟</translation>
    </message>
    <message>
        <source>So we can count everyone out if there is a fire.</source>
        <translation type="unfinished">تا در آتش‌سوزی بشماریم که همه بیرون آمده‌اند.</translation>
    </message>
    <message>
        <source>Yes, come and find me</source>
        <translation type="unfinished">بله، به سراغم بیایید</translation>
    </message>
</context>
<context>
    <name>StageBoard</name>
    <message>
        <source>A board with one peg for each person who came today</source>
        <translation type="unfinished">تخته‌ای با یک میخ برای هر کسی که امروز آمده است</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">برگشت</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">ادامه</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation type="unfinished">مشکلی هست</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">رد شدن</translation>
    </message>
    <message>
        <source>ABC</source>
        <translation type="unfinished">ABC</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">پاک کردن</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation type="unfinished">حروف بزرگ</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">فاصله</translation>
    </message>
</context>
<context>
    <name>TimeWarning</name>
    <message>
        <source>Do you need more time?</source>
        <translation type="unfinished">وقت بیشتری لازم دارید؟</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <translation type="unfinished">ثانیه‌های باقی‌مانده: %1</translation>
    </message>
    <message>
        <source>Yes, more time</source>
        <translation type="unfinished">بله، وقت بیشتر</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">شروع دوباره</translation>
    </message>
</context>
<context>
    <name>VisitorBar</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">زبان</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">درشت</translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished">خاموش</translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished">روشن</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished">تضاد رنگ</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">گوش کنید</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation type="unfinished">پایین‌تر</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation type="unfinished">چرا می‌پرسیم</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation type="unfinished">کمک</translation>
    </message>
    <message>
        <source>called</source>
        <translation type="unfinished">خبر داده شد</translation>
    </message>
</context>
<context>
    <name>WhoCamePage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">برگشت</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished">قبلی‌ها</translation>
    </message>
    <message>
        <source>More names</source>
        <translation type="unfinished">نام‌های بیشتر</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation type="unfinished">نفر %1</translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished">هست</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation type="unfinished">نیست</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Enter an email with an @ and a dot, like name@example.com</source>
        <translation type="unfinished">ایمیلی با @ و نقطه وارد کنید، مانند name@example.com</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation type="unfinished">داده نشده</translation>
    </message>
    <message>
        <source>What is the leader’s name?</source>
        <translation type="unfinished">نام سرپرست چیست؟</translation>
    </message>
    <message>
        <source>Just me</source>
        <translation type="unfinished">فقط من</translation>
    </message>
    <message>
        <source>My family or friends</source>
        <translation type="unfinished">خانواده یا دوستانم</translation>
    </message>
    <message>
        <source>A group with a leader</source>
        <translation type="unfinished">گروهی با یک سرپرست</translation>
    </message>
    <message>
        <source>I’m a young maker (under 18)</source>
        <translation type="unfinished">زیر 18 سال دارم</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">بله</translation>
    </message>
    <message>
        <source>Other kiosks may have some. Try again in a minute.</source>
        <translation type="unfinished">شاید کیوسک‌های دیگر جا داشته باشند. یک دقیقهٔ دیگر دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Too few places at this kiosk</source>
        <translation type="unfinished">جاهای این کیوسک کافی نیست</translation>
    </message>
    <message>
        <source>There may be a slip in your email address. If not, press Continue.</source>
        <translation type="unfinished">شاید در نشانی ایمیل شما اشتباهی باشد. اگر نه، «ادامه» را بزنید.</translation>
    </message>
    <message>
        <source>Ask me first</source>
        <translation type="unfinished">اول از من بپرسید</translation>
    </message>
    <message>
        <source>Under 5</source>
        <translation type="unfinished">زیر 5</translation>
    </message>
    <message>
        <source>75 or over</source>
        <translation type="unfinished">75 یا بیشتر</translation>
    </message>
    <message>
        <source>Prefer not to say</source>
        <translation type="unfinished">نمی‌خواهم بگویم</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">چیز دیگر</translation>
    </message>
    <message>
        <source>Who is checking in?</source>
        <translation type="unfinished">چه کسی وارد می‌شود؟</translation>
    </message>
    <message>
        <source>What are you here for?</source>
        <translation type="unfinished">برای چه آمده‌اید؟</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation type="unfinished">نام شما چیست؟</translation>
    </message>
    <message>
        <source>What should your badge say?</source>
        <translation type="unfinished">روی کارت شما چه نوشته شود؟</translation>
    </message>
    <message>
        <source>How many of you?</source>
        <translation type="unfinished">چند نفر هستید؟</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <translation type="unfinished">چند سال دارید؟</translation>
    </message>
    <message>
        <source>What is your postcode? (optional)</source>
        <translation type="unfinished">کد پستی شما چیست؟ (اختیاری)</translation>
    </message>
    <message>
        <source>What is your email address? (optional)</source>
        <translation type="unfinished">نشانی ایمیل شما چیست؟ (اختیاری)</translation>
    </message>
    <message>
        <source>Have you been here before? (optional)</source>
        <translation type="unfinished">آیا پیش‌تر اینجا آمده‌اید؟ (اختیاری)</translation>
    </message>
    <message>
        <source>Check and finish</source>
        <translation type="unfinished">بررسی و پایان</translation>
    </message>
    <message>
        <source>People on one form: %1 at most. More of you? Ask at the desk.</source>
        <translation type="unfinished">حداکثر افراد در یک فرم: %1. بیشتر هستید؟ از پذیرش بپرسید.</translation>
    </message>
    <message>
        <source>Enter your full name</source>
        <translation type="unfinished">نام کامل خود را وارد کنید</translation>
    </message>
    <message>
        <source>Enter what your badge should say</source>
        <translation type="unfinished">بنویسید روی کارت شما چه باشد</translation>
    </message>
    <message>
        <source>Enter your postcode</source>
        <translation type="unfinished">کد پستی خود را وارد کنید</translation>
    </message>
    <message>
        <source>Enter your email address</source>
        <translation type="unfinished">نشانی ایمیل خود را وارد کنید</translation>
    </message>
    <message>
        <source>Did you mean %1? If not, press Continue.</source>
        <translation type="unfinished">آیا منظورتان %1 است؟ اگر نه، «ادامه» را بزنید.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">چه کسی</translation>
    </message>
    <message>
        <source>Here for</source>
        <translation type="unfinished">برای</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">نام کامل</translation>
    </message>
    <message>
        <source>On your badge</source>
        <translation type="unfinished">روی کارت شما</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">تعداد</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">سن</translation>
    </message>
    <message>
        <source>Help to leave</source>
        <translation type="unfinished">کمک برای خروج</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">کد پستی</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">ایمیل</translation>
    </message>
    <message>
        <source>What starts soon, or is on now.</source>
        <translation type="unfinished">آنچه به‌زودی شروع می‌شود یا اکنون در حال اجراست.</translation>
    </message>
    <message>
        <source>Change anything that is not right.</source>
        <translation type="unfinished">هر چه درست نیست را تغییر دهید.</translation>
    </message>
    <message>
        <source>Here already? Choose, then show your badge.</source>
        <translation type="unfinished">همین حالا اینجا هستید؟ انتخاب کنید، سپس کارت خود را نشان دهید.</translation>
    </message>
    <message>
        <source>Name on the badge</source>
        <translation type="unfinished">نام روی کارت</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation type="unfinished">نشانی ایمیل</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">نه</translation>
    </message>
    <message>
        <source>Yes, answer the questions (takes 1 minute)</source>
        <translation type="unfinished">بله، پاسخ می‌دهم (1&#xa0;دقیقه)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">رد شدن</translation>
    </message>
    <message>
        <source>No, skip</source>
        <translation type="unfinished">نه، رد شو</translation>
    </message>
    <message>
        <source>A few questions about you</source>
        <translation type="unfinished">چند پرسش دربارهٔ شما</translation>
    </message>
    <message>
        <source>Photos of you</source>
        <translation type="unfinished">عکس از شما</translation>
    </message>
    <message>
        <source>Been here before</source>
        <translation type="unfinished">بازدید پیشین</translation>
    </message>
    <message>
        <source>Adults: %1. Under 18: %2.</source>
        <translation type="unfinished">بزرگسالان: %1. زیر 18 سال: %2.</translation>
    </message>
    <message>
        <source>Drop in</source>
        <translation type="unfinished">ورود آزاد</translation>
    </message>
    <message numerus="yes">
        <source>Each peg = %n people</source>
        <translation type="unfinished">
            <numerusform>هر میخ = %n نفر</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">لغو شد</translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished">پر</translation>
    </message>
    <message>
        <source>On now</source>
        <translation type="unfinished">در حال اجرا</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation type="unfinished">
            <numerusform>%n جا</numerusform>
        </translation>
    </message>
    <message>
        <source>Hello. Welcome in.</source>
        <translation type="unfinished">سلام. خوش آمدید.</translation>
    </message>
    <message>
        <source>Enter all 4 characters</source>
        <translation type="unfinished">هر 4 نویسه را وارد کنید</translation>
    </message>
    <message>
        <source>Tap a name to take it off, or to put it back.</source>
        <translation type="unfinished">برای برداشتن یا برگرداندن یک نام، آن را لمس کنید.</translation>
    </message>
    <message>
        <source>We have checked all of you out. We put that right.</source>
        <translation type="unfinished">خروج همهٔ شما ثبت شده است. آن را درست می‌کنیم.</translation>
    </message>
    <message>
        <source>Add children who have no ticket of their own.</source>
        <translation type="unfinished">کودکانی را که بلیت ندارند اضافه کنید.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">ادامه</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished">ثبت ورود</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished">مهمان</translation>
    </message>
    <message>
        <source>Who of you is here?</source>
        <translation type="unfinished">کدام‌یک از شما اینجاست؟</translation>
    </message>
    <message>
        <source>Who has come now?</source>
        <translation type="unfinished">چه کسی اکنون آمده است؟</translation>
    </message>
    <message>
        <source>How many of you today?</source>
        <translation type="unfinished">امروز چند نفر هستید؟</translation>
    </message>
    <message>
        <source>Change the numbers if somebody stayed at home.</source>
        <translation type="unfinished">اگر کسی در خانه مانده، عددها را تغییر دهید.</translation>
    </message>
    <message>
        <source>How many have come now?</source>
        <translation type="unfinished">چند نفر اکنون آمده‌اند؟</translation>
    </message>
    <message>
        <source>How many of you are staying?</source>
        <translation type="unfinished">چند نفر می‌مانید؟</translation>
    </message>
    <message>
        <source>The others of your party are in already.</source>
        <translation type="unfinished">بقیهٔ گروه شما پیش‌تر وارد شده‌اند.</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation type="unfinished">تعداد: %1</translation>
    </message>
    <message>
        <source>Reception can help. You can still check in by name.</source>
        <translation type="unfinished">پذیرش کمک می‌کند. یا با نام وارد شوید.</translation>
    </message>
    <message>
        <source>Turn up your phone’s brightness, or check in by name.</source>
        <translation type="unfinished">روشنایی گوشی را بیشتر کنید، یا با نام وارد شوید.</translation>
    </message>
    <message>
        <source>Sorry, let’s start again.</source>
        <translation type="unfinished">ببخشید، از نو شروع کنیم.</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation type="unfinished">dddd d MMMM</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">تمام</translation>
    </message>
    <message>
        <source>What you told us goes to the people who plan what we do.</source>
        <translation type="unfinished">آنچه گفتید به کسانی می‌رسد که برنامه‌های ما را می‌چینند.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation type="unfinished">سپاسگزاریم.</translation>
    </message>
    <message>
        <source>Use my name</source>
        <translation type="unfinished">ورود با نام</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation type="unfinished">کمک</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation type="unfinished">انتخاب چیزی دیگر</translation>
    </message>
    <message>
        <source>Your badges will be ready at the desk.</source>
        <translation type="unfinished">کارت‌های شما در میز پذیرش آماده خواهد بود.</translation>
    </message>
    <message>
        <source>You’re in.</source>
        <translation type="unfinished">ورود شما ثبت شد.</translation>
    </message>
    <message>
        <source>Come to the desk</source>
        <translation type="unfinished">به میز پذیرش بیایید</translation>
    </message>
    <message>
        <source>That is a code for Wi-Fi.</source>
        <translation type="unfinished">این کد Wi-Fi است.</translation>
    </message>
    <message>
        <source>That is a contact card.</source>
        <translation type="unfinished">این کارت تماس است.</translation>
    </message>
    <message>
        <source>That is a boarding pass. Have a good trip later!</source>
        <translation type="unfinished">این کارت پرواز است. سفر خوش!</translation>
    </message>
    <message>
        <source>That is a link to a web page.</source>
        <translation type="unfinished">این پیوند یک صفحهٔ وب است.</translation>
    </message>
    <message>
        <source>That is a code for setting up a device.</source>
        <translation type="unfinished">این کد تنظیم یک دستگاه است.</translation>
    </message>
    <message>
        <source>That is a health certificate.</source>
        <translation type="unfinished">این گواهی سلامت است.</translation>
    </message>
    <message>
        <source>That is a code for something else.</source>
        <translation type="unfinished">این کد برای چیز دیگری است.</translation>
    </message>
    <message>
        <source>We could not read that code</source>
        <translation type="unfinished">این کد را نتوانستیم بخوانیم</translation>
    </message>
    <message>
        <source>See what has places</source>
        <translation type="unfinished">ببینید کجا جا هست</translation>
    </message>
    <message>
        <source>Places free</source>
        <translation type="unfinished">جا هست</translation>
    </message>
    <message>
        <source>Just count me out</source>
        <translation type="unfinished">فقط خروجم را بشمارید</translation>
    </message>
    <message>
        <source>Bye.</source>
        <translation type="unfinished">خداحافظ.</translation>
    </message>
    <message>
        <source>Thank you. Welcome in.</source>
        <translation type="unfinished">سپاس. خوش آمدید.</translation>
    </message>
    <message>
        <source>This screen cannot save your visit right now. It is not your fault.</source>
        <translation type="unfinished">این صفحه اکنون نمی‌تواند بازدید شما را ذخیره کند. تقصیر شما نیست.</translation>
    </message>
    <message>
        <source>Reception will write you in.</source>
        <translation type="unfinished">پذیرش شما را ثبت می‌کند.</translation>
    </message>
    <message>
        <source>Your badge will be ready at the desk.</source>
        <translation type="unfinished">کارت شما در میز پذیرش آماده خواهد بود.</translation>
    </message>
    <message>
        <source>We have called the desk. You can also wave and point at this screen.</source>
        <translation type="unfinished">میز پذیرش را خبر کردیم. می‌توانید دست هم تکان دهید و به این صفحه اشاره کنید.</translation>
    </message>
    <message>
        <source>Somebody is coming. You can also point at this screen.</source>
        <translation type="unfinished">کسی می‌آید. می‌توانید به این صفحه هم اشاره کنید.</translation>
    </message>
    <message>
        <source>This screen cannot call the desk right now. Wave to the person at the desk and point at this screen.</source>
        <translation type="unfinished">این صفحه اکنون نمی‌تواند میز پذیرش را خبر کند. برای فرد پشت میز دست تکان دهید و به این صفحه اشاره کنید.</translation>
    </message>
    <message>
        <source>The desk has ended the call. Press Get help to call again.</source>
        <translation type="unfinished">میز پذیرش تماس را پایان داد. برای خبر دادن دوباره کمک را بزنید.</translation>
    </message>
    <message>
        <source>Write to the desk</source>
        <translation type="unfinished">به میز پذیرش بنویسید</translation>
    </message>
    <message>
        <source>The person at the desk reads it and writes back. We keep none of it.</source>
        <translation type="unfinished">فرد پشت میز آن را می‌خواند و پاسخ می‌نویسد. چیزی از آن را نگه نمی‌داریم.</translation>
    </message>
    <message>
        <source>What you write stands here in big letters. Show it to the person at the desk.</source>
        <translation type="unfinished">آنچه می‌نویسید اینجا با حروف بزرگ می‌آید. آن را به فرد پشت میز نشان دهید.</translation>
    </message>
    <message>
        <source>Wait here a moment</source>
        <translation type="unfinished">لحظه‌ای اینجا بمانید</translation>
    </message>
    <message>
        <source>A member of staff checks who collects you. Then you can go.</source>
        <translation type="unfinished">یکی از کارکنان بررسی می‌کند چه کسی دنبال شما آمده است. سپس می‌توانید بروید.</translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished">شما</translation>
    </message>
    <message>
        <source>The desk has written to you.</source>
        <translation type="unfinished">میز پذیرش برای شما نوشته است.</translation>
    </message>
    <message>
        <source>Your text is on the screen.</source>
        <translation type="unfinished">متن شما روی صفحه است.</translation>
    </message>
    <message>
        <source>We need an adult who answers for you. They can come with you, or call us.</source>
        <translation type="unfinished">به بزرگ‌سالی نیاز داریم که مسئول شما باشد. او می‌تواند همراهتان بیاید یا با ما تماس بگیرد.</translation>
    </message>
    <message>
        <source>You are not on the list for this one yet. We can put you on it with an adult.</source>
        <translation type="unfinished">هنوز در فهرست این برنامه نیستید. با حضور یک بزرگ‌سال می‌توانیم شما را به آن بیفزاییم.</translation>
    </message>
    <message>
        <source>This one is for other ages. There may be something else for you today.</source>
        <translation type="unfinished">این برای سن‌های دیگر است. شاید امروز چیز دیگری برای شما باشد.</translation>
    </message>
    <message>
        <source>This one is full right now. We can tell you when there is a place.</source>
        <translation type="unfinished">این اکنون پر است. وقتی جا باز شد می‌توانیم به شما بگوییم.</translation>
    </message>
    <message>
        <source>We would like to talk with you first.</source>
        <translation type="unfinished">می‌خواهیم نخست با شما صحبت کنیم.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished">میز پذیرش</translation>
    </message>
    <message>
        <source>%1 is coming. You can also point at this screen.</source>
        <translation type="unfinished">%1 می‌آید. می‌توانید به این صفحه هم اشاره کنید.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished">دیگر صبر نمی‌کنم</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>You hear this in your headphones.</source>
        <translation type="unfinished">این را در هدفون خود می‌شنوید.</translation>
    </message>
    <message>
        <source>Or touch the screen: one tap says it, a second tap presses it.</source>
        <translation type="unfinished">یا صفحه را لمس کنید: یک لمس آن را می‌گوید، لمس دوم آن را می‌زند.</translation>
    </message>
    <message>
        <source>Listening is off.</source>
        <translation type="unfinished">گوش دادن خاموش است.</translation>
    </message>
    <message>
        <source>To hear this screen, tap a top corner 3 times.</source>
        <translation type="unfinished">برای شنیدن این صفحه، ۳ بار گوشهٔ بالا را لمس کنید.</translation>
    </message>
    <message>
        <source>button</source>
        <translation type="unfinished">دکمه</translation>
    </message>
    <message>
        <source>text field</source>
        <translation type="unfinished">کادر متن</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished">انتخاب‌شده</translation>
    </message>
    <message>
        <source>typed</source>
        <translation type="unfinished">نوشته شد</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished">پاک شد</translation>
    </message>
    <message>
        <source>Listening starts in a moment.</source>
        <translation type="unfinished">گوش دادن تا لحظه‌ای دیگر شروع می‌شود.</translation>
    </message>
    <message>
        <source>This kiosk cannot speak. The people at the desk can read it to you.</source>
        <translation type="unfinished">این کیوسک نمی‌تواند حرف بزند. افراد پشت میز می‌توانند برایتان بخوانند.</translation>
    </message>
    <message>
        <source>Listening is on.</source>
        <translation type="unfinished">گوش دادن روشن است.</translation>
    </message>
    <message>
        <source>The arrow keys move, Enter chooses, Escape goes back.</source>
        <translation type="unfinished">کلیدهای جهت حرکت می‌دهند، Enter انتخاب می‌کند، Escape برمی‌گرداند.</translation>
    </message>
    <message>
        <source>Say again</source>
        <translation type="unfinished">دوباره بگو</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">بلندتر</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished">آرام‌تر</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished">تندتر</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished">آهسته‌تر</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation type="unfinished">پایان گوش دادن</translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <translation type="unfinished">%1، پاک شد</translation>
    </message>
    <message>
        <source>This kiosk has no voice for %1 yet. The people at the desk can help.</source>
        <translation type="unfinished">این کیوسک هنوز صدایی برای %1 ندارد. افراد پشت میز می‌توانند کمک کنند.</translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished">فاصله</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation type="unfinished">خط تیره</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation type="unfinished">آپاستروف</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation type="unfinished">نقطه</translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished">ویرگول</translation>
    </message>
    <message>
        <source>at</source>
        <translation type="unfinished">ات</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation type="unfinished">خط زیر</translation>
    </message>
    <message>
        <source>%1 says it again.</source>
        <translation type="unfinished">%1 دوباره می‌گوید.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">از %1 تا %2</translation>
    </message>
    <message>
        <source>Volume %1 of %2.</source>
        <translation type="unfinished">بلندی صدا %1 از %2.</translation>
    </message>
    <message>
        <source>Speed %1 of %2.</source>
        <translation type="unfinished">سرعت %1 از %2.</translation>
    </message>
    <message>
        <source>This kiosk has no more places for %1</source>
        <translation type="unfinished">این کیوسک دیگر برای %1 جا ندارد</translation>
    </message>
    <message>
        <source>It is for ages up to %1.</source>
        <translation type="unfinished">برای سن تا %1 است.</translation>
    </message>
    <message>
        <source>There is a note on your booking that they will go through with you.</source>
        <translation type="unfinished">یادداشتی روی رزرو شما هست. کارکنان آن را با شما مرور می‌کنند.</translation>
    </message>
    <message>
        <source>Your booking is not paid for yet. They can sort it out with you.</source>
        <translation type="unfinished">هزینهٔ رزرو شما هنوز پرداخت نشده است. کارکنان آن را با شما حل می‌کنند.</translation>
    </message>
    <message>
        <source>This code was used before. They will check it with you.</source>
        <translation type="unfinished">این کد پیش‌تر استفاده شده است. کارکنان آن را با شما بررسی می‌کنند.</translation>
    </message>
    <message>
        <source>You are under 18, so a member of staff checks you in with you.</source>
        <translation type="unfinished">زیر 18 سال دارید، پس یکی از کارکنان ورود شما را همراه شما ثبت می‌کند.</translation>
    </message>
    <message>
        <source>This one has an age limit. They will check it with you.</source>
        <translation type="unfinished">این برنامه محدودیت سنی دارد. کارکنان آن را با شما بررسی می‌کنند.</translation>
    </message>
    <message>
        <source>You are a large group. They check you in all at once.</source>
        <translation type="unfinished">شما گروه بزرگی هستید. کارکنان همه را یکجا ثبت می‌کنند.</translation>
    </message>
    <message>
        <source>This one needs a booking. They can see if there is a place.</source>
        <translation type="unfinished">این برنامه رزرو می‌خواهد. کارکنان می‌توانند ببینند جا هست یا نه.</translation>
    </message>
    <message>
        <source>They can see what your code is for.</source>
        <translation type="unfinished">کارکنان می‌توانند ببینند کد شما برای چیست.</translation>
    </message>
    <message>
        <source>More than one visit fits. They will find yours.</source>
        <translation type="unfinished">بیش از یک بازدید جور است. کارکنان بازدید شما را پیدا می‌کنند.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">تلاش دوباره</translation>
    </message>
    <message>
        <source>Show the code of your booking or badge. Or check in by name.</source>
        <translation type="unfinished">کد رزرو یا کارت خود را نشان دهید. یا با نام وارد شوید.</translation>
    </message>
    <message>
        <source>That is not a check-in code</source>
        <translation type="unfinished">این کد ورود نیست</translation>
    </message>
    <message>
        <source>It may be for another place or another day.</source>
        <translation type="unfinished">شاید برای جای دیگر یا روز دیگری باشد.</translation>
    </message>
    <message>
        <source>We do not know that code</source>
        <translation type="unfinished">این کد را نمی‌شناسیم</translation>
    </message>
    <message>
        <source>Which one instead?</source>
        <translation type="unfinished">به‌جایش کدام را می‌خواهید؟</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished">از %1</translation>
    </message>
    <message>
        <source>Are you going on to the next one?</source>
        <translation type="unfinished">آیا به جلسهٔ بعدی می‌روید؟</translation>
    </message>
    <message>
        <source>Yes, check me in</source>
        <translation type="unfinished">بله، ورودم را ثبت کن</translation>
    </message>
    <message>
        <source>Thank you for coming. See you again.</source>
        <translation type="unfinished">از آمدنتان سپاسگزاریم. به امید دیدار.</translation>
    </message>
    <message>
        <source>People counted: %1.</source>
        <translation type="unfinished">تعداد افراد: %1.</translation>
    </message>
    <message>
        <source>You’re already in.</source>
        <translation type="unfinished">شما پیش‌تر وارد شده‌اید.</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation type="unfinished">چطور بود؟</translation>
    </message>
    <message>
        <source>A few questions</source>
        <translation type="unfinished">چند پرسش</translation>
    </message>
    <message>
        <source>You’re in, %1.</source>
        <translation type="unfinished">ورود شما ثبت شد، %1.</translation>
    </message>
    <message>
        <source>That code is not for today</source>
        <translation type="unfinished">این کد برای امروز نیست</translation>
    </message>
    <message>
        <source>Scan again then. Reception can help if you want to come in now.</source>
        <translation type="unfinished">آن وقت دوباره اسکن کنید. اگر می‌خواهید اکنون وارد شوید، پذیرش کمک می‌کند.</translation>
    </message>
    <message>
        <source>You’re early</source>
        <translation type="unfinished">زود آمده‌اید</translation>
    </message>
    <message>
        <source>You’re late for this one</source>
        <translation type="unfinished">برای این برنامه دیر آمده‌اید</translation>
    </message>
    <message>
        <source>Reception can tell you when there is room.</source>
        <translation type="unfinished">پذیرش می‌تواند بگوید چه وقت جا هست.</translation>
    </message>
    <message>
        <source>There is not enough room for all of you</source>
        <translation type="unfinished">برای همهٔ شما جا نیست</translation>
    </message>
    <message>
        <source>Reception can help you find something else today.</source>
        <translation type="unfinished">پذیرش می‌تواند برای امروز چیز دیگری پیدا کند.</translation>
    </message>
    <message>
        <source>This session is cancelled</source>
        <translation type="unfinished">این جلسه لغو شده است</translation>
    </message>
    <message>
        <source>This booking is cancelled</source>
        <translation type="unfinished">این رزرو لغو شده است</translation>
    </message>
    <message>
        <source>Reception can give you a new one.</source>
        <translation type="unfinished">پذیرش می‌تواند یکی تازه به شما بدهد.</translation>
    </message>
    <message>
        <source>This code has been replaced</source>
        <translation type="unfinished">این کد عوض شده است</translation>
    </message>
    <message>
        <source>It is for ages %1 and over.</source>
        <translation type="unfinished">برای سن %1 و بالاتر است.</translation>
    </message>
    <message>
        <source>Not at this kiosk</source>
        <translation type="unfinished">نه در این کیوسک</translation>
    </message>
    <message>
        <source>Keep your badge. It is good for this one too.</source>
        <translation type="unfinished">کارت خود را نگه دارید. برای این جلسه هم معتبر است.</translation>
    </message>
    <message>
        <source>You are checked out already.</source>
        <translation type="unfinished">خروج شما پیش‌تر ثبت شده است.</translation>
    </message>
    <message>
        <source>This code has not been used to come in today.</source>
        <translation type="unfinished">امروز کسی با این کد وارد نشده است.</translation>
    </message>
    <message>
        <source>You are not checked in</source>
        <translation type="unfinished">ورود شما ثبت نشده است</translation>
    </message>
    <message>
        <source>Show your badge or your code, or let us just count you out.</source>
        <translation type="unfinished">کارت یا کد را نشان دهید، یا بگذارید فقط خروجتان را بشماریم.</translation>
    </message>
    <message>
        <source>We could not find that code</source>
        <translation type="unfinished">این کد را پیدا نکردیم</translation>
    </message>
    <message>
        <source>You came into %2 at %1.</source>
        <translation type="unfinished">ساعت %1 وارد %2 شدید.</translation>
    </message>
    <message>
        <source>I’m leaving</source>
        <translation type="unfinished">دارم می‌روم</translation>
    </message>
    <message>
        <source>Privacy notice, version %1</source>
        <translation type="unfinished">اطلاعیهٔ حریم خصوصی، نسخهٔ %1</translation>
    </message>
    <message>
        <source>Go to: %1.</source>
        <translation type="unfinished">بروید به: %1.</translation>
    </message>
    <message>
        <source>People checked in: %1.</source>
        <translation type="unfinished">تعداد واردشدگان: %1.</translation>
    </message>
    <message>
        <source>%1 is full right now</source>
        <translation type="unfinished">%1 اکنون پر است</translation>
    </message>
    <message>
        <source>%1 is for other ages</source>
        <translation type="unfinished">%1 برای سن‌های دیگر است</translation>
    </message>
    <message>
        <source>Still here: %1.</source>
        <translation type="unfinished">هنوز اینجا: %1.</translation>
    </message>
    <message>
        <source>You left at %1. There is nothing more to do.</source>
        <translation type="unfinished">ساعت %1 خارج شدید. کار دیگری لازم نیست.</translation>
    </message>
    <message>
        <source>All of your party: %1.</source>
        <translation type="unfinished">همهٔ گروه شما: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1، %2</translation>
    </message>
    <message>
        <source>Start: %1, %2.</source>
        <translation type="unfinished">شروع: %1، %2.</translation>
    </message>
    <message>
        <source>It is for ages %1 to %2.</source>
        <translation type="unfinished">برای سن %1 تا %2 است.</translation>
    </message>
    <message>
        <source>Bye, %1.</source>
        <translation type="unfinished">خداحافظ، %1.</translation>
    </message>
    <message>
        <source>%2 is on %1.</source>
        <translation type="unfinished">%2 روز %1 است.</translation>
    </message>
    <message>
        <source>%2 opens at %1.</source>
        <translation type="unfinished">%2 در ساعت %1 باز می‌شود.</translation>
    </message>
    <message>
        <source>The door to %2 closed at %1.</source>
        <translation type="unfinished">%2 در ساعت %1 بسته شد.</translation>
    </message>
    <message>
        <source>Some of us are staying</source>
        <translation type="unfinished">بعضی از ما می‌مانیم</translation>
    </message>
    <message>
        <source>Places left: %1.</source>
        <translation type="unfinished">جاهای باقی‌مانده: %1.</translation>
    </message>
    <message>
        <source>People checked out: %1.</source>
        <translation type="unfinished">تعداد خارج‌شدگان: %1.</translation>
    </message>
</context>
<context>
    <name>YouSaidTurns</name>
    <message>
        <source>We did:</source>
        <translation type="unfinished">ما انجام دادیم:</translation>
    </message>
    <message>
        <source>This stays here now.</source>
        <translation type="unfinished">این اکنون اینجا می‌ماند.</translation>
    </message>
    <message>
        <source>Touch to keep this here.</source>
        <translation type="unfinished">برای ماندن این لمس کنید.</translation>
    </message>
    <message>
        <source>You said:</source>
        <translation type="unfinished">شما گفتید:</translation>
    </message>
</context>
</TS>
