"""The rows that are wrong on purpose, so that `problems` has something to list.

Every spoiled row replaces the cell or the row at a fixed place, so that the list in
workspace/README.md stays true.
"""


def spoil_store(header, rows):
    """Puts the mistakes of a manual export into the rows of one wave."""
    at = {name: position for position, name in enumerate(header)}
    for place, column, cell in [
        (101, "Q1", "12"), (202, "Q1", "n.v.t."), (303, "Q5I", "9"), (404, "Q5F", "-1"),
        (505, "Q4", "3"), (606, "Q1", "7,5"), (707, "DATUM", "31-02-2026"),
        (808, "WEIGHT", "onbekend"), (909, "WEIGHT", "1,2,3"),
    ]:
        rows[place][at[column]] = cell
    rows[1010] = ";".join(rows[1010][:12])
    rows[1111] = rows[1111] + ["dubbel geplakt"]


def spoil_shop(header, rows):
    """Puts the mistakes of an automatic export into the rows of the web shop."""
    at = {name: position for position, name in enumerate(header)}
    wrong = {"NPS": ["11", "-1", "tien"], "CSAT": ["0", "6"], "CES": ["8"]}
    place = 500
    for metric, scores in wrong.items():
        for score in scores:
            while rows[place][at["metric"]] != metric:
                place += 1
            rows[place][at["score"]] = score
            place += 500
    rows[4000][at["submitted_at"]] = "gisteren"
    rows[5000] = ",".join(rows[5000][:7])


def spoil_visits(header, rows):
    """Puts the mistakes of a log that lost something on its way into the rows of the visits."""
    at = {name: position for position, name in enumerate(header)}
    rows[2000][at["moment"]] = "onbekend"
    rows[4000][at["visit"]] = ""
    rows[6000][at["event"]] = ""
