"""The store survey `winkel`: one row per visit, a column per question.

The story that is told by the numbers stands in workspace/README.md; the names below follow it.
"""

from . import calendar_days, store_comments
from .scales import clamp, tick

HEADER = [
    "RESPNUM", "DATUM", "wave", "region", "store", "channel", "customer_type", "age_band",
    "reason", "Q1", "Q2", "Q3", "Q4", "Q5A", "Q5B", "Q5C", "Q5D", "Q5E", "Q5F", "Q5G", "Q5H",
    "Q5I", "Q6", "Q7_FOLDER", "Q7_APP", "Q7_BRIEFJE", "Q8", "WEIGHT",
]

# Rows per wave; the two smallest regions have a fixed number of rows, so that one of them stays
# indicative (10 ... 29 answers) and the other suppressed (fewer than 10).
WAVES = {
    "2026-Q1": {"first": "2026-01-01", "last": "2026-03-31", "rows": 2580,
                "Waddeneilanden": 9, "Zeeland": 0},
    "2026-Q2": {"first": "2026-04-01", "last": "2026-06-30", "rows": 2910,
                "Waddeneilanden": 13, "Zeeland": 7},
}
ZEELAND_OPENED = "2026-06-15"

STORES = {
    "Noord": ["Assen", "Groningen Paddepoel", "Leeuwarden", "Sneek"],
    "Oost": ["Apeldoorn", "Enschede", "Nijmegen Lent", "Zwolle"],
    "Zuid": ["Breda", "Eindhoven Woensel", "Maastricht", "Tilburg"],
    "West": ["Amsterdam De Pijp", "Den Haag Loosduinen", "Rotterdam Kralingen", "Utrecht Lombok"],
    "Waddeneilanden": ["Texel"],
    "Zeeland": ["Middelburg"],
}
REGIONS = {"Noord": 17, "Oost": 22, "Zuid": 27, "West": 34}
CHANNELS = {"winkel": 58, "zelfscan": 32, "afhaalpunt": 10}
CUSTOMER_TYPES = {
    "2026-Q1": {"vast": 60, "af en toe": 28, "nieuw": 12},
    "2026-Q2": {"vast": 47, "af en toe": 26, "nieuw": 27},
}
AGES = {"18-34": 24, "35-49": 31, "50-64": 25, "65+": 17, "": 3}
REASONS = {"weekboodschappen": 46, "vers": 20, "iets vergeten": 22, "aanbieding": 12}
# Points on top of everybody's 7.9, by customer type: regulars are happier, newcomers less so.
LOYALTY = {"vast": 0.55, "af en toe": -0.1, "nieuw": -0.85}

# Touchpoint: (mean rating, share of visits that meet it, pull on the recommendation per point).
TOUCHPOINTS = {
    "folder": (3.5, 0.48, 0.10),
    "app-lijst": (3.7, 0.42, 0.15),
    "fietsenstalling": (3.2, 0.72, 0.10),
    "ingang": (3.9, 0.97, 0.15),
    "mandje": (3.8, 0.90, 0.05),
    "receptenrek": (3.7, 0.38, 0.25),
    "groenteafdeling": (3.6, 0.93, 0.45),
    "slager": (4.2, 0.46, 0.40),
    "kassa": (4.0, 1.00, 0.70),
}
# At the pick-up point the shopping is handed over at the door.
PICK_UP_MEETS = ("folder", "app-lijst", "fietsenstalling", "ingang")
AGE_WEIGHTS = {"18-34": 1.24, "35-49": 0.93, "50-64": 0.88, "65+": 1.07, "": 1.0}
CHANNEL_WEIGHTS = {"winkel": 1.04, "zelfscan": 0.9, "afhaalpunt": 1.1}


def rows(random, wave):
    """The rows of one wave, by day, each as a list of texts."""
    plan = WAVES[wave]
    days = calendar_days.between(plan["first"], plan["last"])
    regions = ["Waddeneilanden"] * plan["Waddeneilanden"] + ["Zeeland"] * plan["Zeeland"]
    regions += [random.weighted(REGIONS) for _ in range(plan["rows"] - len(regions))]
    visits = []
    for region in random.shuffled(regions):
        open_days = [d for d in days if region != "Zeeland" or d.isoformat() >= ZEELAND_OPENED]
        visits.append((random.pick(open_days), region))
    visits.sort(key=lambda visit: visit[0])
    start = 10001 if wave == "2026-Q1" else 20001
    return [row(random, wave, start + index, day, region)
            for index, (day, region) in enumerate(visits)]


