<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AnswerScreen</name>
    <message>
        <source>Your mark</source>
        <translation type="unfinished">Votre signe</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>Show one code at a time.</source>
        <translation type="unfinished">Montrez un code à la fois.</translation>
    </message>
    <message>
        <source>Hold your code in the frame.</source>
        <translation type="unfinished">Placez votre code dans le cadre.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished">S’enregistrer</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation type="unfinished">Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Modifier</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished">Précédents</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation type="unfinished">Autres réponses</translation>
    </message>
</context>
<context>
    <name>ChoicePage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Passer</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished">Précédents</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation type="unfinished">Autres choix</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">Choisi</translation>
    </message>
</context>
<context>
    <name>CounterButtons</name>
    <message>
        <source>How many of you exactly?</source>
        <translation type="unfinished">Combien êtes-vous exactement&#xa0;?</translation>
    </message>
    <message>
        <source>No code? How many of you?</source>
        <translation type="unfinished">Pas de code&#xa0;? Combien êtes-vous&#xa0;?</translation>
    </message>
    <message>
        <source>6 +</source>
        <translation type="unfinished">6 +</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
</context>
<context>
    <name>EqualityScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished">Précédents</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation type="unfinished">Autres choix</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">Choisi</translation>
    </message>
</context>
<context>
    <name>FeedbackScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Passer</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished">Précédents</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation type="unfinished">Autres choix</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished">Choisi</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>I need help</source>
        <translation type="unfinished">J’ai besoin d’aide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Nothing you typed is lost. We can check you in together at the desk.</source>
        <translation type="unfinished">Rien de ce que vous avez saisi n’est perdu. Nous pouvons vous enregistrer ensemble à l’accueil.</translation>
    </message>
    <message>
        <source>Write to the desk</source>
        <translation type="unfinished">Écrire à l’accueil</translation>
    </message>
    <message>
        <source>I need no help now</source>
        <translation type="unfinished">Je n’ai plus besoin d’aide</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Continuer</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Have a code? Hold it under the light.</source>
        <translation type="unfinished">Un code&#xa0;? Placez-le sous la lumière.</translation>
    </message>
    <message>
        <source>Have a code? Show it to the camera.</source>
        <translation type="unfinished">Un code&#xa0;? Montrez-le à la caméra.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished">S’enregistrer</translation>
    </message>
    <message>
        <source>I’m leaving</source>
        <translation type="unfinished">Je pars</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished">Choisissez votre langue</translation>
    </message>
</context>
<context>
    <name>LeavingScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation type="unfinished">Il y a un problème</translation>
    </message>
    <message>
        <source>Hold up your badge or code</source>
        <translation type="unfinished">Montrez badge ou code</translation>
    </message>
    <message>
        <source>Or type the 4 big characters on your badge.</source>
        <translation type="unfinished">Ou tapez les 4 grands caractères de votre badge.</translation>
    </message>
    <message>
        <source>Just count me out</source>
        <translation type="unfinished">Comptez ma sortie</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Effacer</translation>
    </message>
    <message>
        <source>4 characters on your badge</source>
        <translation type="unfinished">4 caractères de votre badge</translation>
    </message>
</context>
<context>
    <name>ListenScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Écouter</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished">Précédents</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation type="unfinished">Autres choix</translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished">activé</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Continuer</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation type="unfinished">Pourquoi ces questions</translation>
    </message>
    <message>
        <source>All of it, and complaints</source>
        <translation type="unfinished">Tout, et les plaintes</translation>
    </message>
    <message>
        <source>Read more, or complain</source>
        <translation type="unfinished">Lire plus ou se plaindre</translation>
    </message>
    <message>
        <source>All of the notice:</source>
        <translation type="unfinished">L’avis complet&#xa0;:</translation>
    </message>
    <message>
        <source>To complain:</source>
        <translation type="unfinished">Pour se plaindre&#xa0;:</translation>
    </message>
</context>
<context>
    <name>PadScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">Envoyer</translation>
    </message>
    <message>
        <source>ABC</source>
        <translation type="unfinished">ABC</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Effacer</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation type="unfinished">Majuscules</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Espace</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation type="unfinished">Votre texte</translation>
    </message>
