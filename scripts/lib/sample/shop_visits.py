"""The event log of the web shop: one row per event, one to some twenty events per visit.

It tells the same story as the survey of the web shop: since the release of the app on 20 April a
payment with iDEAL in the app often fails. The visits are not those of the people who answered.
"""

import datetime

from . import calendar_days, shop_survey

HEADER = ["visit", "moment", "event", "channel", "device", "payment_method", "customer_type"]
VISITS = 3000

# Where a visit begins, and how it goes on until something is put into the cart.
ENTRANCES = {"home": 55, "search": 20, "product_view": 20, "offers": 5}
BROWSING = {
    "home": {"search": 45, "product_view": 25, "offers": 12, "leave": 18},
    "search": {"product_view": 68, "search": 14, "leave": 18},
    "offers": {"product_view": 60, "home": 10, "leave": 30},
    "product_view": {
        "add_to_cart": 34, "product_view": 22, "search": 18, "recipe": 6, "leave": 20},
    "recipe": {"product_view": 45, "add_to_cart": 35, "leave": 20},
}
# Seconds until the next event, at least and at most.
PACES = {"payment": (40, 240), "purchase": (5, 60), "payment_error": (3, 45)}
USUAL_PACE = (0, 75)
MOST_BROWSING = 18


def rows(random):
    """All rows by the time at which visits begin, each as a list of texts."""
    days = calendar_days.between(shop_survey.FIRST, shop_survey.LAST)
    moments = sorted(
        (random.pick(days), 7 * 3600 + random.below(16 * 3600)) for _ in range(VISITS))
    table = []
    for number, (day, second) in enumerate(moments, start=1):
        table += visit(random, f"V{100000 + number}", day, second)
    return table


def visit(random, name, day, second):
    """The rows of one visit."""
    channel = random.weighted(shop_survey.CHANNELS)
    method = random.weighted(shop_survey.METHODS)
    background = [
        channel, random.weighted(shop_survey.DEVICES[channel]), method,
        random.weighted(shop_survey.CUSTOMER_TYPES)]
    moment = datetime.datetime(day.year, day.month, day.day) + datetime.timedelta(seconds=second)
    table = []
    for event in events(random, shop_survey.failure_share(day, channel, method)):
        if table:
            least, most = PACES.get(event, USUAL_PACE)
            moment += datetime.timedelta(seconds=least + random.below(most - least + 1))
        table.append([name, moment.strftime("%Y-%m-%d %H:%M:%S"), event] + background)
    return table


def events(random, failure_share):
    """What happens in one visit, in order."""
    happened = [random.weighted(ENTRANCES)]
    while happened[-1] != "add_to_cart":
        step = random.weighted(BROWSING[happened[-1]])
        if step == "leave" or len(happened) == MOST_BROWSING:
            return happened
        happened.append(step)
    while random.chance(0.45):
        happened += ["product_view", "add_to_cart"]
    if random.chance(0.24):
        return happened
    happened.append("cart")
    if random.chance(0.16):
        return happened
    happened.append("delivery_slot")
    if random.chance(0.10):
        return happened
    happened.append("payment")
    while random.chance(failure_share):
        happened.append("payment_error")
        if random.chance(0.30):
            happened.append("support_chat")
        if random.chance(0.62):
            return happened
        happened.append("payment")
    if random.chance(0.06):
        return happened
    return happened + ["purchase"]
