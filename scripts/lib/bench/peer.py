"""Asks a peer the questions of the benchmark; runs in the virtual environment that has it.

    peer.py duckdb|polars cold|load|queries FILE REPETITIONS

Prints one JSON object. Times are processor time of all threads without the start of Python and the
import of the peer, which is kind to it.
"""

import datetime
import json
import resource
import sys
import time

COLUMNS = ["respondent_id", "submitted_at", "journey", "touchpoint", "channel", "region",
           "customer_type", "age_band", "metric", "score", "comment"]
CATEGORIES = COLUMNS[2:9]
NPS = "100*avg(CASE WHEN score>=9 THEN 1 WHEN score<=6 THEN -1 ELSE 0 END)"
VALID = "metric='NPS' AND score IS NOT NULL"
SQL = {
    "cold": f"SELECT journey, channel, count(*), {NPS} FROM $ WHERE {VALID} GROUP BY 1, 2",
    "overall": f"SELECT count(*), {NPS} FROM $ WHERE {VALID}",
    "by journey": f"SELECT journey, count(*), {NPS} FROM $ WHERE {VALID} GROUP BY 1",
    "month × journey": f"SELECT date_trunc('month', submitted_at), journey, count(*), {NPS} FROM $ "
                       f"WHERE {VALID} GROUP BY 1, 2",
    "filtered, by region": f"SELECT region, count(*), {NPS} FROM $ WHERE {VALID} AND channel='App' "
                           "AND submitted_at>='2024-03-01' AND submitted_at<'2024-09-01' GROUP BY 1",
    "distinct by journey": "SELECT journey, count(DISTINCT respondent_id) FROM $ GROUP BY 1",
    "text, by touchpoint": f"SELECT touchpoint, count(*), {NPS} FROM $ WHERE {VALID} "
                           "AND contains(comment, 'wachttijd') GROUP BY 1",
}
QUERIES = [name for name in SQL if name != "cold"]


def rows(answer):
    """An answer with months as 2024-03, in a fixed order."""
    plain = [[value.strftime("%Y-%m") if isinstance(value, (datetime.date, datetime.datetime))
              else value for value in row] for row in answer]
    return sorted(plain, key=lambda row: json.dumps(row, ensure_ascii=False))


def resident():
    """The memory that the process has now, in bytes."""
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * resource.getpagesize()


def timed(repetitions, ask):
    """Milliseconds of processor time of each run but the first, and the last answer."""
    times, answer = [], None
    for run in range(repetitions + 1):
        before = time.process_time()
        answer = ask()
        if run:
            times.append((time.process_time() - before) * 1e3)
    return {"cpu_ms": times, "answer": rows(answer)}


def duckdb(phase, path, repetitions):
    """DuckDB: types as it finds them for the cold question, ENUM columns in memory for the rest."""
    import duckdb as peer

    before = time.process_time()
    database = peer.connect()
    database.execute("SET threads=2")
    source = f"read_csv('{path}')"
    if phase == "cold":
        answer = database.execute(SQL["cold"].replace("$", source)).fetchall()
        return {"cpu_ms": [(time.process_time() - before) * 1e3], "answer": rows(answer)}
    database.execute(f"CREATE TABLE plain AS SELECT * FROM {source}")
    loaded = (time.process_time() - before) * 1e3
    if phase == "load":
        return {"cpu_ms": [loaded], "resident_bytes": resident()}
    for column in CATEGORIES:
        database.execute(f"CREATE TYPE e_{column} AS ENUM (SELECT DISTINCT {column} FROM plain "
                         f"WHERE {column} IS NOT NULL ORDER BY 1)")
    casts = [f"{name}::e_{name} AS {name}" if name in CATEGORIES else name for name in COLUMNS]
    database.execute(f"CREATE TABLE t AS SELECT {', '.join(casts)} FROM plain")
    database.execute("DROP TABLE plain")
    return {name: timed(repetitions,
                        lambda sql=SQL[name].replace("$", "t"): database.execute(sql).fetchall())
            for name in QUERIES}


def polars(phase, path, repetitions):
    """polars: the streaming engine for the cold question, categorical columns for the rest."""
    import polars as pl

    before = time.process_time()
    figures = [pl.len().alias("n"),
               (100 * ((pl.col("score") >= 9).cast(pl.Int32)
                       - (pl.col("score") <= 6).cast(pl.Int32)).mean()).alias("nps")]
    valid = (pl.col("metric") == "NPS") & pl.col("score").is_not_null()
    types = {name: pl.String for name in COLUMNS} | {"score": pl.Int8}
    source = pl.scan_csv(path, schema=types)
    if phase == "cold":
        frame = source.filter(valid).group_by("journey", "channel").agg(figures)
        answer = frame.collect(engine="streaming").rows()
        return {"cpu_ms": [(time.process_time() - before) * 1e3], "answer": rows(answer)}
    frame = source.with_columns(
        pl.col("submitted_at").str.to_datetime("%Y-%m-%dT%H:%M:%S"),
        *[pl.col(name).cast(pl.Categorical) for name in CATEGORIES]).collect()
    loaded = (time.process_time() - before) * 1e3
    if phase == "load":
        return {"cpu_ms": [loaded], "resident_bytes": resident()}
    month = pl.col("submitted_at").dt.truncate("1mo").alias("month")
    app = ((pl.col("channel") == "App") & (pl.col("submitted_at") >= datetime.datetime(2024, 3, 1))
           & (pl.col("submitted_at") < datetime.datetime(2024, 9, 1)))
    text = pl.col("comment").str.contains("wachttijd", literal=True)
    asked = {
        "overall": lambda lazy: lazy.filter(valid).select(figures),
        "by journey": lambda lazy: lazy.filter(valid).group_by("journey").agg(figures),
        "month × journey": lambda lazy: lazy.filter(valid).group_by(month, "journey").agg(figures),
        "filtered, by region": lambda lazy: lazy.filter(valid & app).group_by("region").agg(figures),
        "distinct by journey":
            lambda lazy: lazy.group_by("journey").agg(pl.col("respondent_id").n_unique()),
        "text, by touchpoint":
            lambda lazy: lazy.filter(valid & text).group_by("touchpoint").agg(figures),
    }
    return {name: timed(repetitions, lambda ask=asked[name]: ask(frame.lazy()).collect().rows())
            for name in QUERIES}


if __name__ == "__main__":
    name, phase, path, repetitions = sys.argv[1:]
    found = {"duckdb": duckdb, "polars": polars}[name](phase, path, int(repetitions))
    print(json.dumps(found, ensure_ascii=False))
