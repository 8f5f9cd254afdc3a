<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="so" sourcelanguage="en">
<context>
    <name>AnswerScreen</name>
    <message>
        <source>Your mark</source>
        <translation type="unfinished">Astaantaada</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>Show one code at a time.</source>
        <translation type="unfinished">Hal koodh markiiba tus.</translation>
    </message>
    <message>
        <source>Hold your code in the frame.</source>
        <translation type="unfinished">Koodhkaaga ku dhex hay xayndaabka.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Dib u noqo</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished">Is diiwaangeli</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation type="unfinished">Beddel: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Beddel</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished">Kor u noqo</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation type="unfinished">Jawaabo kale</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Dib u noqo</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Ka bood</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished">Kor u noqo</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation type="unfinished">Doorashooyin kale</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">La doortay</translation>
    </message>
</context>
<context>
    <name>CounterButtons</name>
    <message>
        <source>How many of you exactly?</source>
        <translation type="unfinished">Immisa qof si sax ah?</translation>
    </message>
    <message>
        <source>No code? How many of you?</source>
        <translation type="unfinished">Koodh ma lihid? Immisa ayaad tihiin?</translation>
    </message>
    <message>
        <source>6 +</source>
        <translation type="unfinished">6 +</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Dib u noqo</translation>
    </message>
</context>
<context>
    <name>EqualityScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Dib u noqo</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished">Kor u noqo</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation type="unfinished">Doorashooyin kale</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">La doortay</translation>
    </message>
</context>
<context>
    <name>FeedbackScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Dib u noqo</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Ka bood</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished">Kor u noqo</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation type="unfinished">Doorashooyin kale</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">La doortay</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>I need help</source>
        <translation type="unfinished">Waxaan u baahanahay caawimo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Dib u noqo</translation>
    </message>
    <message>
        <source>Nothing you typed is lost. We can check you in together at the desk.</source>
        <translation type="unfinished">Wax aad qortay ma lumin. Miiska ayaan kugu diiwaangelin karnaa.</translation>
    </message>
    <message>
        <source>Write to the desk</source>
        <translation type="unfinished">U qor miiska</translation>
    </message>
    <message>
        <source>I need no help now</source>
        <translation type="unfinished">Caawimaad hadda uma baahni</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Sii wad</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Have a code? Hold it under the light.</source>
        <translation type="unfinished">Koodh ma haysataa? Iftiinka hoostiisa dhig.</translation>
    </message>
    <message>
        <source>Have a code? Show it to the camera.</source>
        <translation type="unfinished">Koodh ma haysataa? Tus kaamerada.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished">Is diiwaangeli</translation>
    </message>
    <message>
        <source>I’m leaving</source>
        <translation type="unfinished">Waan baxayaa</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Dib u noqo</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished">Dooro luqaddaada</translation>
    </message>
</context>
<context>
    <name>LeavingScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Dib u noqo</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation type="unfinished">Dhibaato ayaa jirta</translation>
    </message>
    <message>
        <source>Hold up your badge or code</source>
        <translation type="unfinished">Soo qabo kaarkaaga ama koodhkaaga</translation>
    </message>
    <message>
        <source>Or type the 4 big characters on your badge.</source>
        <translation type="unfinished">Ama qor 4ta xaraf ee waaweyn ee kaarkaaga.</translation>
    </message>
    <message>
        <source>Just count me out</source>
        <translation type="unfinished">Bixitaankayga tiri</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Tirtir</translation>
    </message>
    <message>
        <source>4 characters on your badge</source>
        <translation type="unfinished">4ta xaraf ee kaarkaaga</translation>
    </message>
</context>
<context>
    <name>ListenScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Dib u noqo</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Dhageyso</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished">Kor u noqo</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation type="unfinished">Doorashooyin kale</translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished">haa</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Dib u noqo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Sii wad</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation type="unfinished">Sababta aan u weydiinno</translation>
    </message>
    <message>
        <source>All of it, and complaints</source>
        <translation type="unfinished">Dhammaan iyo cabashooyinka</translation>
    </message>
    <message>
        <source>Read more, or complain</source>
        <translation type="unfinished">Wax badan akhri ama cabo</translation>
    </message>
    <message>
        <source>All of the notice:</source>
        <translation type="unfinished">Ogeysiiska oo dhan:</translation>
    </message>
    <message>
        <source>To complain:</source>
        <translation type="unfinished">Si aad u cabato:</translation>
    </message>
</context>
<context>
    <name>PadScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Dib u noqo</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">Dir</translation>
    </message>
    <message>
        <source>ABC</source>
        <translation type="unfinished">ABC</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Tirtir</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation type="unfinished">Xarfaha waaweyn</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Boos</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation type="unfinished">Qoraalkaaga</translation>
    </message>
