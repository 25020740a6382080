"""What visitors of a store write, in Dutch, in keeping with the marks they gave.

Older visitors write "u" more often, younger ones "je" and "jullie". The pairs below hold both
forms: {u|jullie}.
"""

from .wording import address, tidy

PRAISE = {
    "folder": ["De folder helpt me bij het maken van mijn lijstje",
               "Mooie aanbiedingen in de folder deze week"],
    "app-lijst": ["Handig, het lijstje in de app staat op volgorde van de schappen",
                  "De app onthoudt wat ik vorige week kocht"],
    "fietsenstalling": ["Altijd plek voor mijn fiets",
                        "De nieuwe fietsenrekken staan vlak bij de deur"],
    "ingang": ["Je komt binnen en het ruikt naar vers brood",
               "{U begroet|Jullie begroeten} iedereen bij de ingang, dat is gezellig"],
    "mandje": ["Schone mandjes, staan goed in het zicht"],
    "receptenrek": ["Het rekje met recepten geeft me elke week een idee voor het eten",
                    "Leuk recept meegenomen, de ingrediënten lagen er meteen bij"],
    "groenteafdeling": ["Groente en fruit zijn heel vers",
                        "Mooie groenteafdeling, {u heeft|jullie hebben} ook streekproducten"],
    "slager": ["De slager neemt de tijd voor een praatje",
               "De slager gaf een goede tip voor de stoofpot, \"laag vuur\" zei hij"],
    "kassa": ["De kassière maakte een grapje, daar word je vrolijk van",
              "Snel afgerekend, er ging meteen een kassa bij open"],
}
COMPLAINTS = {
    "folder": ["De aanbieding uit de folder was al uitverkocht",
               "De folder van {uw|jullie} winkel ligt nooit in mijn bus"],
    "app-lijst": ["De app liep vast toen ik mijn lijstje wilde openen",
                  "Het lijstje in de app was ineens leeg"],
    "fietsenstalling": ["Nergens plek voor de fiets, alles stond vol met bakfietsen",
                        "De fietsenstalling is te klein"],
    "ingang": ["De ingang stond vol met kratten; met een kinderwagen kom je er niet langs",
               "Bij de achterdeur stond een medewerker te roken, dat ziet er niet uit"],
    "mandje": ["De mandjes waren op en plakten"],
    "receptenrek": ["Het receptenrek was leeg",
                    "De recepten hangen te hoog, ik kan er niet bij"],
    "groenteafdeling": ["Ik gleed bijna uit over sperziebonen op de grond",
                        "De sla was bruin en de bak met bonen lag ernaast; ruim dat op"],
    "slager": ["Lang gewacht bij de slager terwijl hij met een collega stond te praten",
               "Bij de slager was het gehakt op"],
    "kassa": ["Veel te lange rij bij de kassa",
              "Twintig minuten in de rij en maar één kassa open",
              "Ik was de vierde in de rij en er ging geen kassa bij open"],
}
PROMOTER = ["Ik kom hier graag", "Aanrader", "Fijne winkel in de buurt", "Ga zo door"]
PASSIVE = ["Verder prima", "Gewoon een nette winkel", "Het ging wel", "Niets bijzonders"]
DETRACTOR = ["Volgende keer ga ik ergens anders heen", "Dit moet echt beter",
             "{U verliest|Jullie verliezen} zo een klant", "Jammer"]
NEWCOMER = ["Het was mijn eerste keer en ik kon niets vinden",
            "Voor het eerst hier; waar alles ligt moet je maar weten"]
ISLAND = ["Op het eiland is dit de enige winkel die het hele jaar open is"]


def comment(random, recommend, ratings, customer, age, region):
    """A comment, or an empty text: the more outspoken the mark, the more often there is one."""
    outspoken = recommend <= 4 or recommend == 10
    if not random.chance(0.42 if outspoken else 0.24):
        return ""
    formal = random.chance(0.8 if age in ("50-64", "65+") else 0.15)
    met = {name: score for name, score in ratings.items() if score is not None}
    parts = []
    if region == "Waddeneilanden" and random.chance(0.4):
        parts.append(random.pick(ISLAND))
    if recommend >= 9:
        parts += praise(random, met) + [random.pick(PROMOTER)]
    elif recommend <= 6:
        parts += complaint(random, met)
        if customer == "nieuw" and random.chance(0.35):
            parts.append(random.pick(NEWCOMER))
        parts.append(random.pick(DETRACTOR))
    else:
        parts += praise(random, met) if random.chance(0.5) else complaint(random, met)
        parts.append(random.pick(PASSIVE))
    return tidy(random, [address(part, formal) for part in parts])


def praise(random, met):
    """A word about one of the touchpoints rated highest, if it was rated above the middle."""
    best = max(met.values())
    if best < 4:
        return []
    return [random.pick(PRAISE[random.pick([name for name in met if met[name] == best])])]


def complaint(random, met):
    """A word about one of the touchpoints rated lowest, if it was rated below 4."""
    worst = min(met.values())
    if worst > 3:
        return []
    return [random.pick(COMPLAINTS[random.pick([name for name in met if met[name] == worst])])]