</context>
<context>
    <name>PartyPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Continuer</translation>
    </message>
    <message>
        <source>One adult fewer</source>
        <translation type="unfinished">Un adulte de moins</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation type="unfinished">Adultes</translation>
    </message>
    <message>
        <source>One adult more</source>
        <translation type="unfinished">Un adulte de plus</translation>
    </message>
    <message>
        <source>One under 18 fewer</source>
        <translation type="unfinished">Une personne de moins de 18 ans en moins</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation type="unfinished">Moins de 18 ans</translation>
    </message>
    <message>
        <source>One under 18 more</source>
        <translation type="unfinished">Une personne de moins de 18 ans en plus</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>We ask only what we need, and delete it on time.</source>
        <translation type="unfinished">Nous ne demandons que le nécessaire, et l’effaçons à temps.</translation>
    </message>
    <message>
        <source>We will clear this screen to keep your details private.</source>
        <translation type="unfinished">Nous allons effacer cet écran pour protéger vos données.</translation>
    </message>
    <message>
        <source>People near you can hear this. Personal details are not said.</source>
        <translation type="unfinished">Les personnes près de vous peuvent entendre. Les données personnelles ne sont pas dites.</translation>
    </message>
    <message>
        <source>People near you can hear the questions, and each answer that you come to.</source>
        <translation type="unfinished">Les personnes proches peuvent entendre les questions et chaque réponse sur laquelle vous passez.</translation>
    </message>
    <message>
        <source>Personal details were not said. Use headphones, or press Listen to have them said.</source>
        <translation type="unfinished">Les données personnelles n’ont pas été dites. Utilisez des écouteurs, ou appuyez sur Écouter pour les entendre.</translation>
    </message>
    <message>
        <source>People near you can hear this, personal details too.</source>
        <translation type="unfinished">Les personnes près de vous peuvent entendre, les données personnelles aussi.</translation>
    </message>
    <message>
        <source>Say everything</source>
        <translation type="unfinished">Tout dire</translation>
    </message>
    <message>
        <source>Nobody can tell that these answers are yours.</source>
        <translation type="unfinished">Personne ne peut savoir que ces réponses sont les vôtres.</translation>
    </message>
    <message>
        <source>So we can do better. Your answer has no name.</source>
        <translation type="unfinished">Pour faire mieux. Votre réponse est sans nom.</translation>
    </message>
    <message>
        <source>May we take photos of you?</source>
        <translation type="unfinished">Pouvons-nous vous prendre en photo&#xa0;?</translation>
    </message>
    <message>
        <source>So we ask only what we need.</source>
        <translation type="unfinished">Pour ne demander que le nécessaire.</translation>
    </message>
    <message>
        <source>Camera is reading codes. No pictures are kept.</source>
        <translation type="unfinished">La caméra lit les codes. Aucune image n’est gardée.</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Would you need help to leave in a fire?</source>
        <translation type="unfinished">Besoin d’aide pour sortir en cas d’incendie&#xa0;?</translation>
    </message>
    <message>
        <source>So we can count everyone out if there is a fire.</source>
        <translation type="unfinished">Pour vérifier que tout le monde est sorti en cas d’incendie.</translation>
    </message>
    <message>
        <source>Yes, come and find me</source>
        <translation type="unfinished">Oui, venez me chercher</translation>
    </message>
</context>
<context>
    <name>StageBoard</name>
    <message>
        <source>A board with one peg for each person who came today</source>
        <translation type="unfinished">Un panneau avec une cheville pour chaque personne venue aujourd’hui</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Continuer</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation type="unfinished">Il y a un problème</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Passer</translation>
    </message>
    <message>
        <source>ABC</source>
        <translation type="unfinished">ABC</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Effacer</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation type="unfinished">Majuscules</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Espace</translation>
    </message>
</context>
<context>
    <name>TimeWarning</name>
    <message>
        <source>Do you need more time?</source>
        <translation type="unfinished">Vous faut-il plus de temps&#xa0;?</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <translation type="unfinished">Secondes restantes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Yes, more time</source>
        <translation type="unfinished">Oui, plus de temps</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished">Recommencer</translation>
    </message>
</context>
<context>
    <name>VisitorBar</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">Langue</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">Grand</translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished">désactivé</translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished">activé</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished">Contraste</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Écouter</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation type="unfinished">Plus bas</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation type="unfinished">Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation type="unfinished">Aide</translation>
    </message>
    <message>
        <source>called</source>
        <translation type="unfinished">appelé</translation>
    </message>
