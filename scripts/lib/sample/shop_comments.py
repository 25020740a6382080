"""What customers of the web shop write, in Dutch, in keeping with the marks they gave."""

from .wording import address, tidy

PRAISE = {
    "zoeken": ["Ik vond meteen wat ik zocht"],
    "productpagina": ["Goede foto's en duidelijke informatie over allergenen"],
    "winkelmand": ["De winkelmand onthoudt mijn vaste boodschappen, handig"],
    "betalen": ["Betalen met iDEAL ging snel", "Vlot afgerekend"],
    "bezorgmoment-kiezen": ["Fijn dat ik een bezorgmoment van een uur kan kiezen"],
    "bezorger": ["Vriendelijke bezorger, zette de kratten in de keuken",
                 "De bezorger was precies op tijd"],
    "retour-aanmelden": ["Retour aanmelden was zo gebeurd"],
    "terugbetaling": ["Geld stond de volgende dag op mijn rekening"],
}
COMPLAINTS = {
    "zoeken": ["Zoeken op \"havermelk\" geeft van alles, behalve havermelk"],
    "productpagina": ["Op de foto was de verpakking groter", "De inhoud stond er niet bij, jammer"],
    "winkelmand": ["Mijn winkelmand was na het inloggen leeg"],
    "betalen": ["Bij het betalen moest ik alles opnieuw invullen",
                "De betaalpagina was half in het Engels: \"checkout\", \"voucher\", \"submit\""],
    "bezorgmoment-kiezen": ["Geen enkel bezorgmoment voor deze week",
                            "Het bezorgmoment {dat u belooft|dat jullie beloven} klopt nooit"],
    "bezorger": ["De bezorger kwam een uur te laat", "Eieren kapot, en de bezorger was al weg"],
    "retour-aanmelden": ["Ik kon nergens vinden hoe ik iets terugstuur"],
    "terugbetaling": ["Ik wacht al twee weken op mijn geld",
                      "Over de terugbetaling hoor ik niets van {u|jullie}"],
}
FAILED = ["De app bleef hangen na de betaling met iDEAL; is er nu betaald of niet?",
          "Betaling mislukt, drie keer geprobeerd, daarna maar op de website besteld",
          "Na iDEAL kwam ik op een wit scherm, de bestelling was weg",
          "Twee keer afgeschreven, mail mij op klant@example.com"]
PROMOTER = ["Aanrader", "Top geregeld", "Ik bestel vaker", "Complimenten"]
PASSIVE = ["Prima", "Doet wat het moet doen", "Kan iets sneller"]
DETRACTOR = ["Ik ga terug naar de winkel", "Dit kan echt niet", "Slecht geregeld"]


def comment(random, recommend, journey, scores, failed):
    """A comment, or an empty text: the more outspoken the mark, the more often there is one."""
    outspoken = failed or recommend <= 4 or recommend == 10
    if not random.chance(0.5 if outspoken else 0.25):
        return ""
    formal = random.chance(0.35)
    parts = []
    if failed:
        parts.append(random.pick(FAILED))
    if recommend >= 9:
        parts += about(random, PRAISE, scores, max, lambda best: best >= 4)
        parts.append(random.pick(PROMOTER))
    elif recommend <= 6:
        parts += about(random, COMPLAINTS, scores, min, lambda worst: worst <= 3)
        parts.append(random.pick(DETRACTOR))
    else:
        parts.append(random.pick(PASSIVE))
    return tidy(random, [address(part, formal) for part in parts])


def about(random, sentences, scores, end, fits):
    """A sentence about a touchpoint with the highest or lowest score, if that score fits."""
    if not scores or not fits(end(scores.values())):
        return []
    chosen = [name for name in scores if scores[name] == end(scores.values())]
    return [random.pick(sentences[random.pick(chosen)])]
