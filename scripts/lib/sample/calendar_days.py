"""The days of fieldwork."""

import datetime


def between(first, last):
    """All days from the first to the last, both included; given as 2026-01-31."""
    day, end = datetime.date.fromisoformat(first), datetime.date.fromisoformat(last)
    days = []
    while day <= end:
        days.append(day)
        day += datetime.timedelta(days=1)
    return days


def quarter(day):
    """The wave that a day belongs to: 2026-Q1."""
    return f"{day.year}-Q{(day.month + 2) // 3}"
