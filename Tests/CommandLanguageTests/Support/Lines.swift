/// Lines without a mistake, of every shape.
enum Lines {
  static let right = [
    "nps of recommend by channel, \"customer type\" where region = \"Den Haag\" and n > 3 since 2026-01",
    "nps --confidence=0.9 --method score --unweighted until 2026-Q1 by month",
    "nps compare wave = 2026-Q1 vs not (wave = 2026-Q2 or region in (Noord, Zuid)) by region",
    "nps by region | where n >= 30 and region != Noord | sort nps desc | top 10 | columns n, nps",
    "nps | rename score = nps, \"n of\" = n | where score is not missing",
    "last | export csv \"my file.csv\" --overwrite --for excel-nl",
    "_ | sort nps", "time nps by region", "expect nps >= 20", "expect findings error = 0",
    "filter region is not-visited or comment contains \"slow\" or comment matches '^a.*b$'",
    "filter clear", "open q1.csv \"my file.csv\"", "help nps compare", "help error pipe.empty",
    "set nps.minimum 30", "set number.style plain", "search what now", "journey show webshop",
    "quit",
    "declare recommend = NETPRO as nps missing 11=blank · wifi = Q7WIFI as rating 1..5 reversed "
      + "missing 0=blank 6=not-visited touchpoint wifi when metric in (A, B) --survey 2026-q1",
    "declare d = INTDATE as time \"MM/dd/yyyy\", m = (A, \"B 2\") as multiple, w as weight",
    "nps since $quarter where region = \"$region\" # a comment", "param quarter = 2026-Q1",
    "nps by channel \\\n where a in (1,\n 2) |\n # best\n sort nps", "columns of 2026-q1",
    "filter „Den Haag” = ‘x’ and café = 日本",
  ]
}