def row(random, wave, number, day, region):
    """One visit: who, the ratings, what follows from them, and a comment that fits."""
    channel = random.weighted(CHANNELS)
    customer = random.weighted(CUSTOMER_TYPES[wave])
    age = random.weighted(AGES)
    reason = random.weighted(REASONS)
    mood = random.normal()
    ratings = {name: rating(random, name, wave, region, channel, customer, mood)
               for name in TOUCHPOINTS}

    pull = sum(TOUCHPOINTS[name][2] * (score - TOUCHPOINTS[name][0])
               for name, score in ratings.items() if score is not None)
    level = 7.9 + LOYALTY[customer] + pull + 0.5 * mood
    recommend = tick(level + 1.0 * random.normal(), 0, 10)
    # A few have had enough, whatever went well: without them nobody would ever answer 0.
    if number % 83 == 0:
        recommend = (0, 0, 1, 2)[number // 83 % 4]
    satisfied = tick(0.45 * level + 0.35 + 0.55 * random.normal(), 1, 5)
    queue = ratings["kassa"] if ratings["kassa"] is not None else 4
    effort = tick(4.3 - 0.6 * queue + 0.7 * random.normal(), 1, 5)
    met = [score for score in ratings.values() if score is not None]
    feeling = tick(0.35 * (max(met) + min(met) - 6) + 0.4 * (level - 7.6)
                   + 0.5 * random.normal(), -2, 2)
    found = random.chance(clamp(0.9 + 0.06 * mood, 0.5, 0.99))
    comment = store_comments.comment(random, recommend, ratings, customer, age, region)

    cells = [f"W{number}", day.strftime("%d-%m-%Y"), wave, region, random.pick(STORES[region]),
             channel, customer, age, reason]
    cells.append("11" if random.chance(0.03) else "" if random.chance(0.003) else str(recommend))
    cells.append("0" if random.chance(0.02) else str(satisfied))
    cells.append("" if random.chance(0.04) else str(effort))
    cells.append("" if random.chance(0.05) else str(feeling))
    cells += [code(random, score) for score in ratings.values()]
    cells.append("" if random.chance(0.02) else "ja" if found else "nee")
    cells += preparation(random, ratings)
    cells += [comment, weight(random, age, channel)]
    return cells


def rating(random, name, wave, region, channel, customer, mood):
    """The rating 1 ... 5 of one touchpoint, or None when the customer never met it."""
    mean, reach, _ = TOUCHPOINTS[name]
    if channel == "afhaalpunt" and name not in PICK_UP_MEETS:
        return None
    if channel == "zelfscan" and name == "kassa":
        reach = 0.06
    if customer == "nieuw" and name == "app-lijst":
        reach = 0.15
    if not random.chance(reach):
        return None
    if name == "kassa" and region == "Zuid" and wave == "2026-Q2":
        mean -= 1.5
    if name == "receptenrek" and region == "Noord" and wave == "2026-Q2":
        mean += 0.5
    spread = 1.0 if name == "groenteafdeling" else 0.75
    return tick(mean + 0.35 * mood + spread * random.normal(), 1, 5)


def code(random, score):
    """The rating as the questionnaire codes it: 0 left blank, 6 never met."""
    if score is None:
        return "6"
    return "0" if random.chance(0.02) else str(score)


def preparation(random, ratings):
    """Three boxes that may be ticked: the folder, the list in the app, a note of one's own."""
    boxes = {"folder": ratings["folder"] is not None, "app": ratings["app-lijst"] is not None,
             "briefje": random.chance(0.3)}
    return [name if ticked else "" for name, ticked in boxes.items()]


def weight(random, age, channel):
    """The weight of the respondent, about 1 on average, with a decimal comma."""
    value = AGE_WEIGHTS[age] * CHANNEL_WEIGHTS[channel] * (0.9 + 0.2 * random.unit())
    return f"{int(value * 1000 + 0.5) / 1000:.3f}".replace(".", ",")
