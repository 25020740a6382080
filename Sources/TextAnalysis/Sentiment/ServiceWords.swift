// Own compilation, dedicated to the public domain (CC0 1.0).

/// Nouns and verbs with which customers praise and complain, behind their polarity in hundredths.
///
/// Words whose meaning depends on what is said of them (wachten, bellen, prijs) are left out.
enum ServiceWords {
  static let dutch = """
    60: aanrader aanraden topservice topper compliment complimenten chapeau
    50: blij bedankt geholpen meegedacht behulpzaam klantvriendelijk klantgericht vakkundig
    40: dank opgelost verrast vlot voordelig gastvrij gastvrijheid deskundig servicegericht
    -30: laat wachtrij wachtrijen vertraging vertraagd omslachtig onhandig
    -40: wachttijd wachttijden gedoe ontbreekt ontbrak ontbreken fout fouten foutmelding
    haperingen klantonvriendelijk storing storingen vergeten verkeerd
    -50: klacht klachten probleem problemen kapot defect beschadigd vermist kwijt gemopper
    irritatie ergernis afgescheept teleurstelling teleurstellend tegenvaller
    -70: schandalig schande oplichting oplichters opgelicht waardeloos drama belabberd afrader
    """

  static let english = """
    60: recommend recommended compliment compliments thumbs-up
    50: thanks helped solved resolved welcoming courteous knowledgeable
    40: smooth smoothly prompt promptly reliable hassle-free thank
    -30: queue queues delay delays delayed late waiting
    -40: error errors mistake mistakes missing outage hassle forgot
    -50: complaint complaints problem problems broken faulty damaged lost disappointment ignored
    -70: scam rip-off disgrace useless worthless nightmare
    """
}
