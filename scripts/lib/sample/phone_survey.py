"""The short survey after a phone call with the planners: one row per call.

It has the faults that `audit` looks for: a mark that is called an NPS, a recommendation that is not,
no question why, two questions that nobody tells apart, and a satisfaction that goes its own way.
"""

from . import calendar_days
from .scales import tick

HEADER = [
    "call", "day", "topic", "mark", "recommend", "help", "support", "knowledge", "competence",
    "dedication", "satisfaction",
]
FIRST, LAST, CALLS = "2026-04-01", "2026-06-30", 180
TOPICS = {"bezorging": 90, "retour": 50, "rekening": 40}
# Few people call to say something nice: a group too small to show.
COMPLIMENTS = 3


def rows(random):
    """All rows by day, each as a list of texts."""
    days = sorted(random.pick(calendar_days.between(FIRST, LAST)) for _ in range(CALLS))
    return [call(random, number, day) for number, day in enumerate(days, start=1)]


def call(random, number, day):
    """The answers after one call."""
    topic = "compliment" if number % 60 == 0 and number // 60 <= COMPLIMENTS else (
        random.weighted(TOPICS))
    mood = random.normal()
    helped = tick(4.4 + 0.7 * mood, 1, 5)
    # Whoever was helped felt supported: one answer in thirty differs.
    supported = max(1, helped - 1) if random.chance(0.03) else helped
    others = [tick(mean + 0.4 * mood + 0.7 * random.normal(), 1, 5) for mean in (4.0, 3.9, 4.2)]
    satisfied = tick(3.6 + 0.9 * random.normal(), 1, 5)
    mark = tick(7.4 + 1.3 * mood + random.normal(), 0, 10)
    recommend = tick(7.0 + 1.2 * mood + 1.4 * random.normal(), 0, 10)
    answers = [mark, recommend, helped, supported] + others + [satisfied]
    return [f"C{number:04d}", day.isoformat(), topic] + [str(answer) for answer in answers]
