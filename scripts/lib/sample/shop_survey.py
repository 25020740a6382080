"""The survey of the web shop `webshop`: one row per answer, three to five rows per order.

The story that is told by the numbers stands in workspace/README.md; the names below follow it.
"""

from . import calendar_days, shop_comments
from .scales import tick

HEADER = [
    "answer", "order", "customer", "submitted_at", "wave", "journey", "touchpoint", "metric",
    "score", "channel", "device", "payment_method", "payment_status", "customer_type", "region",
    "comment",
]
FIRST, LAST, ORDERS = "2026-01-01", "2026-06-30", 3300
CUSTOMERS = 2400

CHANNELS = {"website": 55, "app": 45}
DEVICES = {
    "website": {"desktop": 62, "mobiel": 30, "tablet": 8},
    "app": {"mobiel": 93, "tablet": 7},
}
METHODS = {"iDEAL": 71, "creditcard": 9, "achteraf betalen": 14, "PayPal": 6}
REGIONS = {"Noord": 12, "Oost": 20, "Zuid": 26, "West": 41, "Waddeneilanden": 1}
CUSTOMER_TYPES = {"vast": 52, "af en toe": 31, "nieuw": 17}
LOYALTY = {"vast": 0.45, "af en toe": 0.0, "nieuw": -0.6}
# Since this day the app sends people to iDEAL through a page that often does not come back.
APP_RELEASE = "2026-04-20"

# Journey -> touchpoints in order, each with its mean satisfaction.
JOURNEYS = {
    "bestellen": {"zoeken": 3.9, "productpagina": 4.0, "winkelmand": 3.9, "betalen": 3.9},
    "bezorgen": {"bezorgmoment-kiezen": 3.6, "bezorger": 4.3},
    "retourneren": {"retour-aanmelden": 3.3, "terugbetaling": 3.1},
}
# Where the recommendation is asked: at the end of the journey.
LAST_TOUCHPOINT = {
    "bestellen": "bevestiging", "bezorgen": "bezorger", "retourneren": "terugbetaling",
}
JOURNEY_SHARES = {"bestellen": 50, "bezorgen": 38, "retourneren": 12}


def rows(random):
    """All rows by time, each as a list of texts."""
    days = calendar_days.between(FIRST, LAST)
    moments = sorted((random.pick(days), 7 * 60 + random.below(16 * 60)) for _ in range(ORDERS))
    answers = []
    for number, (day, minute) in enumerate(moments, start=1):
        answers += order(random, 400000 + number, day, minute)
    return [[f"A{index:06d}"] + cells for index, cells in enumerate(answers, start=1)]


def order(random, number, day, minute):
    """The answers about one order, without their own numbers."""
    channel = random.weighted(CHANNELS)
    customer = random.weighted(CUSTOMER_TYPES)
    method = random.weighted(METHODS)
    journey = random.weighted(JOURNEY_SHARES)
    failed = random.chance(failure_share(day, channel, method))
    mood = random.normal()
    level = 7.8 + LOYALTY[customer] + 1.0 * mood - (2.6 if failed else 0.0)
    level -= 0.9 if journey == "retourneren" else 0.0

    moment = f"{day.isoformat()} {minute // 60:02d}:{minute % 60:02d}"
    known = [f"O{number}", f"K{1000 + random.below(CUSTOMERS)}", moment, calendar_days.quarter(day)]
    background = [channel, random.weighted(DEVICES[channel]), method,
                  "mislukt" if failed else "gelukt", customer, random.weighted(REGIONS)]

    def answer(touchpoint, metric, score, comment):
        shown = "" if random.chance(0.02) else str(score)
        return known + [journey, touchpoint, metric, shown] + background + [comment]

    answers, scores = [], {}
    for touchpoint, mean in JOURNEYS[journey].items():
        if touchpoint != "betalen" and random.chance(0.45):
            continue
        loss = 1.9 if failed and touchpoint == "betalen" else 0.0
        scores[touchpoint] = tick(mean - loss + 0.4 * mood + 0.75 * random.normal(), 1, 5)
        answers.append(answer(touchpoint, "CSAT", scores[touchpoint], ""))
    effort = tick(2.1 - 0.35 * mood + (1.7 if failed else 0.0)
                  + (0.6 if journey == "retourneren" else 0.0) + 0.7 * random.normal(), 1, 5)
    last = LAST_TOUCHPOINT[journey]
    answers.append(answer("betalen" if journey == "bestellen" else last, "CES", effort, ""))
    recommend = tick(level + 1.2 * random.normal(), 0, 10)
    # A few have had enough, whatever went well: without them nobody would ever answer 0.
    if failed and number % 7 == 0:
        recommend = (0, 0, 1)[number // 7 % 3]
    comment = shop_comments.comment(random, recommend, journey, scores, failed)
    answers.append(answer(last, "NPS", recommend, comment))
    return answers


def failure_share(day, channel, method):
    """How often the first attempt to pay fails."""
    if channel == "app" and method == "iDEAL" and day.isoformat() >= APP_RELEASE:
        return 0.27
    return 0.05 if channel == "app" else 0.02
