"""Makes a large survey export: the same bytes for the same number of rows, seed and share of
spoiled rows, on every machine and with any number of processes.

Eleven columns as customer surveys have them: a respondent who answers more than once, times roughly
in order, nine words of context, which question a row answers (NPS, CSAT or CES), the score, and a
comment that is mostly empty and often quoted, with commas, line breaks and doubled quotes in it.
"""

import datetime
import multiprocessing
import os
import random

HEADER = ("respondent_id,submitted_at,journey,touchpoint,channel,region,customer_type,age_band,"
          "metric,score,comment\n")
BLOCK = 50_000

# Journey: (weight, points that it adds to a score of 0-10, its touchpoints).
JOURNEYS = {
    "Oriënteren": (14, 0.4, ("Website", "Zoekfunctie", "Winkelbezoek", "Productpagina")),
    "Bestellen": (22, 0.8, ("Winkelmand", "Betaling", "Bevestiging", "Kassa")),
    "Levering": (18, 0.2, ("Bezorger", "Afhaalpunt", "Track & trace", "Monteur")),
    "Retour": (9, -0.5, ("Retourlabel", "Terugbetaling", "Retourpunt", "Ophalen")),
    "Facturatie": (10, -0.7, ("Factuur", "Incasso", "Herinnering", "Betalingsregeling")),
    "Storing": (8, -1.3, ("Melding", "Statuspagina", "Monteurbezoek", "Herstel")),
    "Verhuizing": (5, 0.0, ("Doorgeven", "Overstap", "Aansluiting", "Welkomstpakket")),
    "Opzeggen": (4, -1.5, ("Opzegformulier", "Behoudgesprek", "Eindafrekening", "Afmelding")),
    "Klacht": (6, -2.1, ("Indienen", "Behandeling", "Terugkoppeling", "Compensatie")),
    "Advies": (4, 1.1, ("Adviesgesprek", "Offerte", "Hypotheekcheck", "Nazorg")),
}
CHANNELS = {"Web": (32, 0.1), "App": (26, 0.5), "Telefoon": (18, -0.4), "E-mail": (10, -0.3),
            "Winkel": (8, 0.8), "Chat": (6, 0.0)}
REGIONS = {"Groningen": 3, "Fryslân": 4, "Drenthe": 3, "Overijssel": 7, "Flevoland": 2,
           "Gelderland": 12, "Utrecht": 8, "Noord-Holland": 17, "Zuid-Holland": 21, "Zeeland": 2,
           "Noord-Brabant": 15, "Limburg": 6}
CUSTOMERS = {"B2C": 78, "MKB": 15, "B2B": 7}
AGES = {"18-24": 9, "25-34": 17, "35-44": 19, "45-54": 19, "55-64": 16, "65+": 12, "": 8}
# Question: (weight, lowest, highest, usual answer, spread).
QUESTIONS = {"NPS": (70, 0, 10, 7.6, 2.1), "CSAT": (20, 1, 5, 3.9, 1.0), "CES": (10, 1, 7, 4.9, 1.5)}

OPENINGS = {
    "happy": ("Vlot geholpen", "Aardige medewerker", "Alles was helder", "Keurig opgelost",
              "Prettige app", "Netjes op tijd bezorgd", "Ik raad ze aan"),
    "unhappy": ("Lange wachttijd aan de telefoon", "Nog geen oplossing", "De factuur klopt niet",
                "Steeds doorverbonden", "Pakket kwam kapot aan", "Niemand belde terug"),
    "neutral": ("Het ging wel", "Kan beter", "Zoals verwacht", "Zelf moeten uitzoeken",
                "Eén keer moeten bellen", "Graag vooraf meer uitleg"),
}
ENDINGS = (" na {} minuten", " (bestelling {})", ", kosten €{},50", " – échte aanrader", "", "", "",
           ", dossier {}", " in de regio", "; medewerker {}")
REMARKS = ('zei ""komt goed""', "maar wel duidelijk", "de wachttijd viel tegen", "dank\nTot ziens",
           "verder prima", 'kreeg ""dat kan niet"" te horen\n\n- en dat was het', "hoewel duur")
FIRST_DAY = datetime.date(2022, 1, 1)
DAYS = [(FIRST_DAY + datetime.timedelta(days=day)).isoformat() for day in range(1461)]
SECONDS = len(DAYS) * 86_400
CLOCK = [f"T{minute // 60:02d}:{minute % 60:02d}:" for minute in range(1440)]
SPOILS = ("score-range", "score-text", "short-row", "long-row", "bad-date", "line-end")