</context>
<context>
    <name>PartyPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Dib u noqo</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Sii wad</translation>
    </message>
    <message>
        <source>One adult fewer</source>
        <translation type="unfinished">Hal qof weyn ka dhin</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation type="unfinished">Dad waaweyn</translation>
    </message>
    <message>
        <source>One adult more</source>
        <translation type="unfinished">Hal qof weyn ku dar</translation>
    </message>
    <message>
        <source>One under 18 fewer</source>
        <translation type="unfinished">Hal ka yar 18 ka dhin</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation type="unfinished">Ka yar 18</translation>
    </message>
    <message>
        <source>One under 18 more</source>
        <translation type="unfinished">Hal ka yar 18 ku dar</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>We ask only what we need, and delete it on time.</source>
        <translation type="unfinished">Waxaan weydiinnaa waxa aan u baahanahay oo keliya, waqtigiisana waan tirtirnaa.</translation>
    </message>
    <message>
        <source>We will clear this screen to keep your details private.</source>
        <translation type="unfinished">Shaashaddan waan tirtiri doonnaa si xogtaadu sir u ahaato.</translation>
    </message>
    <message>
        <source>People near you can hear this. Personal details are not said.</source>
        <translation type="unfinished">Dadka kuu dhow way maqli karaan tan. Xogta gaarka ah lama sheego.</translation>
    </message>
    <message>
        <source>People near you can hear the questions, and each answer that you come to.</source>
        <translation type="unfinished">Dadka kuu dhow way maqli karaan su’aalaha iyo jawaab kasta oo aad gaarto.</translation>
    </message>
    <message>
        <source>Personal details were not said. Use headphones, or press Listen to have them said.</source>
        <translation type="unfinished">Xogta gaarka ah lama sheegin. Dhegaha-saar isticmaal, ama riix Dhageyso si loo sheego.</translation>
    </message>
    <message>
        <source>People near you can hear this, personal details too.</source>
        <translation type="unfinished">Dadka kuu dhow way maqli karaan tan, xogta gaarka ahna way ku jirtaa.</translation>
    </message>
    <message>
        <source>Say everything</source>
        <translation type="unfinished">Wax walba sheeg</translation>
    </message>
    <message>
        <source>Nobody can tell that these answers are yours.</source>
        <translation type="unfinished">Cidna ma ogaan karto in jawaabahani yihiin kuwaaga.</translation>
    </message>
    <message>
        <source>So we can do better. Your answer has no name.</source>
        <translation type="unfinished">Si aan u wanaajinno shaqadayada. Jawaabtaadu magac ma laha.</translation>
    </message>
    <message>
        <source>May we take photos of you?</source>
        <translation type="unfinished">Ma ku sawiri karnaa?</translation>
    </message>
    <message>
        <source>So we ask only what we need.</source>
        <translation type="unfinished">Si aan u weydiinno waxa aan u baahanahay oo keliya.</translation>
    </message>
    <message>
        <source>Camera is reading codes. No pictures are kept.</source>
        <translation type="unfinished">Kaameradu koodhadh ayay akhrinaysaa. Sawirro lama kaydiyo.</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Would you need help to leave in a fire?</source>
        <translation type="unfinished">Haddii dab dhaco, ma u baahan lahayd caawimo si aad u baxdo?</translation>
    </message>
    <message>
        <source>So we can count everyone out if there is a fire.</source>
        <translation type="unfinished">Si aan u tirinno qof kasta oo baxay haddii dab dhaco.</translation>
    </message>
    <message>
        <source>Yes, come and find me</source>
        <translation type="unfinished">Haa, i soo raadi</translation>
    </message>
</context>
<context>
    <name>StageBoard</name>
    <message>
        <source>A board with one peg for each person who came today</source>
        <translation type="unfinished">Loox leh hal musmaar qof kasta oo maanta yimid</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Dib u noqo</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Sii wad</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation type="unfinished">Dhibaato ayaa jirta</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Ka bood</translation>
    </message>
    <message>
        <source>ABC</source>
        <translation type="unfinished">ABC</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Tirtir</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation type="unfinished">Xarfaha waaweyn</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Boos</translation>
    </message>
</context>
<context>
    <name>TimeWarning</name>
    <message>
        <source>Do you need more time?</source>
        <translation type="unfinished">Ma u baahan tahay waqti dheeraad ah?</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <translation type="unfinished">Ilbiriqsiyada haray: %1</translation>
    </message>
    <message>
        <source>Yes, more time</source>
        <translation type="unfinished">Haa, waqti dheeraad ah</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">Mar kale bilow</translation>
    </message>
</context>
<context>
    <name>VisitorBar</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">Luqad</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">Weyn</translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished">maya</translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished">haa</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished">Kala-muuqasho</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Dhageyso</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation type="unfinished">Hoos</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation type="unfinished">Sababta</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation type="unfinished">Caawimo</translation>
    </message>
    <message>
        <source>called</source>
        <translation type="unfinished">la wacay</translation>
    </message>
