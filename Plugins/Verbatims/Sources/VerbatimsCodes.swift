import WorkbenchKit

extension DiagnosticCode {
  static let verbatimsQuery = DiagnosticCode(
    "verbatims.query",
    Text("The search cannot be read.", nl: "De zoekvraag is niet te lezen."),
    explanation: Text(
      "A search is made of words: `rij` finds the whole word, `wacht*` every word that begins so, "
        + "`~bestelling` every word with that stem (bestellingen), `lange rij` the two words in a row. "
        + "`|` separates alternatives, `&` joins what must both be there, `!` before a part says that "
        + "it must not. `/…/` holds a regular expression; back-references are refused, so that no "
        + "expression can run for ever.",
      nl:
        "Een zoekvraag bestaat uit woorden: `rij` vindt het hele woord, `wacht*` elk woord dat zo "
        + "begint, `~bestelling` elk woord met die stam (bestellingen), `lange rij` de twee woorden "
        + "achter elkaar. `|` scheidt alternatieven, `&` verbindt wat er allebei moet zijn, `!` voor "
        + "een deel zegt dat het er niet mag zijn. `/…/` bevat een reguliere expressie; "
        + "terugverwijzingen worden geweigerd, zodat geen expressie eindeloos kan duren."))

  static let verbatimsNone = DiagnosticCode(
    "verbatims.none",
    Text("There are no comments to read.", nl: "Er zijn geen toelichtingen om te lezen."),
    explanation: Text(
      "Comments are the answers to questions of the kind `text`. Either no response that counts "
        + "answered the question, or too few words were written. `questions` shows the open questions; "
        + "a wider `where` or `filter clear` looks at more responses.",
      nl:
        "Toelichtingen zijn de antwoorden op vragen van de soort `text`. Geen meetellend antwoord "
        + "beantwoordde de vraag, of er staan te weinig woorden. `questions` toont de open vragen; een "
        + "ruimere `where` of `filter clear` kijkt naar meer antwoorden."))

  static let wordsSide = DiagnosticCode(
    "words.side",
    Text("Words are compared between two sides.", nl: "Woorden vergelijkt u tussen twee kanten."),
    explanation: Text(
      "Without sides, promoters are compared with detractors, which takes a question of the kind "
        + "`nps` in the same survey. Otherwise write two conditions with `vs` between them: "
        + "`words wave = 2026-Q1 vs wave = 2026-Q2`.",
      nl:
        "Zonder kanten worden promotors met critici vergeleken; daarvoor is een vraag van de soort "
        + "`nps` in dezelfde enquête nodig. Schrijf anders twee voorwaarden met `vs` ertussen: "
        + "`words wave = 2026-Q1 vs wave = 2026-Q2`."))

  static let wordsOverlap = DiagnosticCode(
    "words.overlap",
    Text("The two sides share comments.", nl: "De twee kanten delen toelichtingen."),
    explanation: Text(
      "A comment on both sides would be compared with itself. Write conditions that cannot hold "
        + "together; `not (…)` gives the other side of a condition.",
      nl:
        "Een toelichting aan beide kanten zou met zichzelf vergeleken worden. Schrijf voorwaarden "
        + "die niet samen kunnen gelden; `not (…)` geeft de andere kant van een voorwaarde."))

  static let codebookNone = DiagnosticCode(
    "codebook.none",
    Text("There is no codebook.", nl: "Er is geen codeboek."),
    explanation: Text(
      "A codebook is a file codebooks/NAME.yaml in the workspace: for every topic a title, searches "
        + "that find it (`queries`) and searches that rule it out (`exclude`).",
      nl:
        "Een codeboek is een bestand codebooks/NAAM.yaml in de werkruimte: per onderwerp een titel, "
        + "zoekvragen die het vinden (`queries`) en zoekvragen die het uitsluiten (`exclude`)."))

  static let codebookUnknown = DiagnosticCode(
    "codebook.unknown",
    Text("There is no such codebook.", nl: "Er is geen codeboek met die naam."),
    explanation: Text(
      "A codebook is named by its file in codebooks/ without .yaml.",
      nl: "Een codeboek heet naar zijn bestand in codebooks/ zonder .yaml."))

  static let codebookQuery = DiagnosticCode(
    "codebook.query",
    Text("A search of a codebook cannot be read.", nl: "Een zoekvraag in een codeboek klopt niet."),
    explanation: Text(
      "The place is that of the search in the file. Searches are written as for `verbatims matching`: "
        + "`help error verbatims.query` explains them. Put a search between quotes when it holds `:`, `#`, "
        + "`*`, `&`, `!` or `|` at its start.",
      nl:
        "De plaats is die van de zoekvraag in het bestand. Zoekvragen schrijft u als bij `verbatims "
        + "matching`: `help error verbatims.query` legt ze uit. Zet een zoekvraag tussen aanhalingstekens "
        + "als er `:`, `#`, `*`, `&`, `!` of `|` vooraan in staat."))

  static let codebookEmpty = DiagnosticCode(
    "codebook.empty",
    Text("The codebook holds nothing to search for.", nl: "Het codeboek bevat niets om te zoeken."),
    explanation: Text(
      "Below `topics` each topic needs at least one search in `queries`.",
      nl: "Onder `topics` heeft elk onderwerp ten minste één zoekvraag in `queries` nodig."))

  static let lexiconEmpty = DiagnosticCode(
    "lexicon.empty",
    Text("The lexicon holds no words.", nl: "De woordenlijst bevat geen woorden."),
    explanation: Text(
      "lexicons/nl.yaml and lexicons/en.yaml add words with a value from -1 to 1 below `words`; with "
        + "`replace: true` they take the place of the bundled list and then need words of their own.",
      nl:
        "lexicons/nl.yaml en lexicons/en.yaml voegen onder `words` woorden toe met een waarde van -1 "
        + "tot 1; met `replace: true` vervangen ze de meegeleverde lijst en hebben dan eigen woorden "
        + "nodig."))
}