def answers(lowest, highest, usual, spread):
    """256 answers for each of 33 levels of mood, as likely as a normal distribution has them."""
    levels = []
    for level in range(33):
        mean = usual + (level - 16) * 0.25 * (highest - lowest) / 10
        weights = [2.718281828 ** (-0.5 * ((value - mean) / spread) ** 2) + 0.002
                   for value in range(lowest, highest + 1)]
        total, reached, value, table = sum(weights), weights[0], lowest, []
        for step in range(256):
            while value < highest and (step + 0.5) / 256 > reached / total:
                value += 1
                reached += weights[value - lowest]
            table.append(str(value))
        levels.append(table)
    return levels


ANSWERS = {name: answers(*shape[1:]) for name, shape in QUESTIONS.items()}


def comment(draw, score, highest):
    """The comment that goes with a score, quoted where it must be; most often there is none."""
    luck = draw()
    if luck < 0.6:
        return ""
    share = int(score) / highest if score else 0.5
    mood = "happy" if share > 0.85 else "unhappy" if share < 0.6 else "neutral"
    openings = OPENINGS[mood]
    text = openings[int(draw() * len(openings))]
    text += ENDINGS[int(draw() * len(ENDINGS))].format(int(draw() * 9_000) + 3)
    if luck < 0.7:
        return text.replace(",", "")
    return f'"{text}, {REMARKS[int(draw() * len(REMARKS))]}"'


def weighted(table, first=0):
    """The names and weights of a table."""
    return list(table), [value[first] if isinstance(value, tuple) else value
                         for value in table.values()]


def block(task):
    """The rows of one block as bytes, and what was spoiled in them: (lines before it, kind)."""
    number, rows, seed, share = task
    chance = random.Random(f"{seed}/{number}")
    draw = chance.random
    first = number * BLOCK
    count = min(BLOCK, rows - first)
    columns = [chance.choices(*weighted(table), k=count)
               for table in (JOURNEYS, CHANNELS, REGIONS, CUSTOMERS, AGES, QUESTIONS)]
    respondents = max(1, rows * 42 // 100)
    records, spoiled, lines = [], [], 0
    for row, (journey, channel, region, customer, age, question) in enumerate(zip(*columns)):
        second = int((first + row + draw()) / rows * SECONDS + (draw() - 0.5) * 172_800)
        second = min(max(second, 0), SECONDS - 1)
        day, within = divmod(second, 86_400)
        touchpoint = int(draw() * 4)
        mood = JOURNEYS[journey][1] + CHANNELS[channel][1] + (second / SECONDS - 0.5)
        level = min(max(int((mood + 0.3 * (touchpoint - 1.5)) * 4 + 16.5), 0), 32)
        score = "" if draw() < 0.01 else ANSWERS[question][level][int(draw() * 256)]
        cells = [f"R{int(draw() * respondents):08d}",
                 f"{DAYS[day]}{CLOCK[within // 60]}{within % 60:02d}", journey,
                 JOURNEYS[journey][2][touchpoint], channel, region, customer, age, question, score,
                 comment(draw, score, QUESTIONS[question][2])]
        end = "\n"
        if share and draw() < share:
            kind = SPOILS[int(draw() * len(SPOILS))]
            end = spoil(cells, kind)
            spoiled.append((lines, kind))
        records.append(",".join(cells) + end)
        lines += records[-1].count("\n")
    return "".join(records).encode(), spoiled


def spoil(cells, kind):
    """Spoils a row the way exports are spoiled; gives its line end."""
    if kind == "score-range":
        cells[9] = "11"
    elif kind == "score-text":
        cells[9] = "n.v.t."
    elif kind == "bad-date":
        cells[1] = "31-02-2024"
    elif kind == "short-row":
        del cells[9:]
    elif kind == "long-row":
        cells.append("extra")
    return "\r\n" if kind == "line-end" else "\n"


def write(path, rows, seed=1, share=0.0):
    """Writes an export; gives what was spoiled in it: (line, kind), the header being line 1."""
    temporary = f"{path}.part"
    tasks = [(number, rows, seed, share) for number in range((rows + BLOCK - 1) // BLOCK)]
    truth, line = [], 2
    with multiprocessing.Pool(os.cpu_count()) as pool, open(temporary, "wb") as file:
        file.write(HEADER.encode())
        for data, spoiled in pool.imap(block, tasks):
            file.write(data)
            truth += [(line + before, kind) for before, kind in spoiled]
            line += data.count(b"\n")
    os.replace(temporary, path)
    return truth