</context>
<context>
    <name>WhoCamePage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Dib u noqo</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished">Kor u noqo</translation>
    </message>
    <message>
        <source>More names</source>
        <translation type="unfinished">Magacyo kale</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation type="unfinished">Qofka %1</translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished">Waa joogaa</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation type="unfinished">Ma joogo</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Enter an email with an @ and a dot, like name@example.com</source>
        <translation type="unfinished">Geli iimayl leh @ iyo dhibic, sida name@example.com</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation type="unfinished">Lama bixin</translation>
    </message>
    <message>
        <source>What is the leader’s name?</source>
        <translation type="unfinished">Waa maxay magaca hoggaamiyaha?</translation>
    </message>
    <message>
        <source>Just me</source>
        <translation type="unfinished">Aniga keliya</translation>
    </message>
    <message>
        <source>My family or friends</source>
        <translation type="unfinished">Qoyskayga ama asxaabtayda</translation>
    </message>
    <message>
        <source>A group with a leader</source>
        <translation type="unfinished">Koox leh hoggaamiye</translation>
    </message>
    <message>
        <source>I’m a young maker (under 18)</source>
        <translation type="unfinished">Waxaan ahay da’yar (ka yar 18)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Haa</translation>
    </message>
    <message>
        <source>Other kiosks may have some. Try again in a minute.</source>
        <translation type="unfinished">Kiosk-yada kale boosas way hayn karaan. Mar kale isku day daqiiqad ka dib.</translation>
    </message>
    <message>
        <source>Too few places at this kiosk</source>
        <translation type="unfinished">Kiosk-gani boosas kugu filan ma hayo</translation>
    </message>
    <message>
        <source>There may be a slip in your email address. If not, press Continue.</source>
        <translation type="unfinished">Iimaylkaaga khalad baa ku jiri kara. Haddii kale, taabo Sii wad.</translation>
    </message>
    <message>
        <source>Ask me first</source>
        <translation type="unfinished">Marka hore i weydii</translation>
    </message>
    <message>
        <source>Under 5</source>
        <translation type="unfinished">Ka yar 5</translation>
    </message>
    <message>
        <source>75 or over</source>
        <translation type="unfinished">75 ama ka weyn</translation>
    </message>
    <message>
        <source>Prefer not to say</source>
        <translation type="unfinished">Ma rabo inaan sheego</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Wax kale</translation>
    </message>
    <message>
        <source>Who is checking in?</source>
        <translation type="unfinished">Yaa is diiwaangelinaya?</translation>
    </message>
    <message>
        <source>What are you here for?</source>
        <translation type="unfinished">Maxaad u timid?</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation type="unfinished">Magacaa?</translation>
    </message>
    <message>
        <source>What should your badge say?</source>
        <translation type="unfinished">Maxaa kaarkaaga lagu qoraa?</translation>
    </message>
    <message>
        <source>How many of you?</source>
        <translation type="unfinished">Immisa ayaad tihiin?</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <translation type="unfinished">Immisa jir baad tahay?</translation>
    </message>
    <message>
        <source>What is your postcode? (optional)</source>
        <translation type="unfinished">Waa maxay koodhkaaga boostada? (ikhtiyaari)</translation>
    </message>
    <message>
        <source>What is your email address? (optional)</source>
        <translation type="unfinished">Waa maxay iimaylkaagu? (ikhtiyaari)</translation>
    </message>
    <message>
        <source>Have you been here before? (optional)</source>
        <translation type="unfinished">Hore ma u timid halkan? (ikhtiyaari)</translation>
    </message>
    <message>
        <source>Check and finish</source>
        <translation type="unfinished">Hubi oo dhammee</translation>
    </message>
    <message>
        <source>People on one form: %1 at most. More of you? Ask at the desk.</source>
        <translation type="unfinished">Hal foom dadka ugu badan: %1. Ma ka badan tihiin? Weydii miiska.</translation>
    </message>
    <message>
        <source>Enter your full name</source>
        <translation type="unfinished">Geli magacaaga oo dhan</translation>
    </message>
    <message>
        <source>Enter what your badge should say</source>
        <translation type="unfinished">Geli waxa kaarkaaga lagu qorayo</translation>
    </message>
    <message>
        <source>Enter your postcode</source>
        <translation type="unfinished">Geli koodhka boostada</translation>
    </message>
    <message>
        <source>Enter your email address</source>
        <translation type="unfinished">Geli ciwaankaaga iimaylka</translation>
    </message>
    <message>
        <source>Did you mean %1? If not, press Continue.</source>
        <translation type="unfinished">Ma waxaad u jeeddaa %1? Haddii kale, taabo Sii wad.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Yaa</translation>
    </message>
    <message>
        <source>Here for</source>
        <translation type="unfinished">U yimid</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Magaca oo dhan</translation>
    </message>
    <message>
        <source>On your badge</source>
        <translation type="unfinished">Kaarkaaga</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Dadka</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">Da’da</translation>
    </message>
    <message>
        <source>Help to leave</source>
        <translation type="unfinished">Caawimo bixitaan</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">Koodhka boostada</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">Iimayl</translation>
    </message>
    <message>
        <source>What starts soon, or is on now.</source>
        <translation type="unfinished">Waxa dhowaan bilaabanaya, ama hadda socda.</translation>
    </message>
    <message>
        <source>Change anything that is not right.</source>
        <translation type="unfinished">Beddel wixii aan sax ahayn.</translation>
    </message>
    <message>
        <source>Here already? Choose, then show your badge.</source>
        <translation type="unfinished">Horay ma u joogtaa? Dooro, dabadeed tus kaarkaaga.</translation>
    </message>
    <message>
        <source>Name on the badge</source>
        <translation type="unfinished">Magaca kaarka</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation type="unfinished">Ciwaanka iimaylka</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Maya</translation>
    </message>
    <message>
        <source>Yes, answer the questions (takes 1 minute)</source>
        <translation type="unfinished">Haa, ka jawaab su’aalaha (waa 1&#xa0;daqiiqo)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Ka bood</translation>
    </message>
    <message>
        <source>No, skip</source>
        <translation type="unfinished">Maya, ka bood</translation>
    </message>
    <message>
        <source>A few questions about you</source>
        <translation type="unfinished">Su’aalo kooban oo adiga ku saabsan</translation>
    </message>
    <message>
        <source>Photos of you</source>
        <translation type="unfinished">Sawirradaada</translation>
    </message>
    <message>
        <source>Been here before</source>
        <translation type="unfinished">Hore u yimid</translation>
    </message>
    <message>
        <source>Adults: %1. Under 18: %2.</source>
        <translation type="unfinished">Dad waaweyn: %1. Ka yar 18: %2.</translation>
    </message>
    <message>
        <source>Drop in</source>
        <translation type="unfinished">Iska soo gal</translation>
    </message>
    <message numerus="yes">
        <source>Each peg = %n people</source>
        <translation type="unfinished">
            <numerusform>Musmaar kasta = %n qof</numerusform>
            <numerusform>Musmaar kasta = %n qof</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">La joojiyay</translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished">Buuxa</translation>
    </message>
    <message>
        <source>On now</source>
        <translation type="unfinished">Hadda socda</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation type="unfinished">
            <numerusform>%n boos</numerusform>
            <numerusform>%n boos</numerusform>
        </translation>
    </message>
    <message>
        <source>Hello. Welcome in.</source>
        <translation type="unfinished">Salaan. Soo dhowow.</translation>
    </message>
    <message>
        <source>Enter all 4 characters</source>
        <translation type="unfinished">Geli dhammaan 4ta xaraf</translation>
    </message>
    <message>
        <source>Tap a name to take it off, or to put it back.</source>
        <translation type="unfinished">Magac taabo si aad uga saarto ama ugu celiso.</translation>
    </message>
    <message>
        <source>We have checked all of you out. We put that right.</source>
        <translation type="unfinished">Dhammaantiin waan idin bixinnay. Waan saxaynaa.</translation>
    </message>
    <message>
        <source>Add children who have no ticket of their own.</source>
        <translation type="unfinished">Ku dar carruurta aan tigidh gaar ah lahayn.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Sii wad</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished">Is diiwaangeli</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished">Marti</translation>
    </message>
    <message>
        <source>Who of you is here?</source>
        <translation type="unfinished">Yaa idinka mid ah jooga?</translation>
    </message>
    <message>
        <source>Who has come now?</source>
        <translation type="unfinished">Yaa hadda yimid?</translation>
    </message>
    <message>
        <source>How many of you today?</source>
        <translation type="unfinished">Immisa ayaad tihiin maanta?</translation>
    </message>
    <message>
        <source>Change the numbers if somebody stayed at home.</source>
        <translation type="unfinished">Beddel tirada haddii qof guriga joogo.</translation>
    </message>
    <message>
        <source>How many have come now?</source>
        <translation type="unfinished">Immisa ayaa hadda timid?</translation>
    </message>
    <message>
        <source>How many of you are staying?</source>
        <translation type="unfinished">Immisa ayaa joogaysa?</translation>
    </message>
    <message>
        <source>The others of your party are in already.</source>
        <translation type="unfinished">Kooxdaada inteeda kale hore ayay u soo galeen.</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation type="unfinished">Dadka: %1</translation>
    </message>
    <message>
        <source>Reception can help. You can still check in by name.</source>
        <translation type="unfinished">Soo-dhaweyntu way ku caawin kartaa. Magacaagana waad ku geli kartaa.</translation>
    </message>
    <message>
        <source>Turn up your phone’s brightness, or check in by name.</source>
        <translation type="unfinished">Kordhi iftiinka taleefankaaga, ama magacaaga isku diiwaangeli.</translation>
    </message>
    <message>
        <source>Sorry, let’s start again.</source>
        <translation type="unfinished">Waan ka xunnahay, aan mar kale bilowno.</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation type="unfinished">dddd d MMMM</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Dhammaad</translation>
    </message>
    <message>
        <source>What you told us goes to the people who plan what we do.</source>
        <translation type="unfinished">Waxaad noo sheegtay waxay gaarayaan dadka qorsheeya waxa aan qabanno.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation type="unfinished">Mahadsanid.</translation>
    </message>
    <message>
        <source>Use my name</source>
        <translation type="unfinished">Magacayga isticmaal</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation type="unfinished">Caawimo</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation type="unfinished">Wax kale dooro</translation>
    </message>
    <message>
        <source>Your badges will be ready at the desk.</source>
        <translation type="unfinished">Kaararkiinnu miiska ayay diyaar ku noqon doonaan.</translation>
    </message>
    <message>
        <source>You’re in.</source>
        <translation type="unfinished">Waad soo gashay.</translation>
    </message>
    <message>
        <source>Come to the desk</source>
        <translation type="unfinished">Kaalay miiska</translation>
    </message>
    <message>
        <source>That is a code for Wi-Fi.</source>
        <translation type="unfinished">Taasi waa koodhka Wi-Fi.</translation>
    </message>
    <message>
        <source>That is a contact card.</source>
        <translation type="unfinished">Taasi waa kaar xiriir.</translation>
    </message>
    <message>
        <source>That is a boarding pass. Have a good trip later!</source>
        <translation type="unfinished">Taasi waa tigidh diyaaradeed. Safar wanaagsan!</translation>
    </message>
    <message>
        <source>That is a link to a web page.</source>
        <translation type="unfinished">Taasi waa xiriiriye bog internet.</translation>
    </message>
    <message>
        <source>That is a code for setting up a device.</source>
        <translation type="unfinished">Taasi waa koodh qalab lagu habeeyo.</translation>
    </message>
    <message>
        <source>That is a health certificate.</source>
        <translation type="unfinished">Taasi waa shahaado caafimaad.</translation>
    </message>
    <message>
        <source>That is a code for something else.</source>
        <translation type="unfinished">Taasi waa koodh wax kale.</translation>
    </message>
    <message>
        <source>We could not read that code</source>
        <translation type="unfinished">Koodhkaas ma akhriyi karin</translation>
    </message>
    <message>
        <source>See what has places</source>
        <translation type="unfinished">Eeg meelaha bannaan</translation>
    </message>
    <message>
        <source>Places free</source>
        <translation type="unfinished">Boosas bannaan</translation>
    </message>
    <message>
        <source>Just count me out</source>
        <translation type="unfinished">Bixitaankayga tiri</translation>
    </message>
    <message>
        <source>Bye.</source>
        <translation type="unfinished">Nabad gelyo.</translation>
    </message>
    <message>
        <source>Thank you. Welcome in.</source>
        <translation type="unfinished">Mahadsanid. Soo dhowow.</translation>
    </message>
    <message>
        <source>This screen cannot save your visit right now. It is not your fault.</source>
        <translation type="unfinished">Shaashaddani hadda ma kaydin karto booqashadaada. Khaladkaaga ma aha.</translation>
    </message>
    <message>
        <source>Reception will write you in.</source>
        <translation type="unfinished">Soo-dhaweyntu way ku qori doontaa.</translation>
    </message>
    <message>
        <source>Your badge will be ready at the desk.</source>
        <translation type="unfinished">Kaarkaagu miiska ayuu diyaar ku noqon doonaa.</translation>
    </message>
    <message>
        <source>We have called the desk. You can also wave and point at this screen.</source>
        <translation type="unfinished">Miiska waan wacnay. Sidoo kale waad gacan haadin kartaa oo shaashaddan tilmaami kartaa.</translation>
    </message>
    <message>
        <source>Somebody is coming. You can also point at this screen.</source>
        <translation type="unfinished">Qof baa imanaya. Sidoo kale shaashaddan waad tilmaami kartaa.</translation>
    </message>
    <message>
        <source>This screen cannot call the desk right now. Wave to the person at the desk and point at this screen.</source>
        <translation type="unfinished">Shaashaddani hadda miiska ma wici karto. Qofka miiska jooga gacan u haadi oo shaashaddan tilmaan.</translation>
    </message>
    <message>
        <source>The desk has ended the call. Press Get help to call again.</source>
        <translation type="unfinished">Miisku wuu soo afjaray wicitaanka. Mar kale si aad u wacdo riix Caawimo.</translation>
    </message>
    <message>
        <source>Write to the desk</source>
        <translation type="unfinished">U qor miiska</translation>
    </message>
    <message>
        <source>The person at the desk reads it and writes back. We keep none of it.</source>
        <translation type="unfinished">Qofka miiska jooga ayaa akhriya oo kuu soo jawaaba. Waxba kama kaydinno.</translation>
    </message>
    <message>
        <source>What you write stands here in big letters. Show it to the person at the desk.</source>
        <translation type="unfinished">Waxa aad qorto halkan ayay far weyn ku soo muuqdaan. Tus qofka miiska jooga.</translation>
    </message>
    <message>
        <source>Wait here a moment</source>
        <translation type="unfinished">Wax yar halkan ku sug</translation>
    </message>
    <message>
        <source>A member of staff checks who collects you. Then you can go.</source>
        <translation type="unfinished">Qof shaqaale ah ayaa hubinaya cidda ku soo kaxaynaysa. Markaas waad tegi kartaa.</translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished">Adiga</translation>
    </message>
    <message>
        <source>The desk has written to you.</source>
        <translation type="unfinished">Miiska ayaa kuu soo qoray.</translation>
    </message>
    <message>
        <source>Your text is on the screen.</source>
        <translation type="unfinished">Qoraalkaagu wuxuu ku yaal shaashadda.</translation>
    </message>
    <message>
        <source>We need an adult who answers for you. They can come with you, or call us.</source>
        <translation type="unfinished">Waxaan u baahannahay qof weyn oo kuu mas’uul ah. Way ku raaci karaan ama na soo wici karaan.</translation>
    </message>
    <message>
        <source>You are not on the list for this one yet. We can put you on it with an adult.</source>
        <translation type="unfinished">Weli liiska kuma jirtid. Qof weyn markuu joogo waan kugu dari karnaa.</translation>
    </message>
    <message>
        <source>This one is for other ages. There may be something else for you today.</source>
        <translation type="unfinished">Kani waa da’ kale. Maanta wax kale ayaa laga yaabaa inay kuu jiraan.</translation>
    </message>
    <message>
        <source>This one is full right now. We can tell you when there is a place.</source>
        <translation type="unfinished">Hadda wuu buuxaa. Waan kuu sheegi karnaa marka meel bannaanaato.</translation>
    </message>
    <message>
        <source>We would like to talk with you first.</source>
        <translation type="unfinished">Marka hore waxaan jeclaan lahayn inaan kula hadalno.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished">Miiska</translation>
    </message>
    <message>
        <source>%1 is coming. You can also point at this screen.</source>
        <translation type="unfinished">%1 ayaa imanaya. Sidoo kale shaashaddan waad tilmaami kartaa.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished">Jooji sugitaanka</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>You hear this in your headphones.</source>
        <translation type="unfinished">Waxaad tan ka maqlaysaa dhegaha-saarka.</translation>
    </message>
    <message>
        <source>Or touch the screen: one tap says it, a second tap presses it.</source>
        <translation type="unfinished">Ama shaashadda taabo: taabasho koow way sheegtaa, taabasho labaad way riixdaa.</translation>
    </message>
    <message>
        <source>Listening is off.</source>
        <translation type="unfinished">Dhageysigu waa damsan yahay.</translation>
    </message>
    <message>
        <source>To hear this screen, tap a top corner 3 times.</source>
        <translation type="unfinished">Si aad shaashaddan u maqasho, 3 jeer taabo gees sare.</translation>
    </message>
    <message>
        <source>button</source>
        <translation type="unfinished">badhan</translation>
    </message>
    <message>
        <source>text field</source>
        <translation type="unfinished">goob qoraal</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished">la doortay</translation>
    </message>
    <message>
        <source>typed</source>
        <translation type="unfinished">la qoray</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished">la tirtiray</translation>
    </message>
    <message>
        <source>Listening starts in a moment.</source>
        <translation type="unfinished">Dhageysigu wuu bilaabmayaa wax yar kadib.</translation>
    </message>
    <message>
        <source>This kiosk cannot speak. The people at the desk can read it to you.</source>
        <translation type="unfinished">Kiosk-gani ma hadli karo. Dadka miiska jooga ayaa kuu akhrin kara.</translation>
    </message>
    <message>
        <source>Listening is on.</source>
        <translation type="unfinished">Dhageysigu waa shidan yahay.</translation>
    </message>
    <message>
        <source>The arrow keys move, Enter chooses, Escape goes back.</source>
        <translation type="unfinished">Furayaasha falaaruhu way dhaqaajiyaan, Enter wuu doortaa, Escape dib buu u celiyaa.</translation>
    </message>
    <message>
        <source>Say again</source>
        <translation type="unfinished">Mar kale dheh</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">Cod dheer</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished">Cod hoose</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished">Dhakhso</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished">Tartiib</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation type="unfinished">Jooji dhageysiga</translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <translation type="unfinished">%1, la tirtiray</translation>
    </message>
    <message>
        <source>This kiosk has no voice for %1 yet. The people at the desk can help.</source>
        <translation type="unfinished">Kiosk-gani weli cod uma laha %1. Dadka miiska jooga way ku caawin karaan.</translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished">boos</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation type="unfinished">jiitin</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation type="unfinished">hamsa</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation type="unfinished">joogsi</translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished">hakad</translation>
    </message>
    <message>
        <source>at</source>
        <translation type="unfinished">at</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation type="unfinished">xariiqda hoose</translation>
    </message>
    <message>
        <source>%1 says it again.</source>
        <translation type="unfinished">%1 mar kale ayay tiraahdaa.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">%1 ilaa %2</translation>
    </message>
    <message>
        <source>Volume %1 of %2.</source>
        <translation type="unfinished">Codka %1 ee %2.</translation>
    </message>
    <message>
        <source>Speed %1 of %2.</source>
        <translation type="unfinished">Xawaaraha %1 ee %2.</translation>
    </message>
    <message>
        <source>This kiosk has no more places for %1</source>
        <translation type="unfinished">Kiosk-gani boos dambe uma hayo %1</translation>
    </message>
    <message>
        <source>It is for ages up to %1.</source>
        <translation type="unfinished">Waa ilaa da’da %1.</translation>
    </message>
    <message>
        <source>There is a note on your booking that they will go through with you.</source>
        <translation type="unfinished">Ballantaada waxaa ku jira qoraal ay kula eegi doonaan.</translation>
    </message>
    <message>
        <source>Your booking is not paid for yet. They can sort it out with you.</source>
        <translation type="unfinished">Ballantaada weli lama bixin lacagteeda. Shaqaaluhu way kula xallin karaan.</translation>
    </message>
    <message>
        <source>This code was used before. They will check it with you.</source>
        <translation type="unfinished">Koodhkan hore ayaa loo isticmaalay. Shaqaaluhu way kula hubin doonaan.</translation>
    </message>
    <message>
        <source>You are under 18, so a member of staff checks you in with you.</source>
        <translation type="unfinished">Waxaad ka yar tahay 18, sidaas darteed shaqaale ayaa kula diiwaangelinaya.</translation>
    </message>
    <message>
        <source>This one has an age limit. They will check it with you.</source>
        <translation type="unfinished">Kani xad da’eed ayuu leeyahay. Shaqaaluhu way kula hubin doonaan.</translation>
    </message>
    <message>
        <source>You are a large group. They check you in all at once.</source>
        <translation type="unfinished">Koox weyn ayaad tihiin. Shaqaaluhu hal mar ayay idin diiwaangelinayaan.</translation>
    </message>
    <message>
        <source>This one needs a booking. They can see if there is a place.</source>
        <translation type="unfinished">Kani ballan ayuu u baahan yahay. Shaqaaluhu way eegi karaan haddii boos jiro.</translation>
    </message>
    <message>
        <source>They can see what your code is for.</source>
        <translation type="unfinished">Shaqaaluhu way arki karaan waxa koodhkaagu yahay.</translation>
    </message>
    <message>
        <source>More than one visit fits. They will find yours.</source>
        <translation type="unfinished">Booqashooyin badan baa u dhigma. Shaqaaluhu taadii ayay helayaan.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Mar kale isku day</translation>
    </message>
    <message>
        <source>Show the code of your booking or badge. Or check in by name.</source>
        <translation type="unfinished">Tus koodhka ballantaada ama kaarkaaga. Ama magacaaga isku diiwaangeli.</translation>
    </message>
    <message>
        <source>That is not a check-in code</source>
        <translation type="unfinished">Taasi ma aha koodh diiwaangelin</translation>
    </message>
    <message>
        <source>It may be for another place or another day.</source>
        <translation type="unfinished">Waxay noqon kartaa meel kale ama maalin kale.</translation>
    </message>
    <message>
        <source>We do not know that code</source>
        <translation type="unfinished">Koodhkaas ma naqaanno</translation>
    </message>
    <message>
        <source>Which one instead?</source>
        <translation type="unfinished">Kee kale?</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished">Tan iyo %1</translation>
    </message>
    <message>
        <source>Are you going on to the next one?</source>
        <translation type="unfinished">Ma u gudbaysaa kan xiga?</translation>
    </message>
    <message>
        <source>Yes, check me in</source>
        <translation type="unfinished">Haa, i diiwaangeli</translation>
    </message>
    <message>
        <source>Thank you for coming. See you again.</source>
        <translation type="unfinished">Waad ku mahadsan tahay imaanshahaaga. Mar kale aan is aragno.</translation>
    </message>
    <message>
        <source>People counted: %1.</source>
        <translation type="unfinished">Dadka la tiriyay: %1.</translation>
    </message>
    <message>
        <source>You’re already in.</source>
        <translation type="unfinished">Hore ayaad u soo gashay.</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation type="unfinished">Sidee ahayd?</translation>
    </message>
    <message>
        <source>A few questions</source>
        <translation type="unfinished">Su’aalo kooban</translation>
    </message>
    <message>
        <source>You’re in, %1.</source>
        <translation type="unfinished">Waad soo gashay, %1.</translation>
    </message>
    <message>
        <source>That code is not for today</source>
        <translation type="unfinished">Koodhkaas maanta ma aha</translation>
    </message>
    <message>
        <source>Scan again then. Reception can help if you want to come in now.</source>
        <translation type="unfinished">Markaas mar kale iskaan garee. Haddii aad hadda soo geli rabto, soo-dhaweyntu way ku caawin kartaa.</translation>
    </message>
    <message>
        <source>You’re early</source>
        <translation type="unfinished">Waad soo hormartay</translation>
    </message>
    <message>
        <source>You’re late for this one</source>
        <translation type="unfinished">Kan waad ka daahday</translation>
    </message>
    <message>
        <source>Reception can tell you when there is room.</source>
        <translation type="unfinished">Soo-dhaweyntu way kuu sheegi kartaa marka boos jiro.</translation>
    </message>
    <message>
        <source>There is not enough room for all of you</source>
        <translation type="unfinished">Dhammaantiin boos idinku filan ma jiro</translation>
    </message>
    <message>
        <source>Reception can help you find something else today.</source>
        <translation type="unfinished">Soo-dhaweyntu waxay kaa caawin kartaa inaad maanta wax kale hesho.</translation>
    </message>
    <message>
        <source>This session is cancelled</source>
        <translation type="unfinished">Kulankan waa la joojiyay</translation>
    </message>
    <message>
        <source>This booking is cancelled</source>
        <translation type="unfinished">Ballantan waa la joojiyay</translation>
    </message>
    <message>
        <source>Reception can give you a new one.</source>
        <translation type="unfinished">Soo-dhaweyntu mid cusub ayay ku siin kartaa.</translation>
    </message>
    <message>
        <source>This code has been replaced</source>
        <translation type="unfinished">Koodhkan waa la beddelay</translation>
    </message>
    <message>
        <source>It is for ages %1 and over.</source>
        <translation type="unfinished">Waa da’da %1 iyo wixii ka weyn.</translation>
    </message>
    <message>
        <source>Not at this kiosk</source>
        <translation type="unfinished">Kiosk-gan maya</translation>
    </message>
    <message>
        <source>Keep your badge. It is good for this one too.</source>
        <translation type="unfinished">Kaarkaaga hayso. Kan xitaa wuu u shaqeeyaa.</translation>
    </message>
    <message>
        <source>You are checked out already.</source>
        <translation type="unfinished">Hore ayaad u baxday.</translation>
    </message>
    <message>
        <source>This code has not been used to come in today.</source>
        <translation type="unfinished">Koodhkan maanta laguma soo gelin.</translation>
    </message>
    <message>
        <source>You are not checked in</source>
        <translation type="unfinished">Ma diiwaangashanid</translation>
    </message>
    <message>
        <source>Show your badge or your code, or let us just count you out.</source>
        <translation type="unfinished">Tus kaarkaaga ama koodhkaaga, ama aan bixitaankaaga tirinno.</translation>
    </message>
    <message>
        <source>We could not find that code</source>
        <translation type="unfinished">Koodhkaas ma helin</translation>
    </message>
    <message>
        <source>You came into %2 at %1.</source>
        <translation type="unfinished">Waxaad %1 soo gashay %2.</translation>
    </message>
    <message>
        <source>I’m leaving</source>
        <translation type="unfinished">Waan baxayaa</translation>
    </message>
    <message>
        <source>Privacy notice, version %1</source>
        <translation type="unfinished">Ogeysiiska asturnaanta, nooca %1</translation>
    </message>
    <message>
        <source>Go to: %1.</source>
        <translation type="unfinished">Tag: %1.</translation>
    </message>
    <message>
        <source>People checked in: %1.</source>
        <translation type="unfinished">Dadka la diiwaangeliyay: %1.</translation>
    </message>
    <message>
        <source>%1 is full right now</source>
        <translation type="unfinished">%1 hadda waa buuxaa</translation>
    </message>
    <message>
        <source>%1 is for other ages</source>
        <translation type="unfinished">%1 waxaa loogu talagalay da’ kale</translation>
    </message>
    <message>
        <source>Still here: %1.</source>
        <translation type="unfinished">Weli halkan jooga: %1.</translation>
    </message>
    <message>
        <source>You left at %1. There is nothing more to do.</source>
        <translation type="unfinished">Waxaad baxday %1. Wax kale oo la sameeyo ma jiro.</translation>
    </message>
    <message>
        <source>All of your party: %1.</source>
        <translation type="unfinished">Kooxdaada oo dhan: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Start: %1, %2.</source>
        <translation type="unfinished">Bilow: %1, %2.</translation>
    </message>
    <message>
        <source>It is for ages %1 to %2.</source>
        <translation type="unfinished">Waa da’da %1 ilaa %2.</translation>
    </message>
    <message>
        <source>Bye, %1.</source>
        <translation type="unfinished">Nabad gelyo, %1.</translation>
    </message>
    <message>
        <source>%2 is on %1.</source>
        <translation type="unfinished">%2 waa %1.</translation>
    </message>
    <message>
        <source>%2 opens at %1.</source>
        <translation type="unfinished">%2 wuxuu furmayaa %1.</translation>
    </message>
    <message>
        <source>The door to %2 closed at %1.</source>
        <translation type="unfinished">Albaabka %2 wuxuu xirmay %1.</translation>
    </message>
    <message>
        <source>Some of us are staying</source>
        <translation type="unfinished">Qaarkayo way joogayaan</translation>
    </message>
    <message>
        <source>Places left: %1.</source>
        <translation type="unfinished">Boosaska haray: %1.</translation>
    </message>
    <message>
        <source>People checked out: %1.</source>
        <translation type="unfinished">Dadka baxay: %1.</translation>
    </message>
</context>
<context>
    <name>YouSaidTurns</name>
    <message>
        <source>We did:</source>
        <translation type="unfinished">Waxaan qabannay:</translation>
    </message>
    <message>
        <source>This stays here now.</source>
        <translation type="unfinished">Tani hadda halkan ayay joogaysaa.</translation>
    </message>
    <message>
        <source>Touch to keep this here.</source>
        <translation type="unfinished">Taabo si ay halkan u sii joogto.</translation>
    </message>
    <message>
        <source>You said:</source>
        <translation type="unfinished">Waxaad tidhaahdeen:</translation>
    </message>
</context>
</TS>