</context>
<context>
    <name>WhoCamePage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Retour</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished">Précédents</translation>
    </message>
    <message>
        <source>More names</source>
        <translation type="unfinished">Autres noms</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation type="unfinished">Personne %1</translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished">Présent</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation type="unfinished">Absent</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Enter an email with an @ and a dot, like name@example.com</source>
        <translation type="unfinished">Saisissez un e-mail avec @ et un point, comme name@example.com</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation type="unfinished">Sans réponse</translation>
    </message>
    <message>
        <source>What is the leader’s name?</source>
        <translation type="unfinished">Quel est le nom du responsable&#xa0;?</translation>
    </message>
    <message>
        <source>Just me</source>
        <translation type="unfinished">Moi seulement</translation>
    </message>
    <message>
        <source>My family or friends</source>
        <translation type="unfinished">Ma famille ou mes amis</translation>
    </message>
    <message>
        <source>A group with a leader</source>
        <translation type="unfinished">Un groupe avec un responsable</translation>
    </message>
    <message>
        <source>I’m a young maker (under 18)</source>
        <translation type="unfinished">J’ai moins de 18 ans</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Oui</translation>
    </message>
    <message>
        <source>Other kiosks may have some. Try again in a minute.</source>
        <translation type="unfinished">D’autres bornes en ont peut-être. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Too few places at this kiosk</source>
        <translation type="unfinished">Pas assez de places à cette borne</translation>
    </message>
    <message>
        <source>There may be a slip in your email address. If not, press Continue.</source>
        <translation type="unfinished">Il y a peut-être une erreur dans votre adresse e-mail. Sinon, appuyez sur Continuer.</translation>
    </message>
    <message>
        <source>Ask me first</source>
        <translation type="unfinished">Demandez-moi d’abord</translation>
    </message>
    <message>
        <source>Under 5</source>
        <translation type="unfinished">Moins de 5</translation>
    </message>
    <message>
        <source>75 or over</source>
        <translation type="unfinished">75 ou plus</translation>
    </message>
    <message>
        <source>Prefer not to say</source>
        <translation type="unfinished">Je préfère ne pas répondre</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Autre chose</translation>
    </message>
    <message>
        <source>Who is checking in?</source>
        <translation type="unfinished">Qui s’enregistre&#xa0;?</translation>
    </message>
    <message>
        <source>What are you here for?</source>
        <translation type="unfinished">Pour quoi venez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation type="unfinished">Quel est votre nom&#xa0;?</translation>
    </message>
    <message>
        <source>What should your badge say?</source>
        <translation type="unfinished">Que doit dire votre badge&#xa0;?</translation>
    </message>
    <message>
        <source>How many of you?</source>
        <translation type="unfinished">Combien êtes-vous&#xa0;?</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <translation type="unfinished">Quel âge avez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>What is your postcode? (optional)</source>
        <translation type="unfinished">Quel est votre code postal&#xa0;? (facultatif)</translation>
    </message>
    <message>
        <source>What is your email address? (optional)</source>
        <translation type="unfinished">Quelle est votre adresse e-mail&#xa0;? (facultatif)</translation>
    </message>
    <message>
        <source>Have you been here before? (optional)</source>
        <translation type="unfinished">Êtes-vous déjà venu ici&#xa0;? (facultatif)</translation>
    </message>
    <message>
        <source>Check and finish</source>
        <translation type="unfinished">Vérifiez et terminez</translation>
    </message>
    <message>
        <source>People on one form: %1 at most. More of you? Ask at the desk.</source>
        <translation type="unfinished">Personnes par formulaire&#xa0;: %1 au maximum. Vous êtes plus nombreux&#xa0;? Demandez à l’accueil.</translation>
    </message>
    <message>
        <source>Enter your full name</source>
        <translation type="unfinished">Saisissez votre nom complet</translation>
    </message>
    <message>
        <source>Enter what your badge should say</source>
        <translation type="unfinished">Saisissez le texte de votre badge</translation>
    </message>
    <message>
        <source>Enter your postcode</source>
        <translation type="unfinished">Saisissez votre code postal</translation>
    </message>
    <message>
        <source>Enter your email address</source>
        <translation type="unfinished">Saisissez votre adresse e-mail</translation>
    </message>
    <message>
        <source>Did you mean %1? If not, press Continue.</source>
        <translation type="unfinished">Vouliez-vous dire %1&#xa0;? Sinon, appuyez sur Continuer.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Qui</translation>
    </message>
    <message>
        <source>Here for</source>
        <translation type="unfinished">Venu pour</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Nom complet</translation>
    </message>
    <message>
        <source>On your badge</source>
        <translation type="unfinished">Sur votre badge</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Personnes</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">Âge</translation>
    </message>
    <message>
        <source>Help to leave</source>
        <translation type="unfinished">Aide pour sortir</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished">Code postal</translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">E-mail</translation>
    </message>
    <message>
        <source>What starts soon, or is on now.</source>
        <translation type="unfinished">Ce qui commence bientôt ou a déjà commencé.</translation>
    </message>
    <message>
        <source>Change anything that is not right.</source>
        <translation type="unfinished">Modifiez ce qui n’est pas juste.</translation>
    </message>
    <message>
        <source>Here already? Choose, then show your badge.</source>
        <translation type="unfinished">Déjà ici&#xa0;? Choisissez, puis montrez votre badge.</translation>
    </message>
    <message>
        <source>Name on the badge</source>
        <translation type="unfinished">Nom sur le badge</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation type="unfinished">Adresse e-mail</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Non</translation>
    </message>
    <message>
        <source>Yes, answer the questions (takes 1 minute)</source>
        <translation type="unfinished">Oui, répondre aux questions (1&#xa0;minute)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Passer</translation>
    </message>
    <message>
        <source>No, skip</source>
        <translation type="unfinished">Non, passer</translation>
    </message>
    <message>
        <source>A few questions about you</source>
        <translation type="unfinished">Quelques questions sur vous</translation>
    </message>
    <message>
        <source>Photos of you</source>
        <translation type="unfinished">Photos de vous</translation>
    </message>
    <message>
        <source>Been here before</source>
        <translation type="unfinished">Déjà venu</translation>
    </message>
    <message>
        <source>Adults: %1. Under 18: %2.</source>
        <translation type="unfinished">Adultes&#xa0;: %1. Moins de 18 ans&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Drop in</source>
        <translation type="unfinished">Entrée libre</translation>
    </message>
    <message numerus="yes">
        <source>Each peg = %n people</source>
        <translation type="unfinished">
            <numerusform>Chaque cheville = %n personne</numerusform>
            <numerusform>Chaque cheville = %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">Annulé</translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished">Complet</translation>
    </message>
    <message>
        <source>On now</source>
        <translation type="unfinished">En cours</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation type="unfinished">
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Hello. Welcome in.</source>
        <translation type="unfinished">Bonjour. Bienvenue.</translation>
    </message>
    <message>
        <source>Enter all 4 characters</source>
        <translation type="unfinished">Saisissez les 4 caractères</translation>
    </message>
    <message>
        <source>Tap a name to take it off, or to put it back.</source>
        <translation type="unfinished">Touchez un nom pour l’enlever ou le remettre.</translation>
    </message>
    <message>
        <source>We have checked all of you out. We put that right.</source>
        <translation type="unfinished">Nous avons noté la sortie de tous. Nous corrigeons cela.</translation>
    </message>
    <message>
        <source>Add children who have no ticket of their own.</source>
        <translation type="unfinished">Ajoutez les enfants qui n’ont pas de billet.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Continuer</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished">S’enregistrer</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished">Invité</translation>
    </message>
    <message>
        <source>Who of you is here?</source>
        <translation type="unfinished">Qui d’entre vous est là&#xa0;?</translation>
    </message>
    <message>
        <source>Who has come now?</source>
        <translation type="unfinished">Qui arrive maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>How many of you today?</source>
        <translation type="unfinished">Combien êtes-vous aujourd’hui&#xa0;?</translation>
    </message>
    <message>
        <source>Change the numbers if somebody stayed at home.</source>
        <translation type="unfinished">Modifiez les nombres si quelqu’un est resté à la maison.</translation>
    </message>
    <message>
        <source>How many have come now?</source>
        <translation type="unfinished">Combien arrivent maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>How many of you are staying?</source>
        <translation type="unfinished">Combien restent&#xa0;?</translation>
    </message>
    <message>
        <source>The others of your party are in already.</source>
        <translation type="unfinished">Les autres de votre groupe sont déjà entrés.</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation type="unfinished">Personnes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reception can help. You can still check in by name.</source>
        <translation type="unfinished">L’accueil peut aider. Ou donnez votre nom.</translation>
    </message>
    <message>
        <source>Turn up your phone’s brightness, or check in by name.</source>
        <translation type="unfinished">Augmentez la luminosité du téléphone, ou donnez votre nom.</translation>
    </message>
    <message>
        <source>Sorry, let’s start again.</source>
        <translation type="unfinished">Désolé, recommençons.</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation type="unfinished">dddd d MMMM</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Terminé</translation>
    </message>
    <message>
        <source>What you told us goes to the people who plan what we do.</source>
        <translation type="unfinished">Ce que vous nous dites va aux personnes qui préparent nos activités.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation type="unfinished">Merci.</translation>
    </message>
    <message>
        <source>Use my name</source>
        <translation type="unfinished">Donner mon nom</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation type="unfinished">Aide</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation type="unfinished">Choisir autre chose</translation>
    </message>
    <message>
        <source>Your badges will be ready at the desk.</source>
        <translation type="unfinished">Vos badges seront prêts à l’accueil.</translation>
    </message>
    <message>
        <source>You’re in.</source>
        <translation type="unfinished">Vous êtes enregistré.</translation>
    </message>
    <message>
        <source>Come to the desk</source>
        <translation type="unfinished">Venez à l’accueil</translation>
    </message>
    <message>
        <source>That is a code for Wi-Fi.</source>
        <translation type="unfinished">C’est un code Wi-Fi.</translation>
    </message>
    <message>
        <source>That is a contact card.</source>
        <translation type="unfinished">C’est une carte de contact.</translation>
    </message>
    <message>
        <source>That is a boarding pass. Have a good trip later!</source>
        <translation type="unfinished">C’est une carte d’embarquement. Bon voyage&#xa0;!</translation>
    </message>
    <message>
        <source>That is a link to a web page.</source>
        <translation type="unfinished">C’est un lien vers une page web.</translation>
    </message>
    <message>
        <source>That is a code for setting up a device.</source>
        <translation type="unfinished">C’est un code pour régler un appareil.</translation>
    </message>
    <message>
        <source>That is a health certificate.</source>
        <translation type="unfinished">C’est un certificat de santé.</translation>
    </message>
    <message>
        <source>That is a code for something else.</source>
        <translation type="unfinished">Ce code est pour autre chose.</translation>
    </message>
    <message>
        <source>We could not read that code</source>
        <translation type="unfinished">Nous n’avons pas pu lire ce code</translation>
    </message>
    <message>
        <source>See what has places</source>
        <translation type="unfinished">Voir où il y a des places</translation>
    </message>
    <message>
        <source>Places free</source>
        <translation type="unfinished">Places libres</translation>
    </message>
    <message>
        <source>Just count me out</source>
        <translation type="unfinished">Comptez ma sortie</translation>
    </message>
    <message>
        <source>Bye.</source>
        <translation type="unfinished">Au revoir.</translation>
    </message>
    <message>
        <source>Thank you. Welcome in.</source>
        <translation type="unfinished">Merci. Bienvenue.</translation>
    </message>
    <message>
        <source>This screen cannot save your visit right now. It is not your fault.</source>
        <translation type="unfinished">Cet écran ne peut pas enregistrer votre visite. Ce n’est pas votre faute.</translation>
    </message>
    <message>
        <source>Reception will write you in.</source>
        <translation type="unfinished">L’accueil va vous inscrire.</translation>
    </message>
    <message>
        <source>Your badge will be ready at the desk.</source>
        <translation type="unfinished">Votre badge sera prêt à l’accueil.</translation>
    </message>
    <message>
        <source>We have called the desk. You can also wave and point at this screen.</source>
        <translation type="unfinished">Nous avons appelé l’accueil. Vous pouvez aussi faire signe et montrer cet écran.</translation>
    </message>
    <message>
        <source>Somebody is coming. You can also point at this screen.</source>
        <translation type="unfinished">Quelqu’un arrive. Vous pouvez aussi montrer cet écran.</translation>
    </message>
    <message>
        <source>This screen cannot call the desk right now. Wave to the person at the desk and point at this screen.</source>
        <translation type="unfinished">Cet écran ne peut pas appeler l’accueil pour le moment. Faites signe à la personne à l’accueil et montrez cet écran.</translation>
    </message>
    <message>
        <source>The desk has ended the call. Press Get help to call again.</source>
        <translation type="unfinished">L’accueil a mis fin à l’appel. Appuyez sur Aide pour appeler de nouveau.</translation>
    </message>
    <message>
        <source>Write to the desk</source>
        <translation type="unfinished">Écrire à l’accueil</translation>
    </message>
    <message>
        <source>The person at the desk reads it and writes back. We keep none of it.</source>
        <translation type="unfinished">La personne à l’accueil le lit et vous répond. Nous n’en gardons rien.</translation>
    </message>
    <message>
        <source>What you write stands here in big letters. Show it to the person at the desk.</source>
        <translation type="unfinished">Ce que vous écrivez s’affiche ici en grandes lettres. Montrez-le à la personne à l’accueil.</translation>
    </message>
    <message>
        <source>Wait here a moment</source>
        <translation type="unfinished">Attendez ici un instant</translation>
    </message>
    <message>
        <source>A member of staff checks who collects you. Then you can go.</source>
        <translation type="unfinished">Une personne de l’équipe vérifie qui vient vous chercher. Ensuite, vous pouvez partir.</translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished">Vous</translation>
    </message>
    <message>
        <source>The desk has written to you.</source>
        <translation type="unfinished">L’accueil vous a écrit.</translation>
    </message>
    <message>
        <source>Your text is on the screen.</source>
        <translation type="unfinished">Votre texte est à l’écran.</translation>
    </message>
    <message>
        <source>We need an adult who answers for you. They can come with you, or call us.</source>
        <translation type="unfinished">Il nous faut un adulte responsable de vous. Il peut venir avec vous ou nous appeler.</translation>
    </message>
    <message>
        <source>You are not on the list for this one yet. We can put you on it with an adult.</source>
        <translation type="unfinished">Vous n’êtes pas encore sur la liste. Nous pouvons vous y inscrire avec un adulte.</translation>
    </message>
    <message>
        <source>This one is for other ages. There may be something else for you today.</source>
        <translation type="unfinished">C’est pour d’autres âges. Il y a peut-être autre chose pour vous aujourd’hui.</translation>
    </message>
    <message>
        <source>This one is full right now. We can tell you when there is a place.</source>
        <translation type="unfinished">C’est complet pour le moment. Nous pouvons vous dire quand il y aura une place.</translation>
    </message>
    <message>
        <source>We would like to talk with you first.</source>
        <translation type="unfinished">Nous voudrions d’abord vous parler.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished">Accueil</translation>
    </message>
    <message>
        <source>%1 is coming. You can also point at this screen.</source>
        <translation type="unfinished">%1 arrive. Vous pouvez aussi montrer cet écran.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished">Ne plus attendre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>You hear this in your headphones.</source>
        <translation type="unfinished">Vous entendez ceci dans vos écouteurs.</translation>
    </message>
    <message>
        <source>Or touch the screen: one tap says it, a second tap presses it.</source>
        <translation type="unfinished">Ou touchez l’écran&#xa0;: une fois pour l’entendre, une deuxième fois pour appuyer.</translation>
    </message>
    <message>
        <source>Listening is off.</source>
        <translation type="unfinished">L’écoute est désactivée.</translation>
    </message>
    <message>
        <source>To hear this screen, tap a top corner 3 times.</source>
        <translation type="unfinished">Pour entendre cet écran, touchez 3 fois un coin du haut.</translation>
    </message>
    <message>
        <source>button</source>
        <translation type="unfinished">bouton</translation>
    </message>
    <message>
        <source>text field</source>
        <translation type="unfinished">champ de texte</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished">choisi</translation>
    </message>
    <message>
        <source>typed</source>
        <translation type="unfinished">saisi</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished">effacé</translation>
    </message>
    <message>
        <source>Listening starts in a moment.</source>
        <translation type="unfinished">L’écoute commence dans un instant.</translation>
    </message>
    <message>
        <source>This kiosk cannot speak. The people at the desk can read it to you.</source>
        <translation type="unfinished">Cette borne ne peut pas parler. Les personnes de l’accueil peuvent vous lire l’écran.</translation>
    </message>
    <message>
        <source>Listening is on.</source>
        <translation type="unfinished">L’écoute est activée.</translation>
    </message>
    <message>
        <source>The arrow keys move, Enter chooses, Escape goes back.</source>
        <translation type="unfinished">Les flèches déplacent, Entrée choisit, Échap revient en arrière.</translation>
    </message>
    <message>
        <source>Say again</source>
        <translation type="unfinished">Répéter</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">Plus fort</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished">Moins fort</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished">Plus vite</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished">Plus lentement</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation type="unfinished">Arrêter l’écoute</translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <translation type="unfinished">%1, effacé</translation>
    </message>
    <message>
        <source>This kiosk has no voice for %1 yet. The people at the desk can help.</source>
        <translation type="unfinished">Cette borne n’a pas encore de voix pour&#xa0;: %1. Les personnes de l’accueil peuvent vous aider.</translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished">espace</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation type="unfinished">trait d’union</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation type="unfinished">apostrophe</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation type="unfinished">point</translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished">virgule</translation>
    </message>
    <message>
        <source>at</source>
        <translation type="unfinished">arobase</translation>
    </message>
    <message>
        <source>underscore</source>
        <translation type="unfinished">tiret bas</translation>
    </message>
    <message>
        <source>%1 says it again.</source>
        <translation type="unfinished">%1 répète.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished">de %1 à %2</translation>
    </message>
    <message>
        <source>Volume %1 of %2.</source>
        <translation type="unfinished">Volume %1 sur %2.</translation>
    </message>
    <message>
        <source>Speed %1 of %2.</source>
        <translation type="unfinished">Vitesse %1 sur %2.</translation>
    </message>
    <message>
        <source>This kiosk has no more places for %1</source>
        <translation type="unfinished">Cette borne n’a plus de places pour %1</translation>
    </message>
    <message>
        <source>It is for ages up to %1.</source>
        <translation type="unfinished">C’est jusqu’à %1 ans.</translation>
    </message>
    <message>
        <source>There is a note on your booking that they will go through with you.</source>
        <translation type="unfinished">Il y a une note sur votre réservation. L’équipe la verra avec vous.</translation>
    </message>
    <message>
        <source>Your booking is not paid for yet. They can sort it out with you.</source>
        <translation type="unfinished">Votre réservation n’est pas encore payée. L’équipe peut régler cela avec vous.</translation>
    </message>
    <message>
        <source>This code was used before. They will check it with you.</source>
        <translation type="unfinished">Ce code a déjà servi. L’équipe va vérifier avec vous.</translation>
    </message>
    <message>
        <source>You are under 18, so a member of staff checks you in with you.</source>
        <translation type="unfinished">Vous avez moins de 18 ans&#xa0;: un membre de l’équipe fait votre enregistrement avec vous.</translation>
    </message>
    <message>
        <source>This one has an age limit. They will check it with you.</source>
        <translation type="unfinished">Il y a une limite d’âge. L’équipe va vérifier avec vous.</translation>
    </message>
    <message>
        <source>You are a large group. They check you in all at once.</source>
        <translation type="unfinished">Vous êtes un grand groupe. L’équipe vous enregistre tous ensemble.</translation>
    </message>
    <message>
        <source>This one needs a booking. They can see if there is a place.</source>
        <translation type="unfinished">Il faut une réservation. L’équipe peut voir s’il y a une place.</translation>
    </message>
    <message>
        <source>They can see what your code is for.</source>
        <translation type="unfinished">L’équipe peut voir à quoi sert votre code.</translation>
    </message>
    <message>
        <source>More than one visit fits. They will find yours.</source>
        <translation type="unfinished">Plusieurs visites correspondent. L’équipe trouvera la vôtre.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Réessayer</translation>
    </message>
    <message>
        <source>Show the code of your booking or badge. Or check in by name.</source>
        <translation type="unfinished">Montrez le code de votre réservation ou de votre badge. Ou donnez votre nom.</translation>
    </message>
    <message>
        <source>That is not a check-in code</source>
        <translation type="unfinished">Ce n’est pas un code d’entrée</translation>
    </message>
    <message>
        <source>It may be for another place or another day.</source>
        <translation type="unfinished">Il est peut-être pour un autre lieu ou un autre jour.</translation>
    </message>
    <message>
        <source>We do not know that code</source>
        <translation type="unfinished">Nous ne connaissons pas ce code</translation>
    </message>
    <message>
        <source>Which one instead?</source>
        <translation type="unfinished">Lequel à la place&#xa0;?</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished">Depuis %1</translation>
    </message>
    <message>
        <source>Are you going on to the next one?</source>
        <translation type="unfinished">Allez-vous à la séance suivante&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, check me in</source>
        <translation type="unfinished">Oui, enregistrez-moi</translation>
    </message>
    <message>
        <source>Thank you for coming. See you again.</source>
        <translation type="unfinished">Merci de votre visite. À bientôt.</translation>
    </message>
    <message>
        <source>People counted: %1.</source>
        <translation type="unfinished">Personnes comptées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>You’re already in.</source>
        <translation type="unfinished">Vous êtes déjà enregistré.</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation type="unfinished">C’était bien&#xa0;?</translation>
    </message>
    <message>
        <source>A few questions</source>
        <translation type="unfinished">Des questions</translation>
    </message>
    <message>
        <source>You’re in, %1.</source>
        <translation type="unfinished">Vous êtes enregistré, %1.</translation>
    </message>
    <message>
        <source>That code is not for today</source>
        <translation type="unfinished">Ce code n’est pas pour aujourd’hui</translation>
    </message>
    <message>
        <source>Scan again then. Reception can help if you want to come in now.</source>
        <translation type="unfinished">Scannez de nouveau à ce moment. L’accueil peut aider si vous voulez entrer maintenant.</translation>
    </message>
    <message>
        <source>You’re early</source>
        <translation type="unfinished">Vous êtes en avance</translation>
    </message>
    <message>
        <source>You’re late for this one</source>
        <translation type="unfinished">Vous êtes en retard pour cette séance</translation>
    </message>
    <message>
        <source>Reception can tell you when there is room.</source>
        <translation type="unfinished">L’accueil peut vous dire quand il y aura de la place.</translation>
    </message>
    <message>
        <source>There is not enough room for all of you</source>
        <translation type="unfinished">Il n’y a pas assez de place pour vous tous</translation>
    </message>
    <message>
        <source>Reception can help you find something else today.</source>
        <translation type="unfinished">L’accueil peut vous aider à trouver autre chose aujourd’hui.</translation>
    </message>
    <message>
        <source>This session is cancelled</source>
        <translation type="unfinished">Cette séance est annulée</translation>
    </message>
    <message>
        <source>This booking is cancelled</source>
        <translation type="unfinished">Cette réservation est annulée</translation>
    </message>
    <message>
        <source>Reception can give you a new one.</source>
        <translation type="unfinished">L’accueil peut vous en donner un nouveau.</translation>
    </message>
    <message>
        <source>This code has been replaced</source>
        <translation type="unfinished">Ce code a été remplacé</translation>
    </message>
    <message>
        <source>It is for ages %1 and over.</source>
        <translation type="unfinished">C’est à partir de %1 ans.</translation>
    </message>
    <message>
        <source>Not at this kiosk</source>
        <translation type="unfinished">Pas à cette borne</translation>
    </message>
    <message>
        <source>Keep your badge. It is good for this one too.</source>
        <translation type="unfinished">Gardez votre badge. Il est valable ici aussi.</translation>
    </message>
    <message>
        <source>You are checked out already.</source>
        <translation type="unfinished">Votre sortie est déjà enregistrée.</translation>
    </message>
    <message>
        <source>This code has not been used to come in today.</source>
        <translation type="unfinished">Ce code n’a pas servi à entrer aujourd’hui.</translation>
    </message>
    <message>
        <source>You are not checked in</source>
        <translation type="unfinished">Votre entrée n’est pas enregistrée</translation>
    </message>
    <message>
        <source>Show your badge or your code, or let us just count you out.</source>
        <translation type="unfinished">Montrez votre badge ou votre code, ou laissez-nous compter votre sortie.</translation>
    </message>
    <message>
        <source>We could not find that code</source>
        <translation type="unfinished">Nous n’avons pas trouvé ce code</translation>
    </message>
    <message>
        <source>You came into %2 at %1.</source>
        <translation type="unfinished">Vous êtes entré dans %2 à %1.</translation>
    </message>
    <message>
        <source>I’m leaving</source>
        <translation type="unfinished">Je pars</translation>
    </message>
    <message>
        <source>Privacy notice, version %1</source>
        <translation type="unfinished">Avis de confidentialité, version %1</translation>
    </message>
    <message>
        <source>Go to: %1.</source>
        <translation type="unfinished">Allez à&#xa0;: %1.</translation>
    </message>
    <message>
        <source>People checked in: %1.</source>
        <translation type="unfinished">Personnes enregistrées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is full right now</source>
        <translation type="unfinished">%1 est complet pour le moment</translation>
    </message>
    <message>
        <source>%1 is for other ages</source>
        <translation type="unfinished">%1 est pour d’autres âges</translation>
    </message>
    <message>
        <source>Still here: %1.</source>
        <translation type="unfinished">Encore ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>You left at %1. There is nothing more to do.</source>
        <translation type="unfinished">Vous êtes sorti à %1. Il n’y a rien d’autre à faire.</translation>
    </message>
    <message>
        <source>All of your party: %1.</source>
        <translation type="unfinished">Tout votre groupe&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Start: %1, %2.</source>
        <translation type="unfinished">Début&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>It is for ages %1 to %2.</source>
        <translation type="unfinished">C’est pour les %1 à %2 ans.</translation>
    </message>
    <message>
        <source>Bye, %1.</source>
        <translation type="unfinished">Au revoir, %1.</translation>
    </message>
    <message>
        <source>%2 is on %1.</source>
        <translation type="unfinished">%2 a lieu le %1.</translation>
    </message>
    <message>
        <source>%2 opens at %1.</source>
        <translation type="unfinished">%2 ouvre à %1.</translation>
    </message>
    <message>
        <source>The door to %2 closed at %1.</source>
        <translation type="unfinished">%2 a fermé ses portes à %1.</translation>
    </message>
    <message>
        <source>Some of us are staying</source>
        <translation type="unfinished">Certains restent</translation>
    </message>
    <message>
        <source>Places left: %1.</source>
        <translation type="unfinished">Places restantes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>People checked out: %1.</source>
        <translation type="unfinished">Personnes sorties&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>YouSaidTurns</name>
    <message>
        <source>We did:</source>
        <translation type="unfinished">Nous avons fait&#xa0;:</translation>
    </message>
    <message>
        <source>This stays here now.</source>
        <translation type="unfinished">Ceci reste ici maintenant.</translation>
    </message>
    <message>
        <source>Touch to keep this here.</source>
        <translation type="unfinished">Touchez pour garder ceci ici.</translation>
    </message>
    <message>
        <source>You said:</source>
        <translation type="unfinished">Vous avez dit&#xa0;:</translation>
    </message>
</context>
</TS>
