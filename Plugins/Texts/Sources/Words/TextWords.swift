import TextAnalysis
import WorkbenchKit
import WorkspaceKit

/// Small words about texts that several reports use.
enum TextWords {
  /// `once`, `3 times`.
  static func times(_ count: Int, _ language: Language) -> String {
    let shown = Numerals.integer(count, language)
    return language == .nl ? "\(shown) keer" : count == 1 ? "once" : "\(shown) times"
  }

  /// `12 texts in 3 files`.
  static func size(texts: Int, files: Int) -> Text {
    Text { language in
      let (count, number) = (
        Numerals.integer(texts, language), Numerals.integer(files, language)
      )
      return language == .nl
        ? "\(count) \(texts == 1 ? "tekst" : "teksten") in \(number) "
          + "\(files == 1 ? "bestand" : "bestanden")"
        : "\(count) \(texts == 1 ? "text" : "texts") in \(number) \(files == 1 ? "file" : "files")"
    }
  }
}

/// What is said about words of lists.
enum TermWords {
  /// A word of a list was found, so many times.
  static func message(_ hit: TermFindings.Hit, _ count: Int) -> Text {
    if let message = hit.list.message { return .verbatim(filled(message, hit)) }
    let why = reason(hit.list.kind)
    return Text { language in
      let often = count > 1 ? " (\(TextWords.times(count, language)))" : ""
      let head = "\"\(hit.found)\"\(often) \(why(language))"
      if hit.prefer.isEmpty { return head }
      return head + (language == .nl ? ": zeg \"\(hit.prefer)\"" : ": say \"\(hit.prefer)\"")
    }
  }

  private static func reason(_ kind: WordList.Kind) -> Text {
    switch kind {
    case .glossary: Text("is not our word for it", nl: "is niet ons woord ervoor")
    case .jargon: Text("is jargon", nl: "is vaktaal")
    case .insider: Text("is known only inside", nl: "kennen ze alleen binnen")
    case .english: Text("is English", nl: "is Engels")
    case .variants, .substitutions, .existence:
      Text("is on the list of words to avoid", nl: "staat op de lijst van woorden om te vermijden")
    }
  }

  /// A list's own wording; `%s` stands for the words, first what to say and then what was found.
  private static func filled(_ message: String, _ hit: TermFindings.Hit) -> String {
    let parts = message.split(separator: "%s", omittingEmptySubsequences: false)
    let values = hit.prefer.isEmpty ? [hit.found] : [hit.prefer, hit.found]
    var text = String(parts[0])
    for (index, part) in parts.dropFirst().enumerated() {
      text += (index < values.count ? values[index] : "%s") + part
    }
    return text
  }
}

/// What is said about expressions.
enum PatternWords {
  /// An expression cannot be used.
  static func invalid(_ expression: String, _ error: PatternError, at place: Place?) -> Diagnostic {
    let reason = reason(error.reason)
    return Diagnostic(
      .termInvalid,
      Text(
        "the expression \"\(shown(expression))\" cannot be used: \(reason.en)",
        nl: "de expressie \"\(shown(expression))\" is niet te gebruiken: \(reason.nl)"),
      at: place,
      hint: Text(
        "look at character \(error.offset + 1) of the expression",
        nl: "kijk naar teken \(error.offset + 1) van de expressie"), severity: .warning)
  }

  /// An expression takes too long.
  static func slow(_ expression: String, at place: Place?, from: Place) -> Diagnostic {
    Diagnostic(
      .termSlow,
      Text(
        "the expression \"\(shown(expression))\" takes too long and was given up",
        nl: "de expressie \"\(shown(expression))\" duurt te lang en is opgegeven"), at: place,
      hint: Text("write repetitions flat", nl: "schrijf herhalingen plat"),
      notes: [TextPlaceWords.from(from)], severity: .warning)
  }

  private static func shown(_ expression: String) -> String {
    expression.count > 60 ? expression.prefix(59) + "…" : expression
  }

  private static func reason(_ reason: PatternError.Reason) -> Text {
    switch reason {
    case .unclosedGroup: Text("a bracket is not closed", nl: "een haakje is niet gesloten")
    case .unopenedGroup: Text("a bracket was not opened", nl: "een haakje is niet geopend")
    case .unclosedSet: Text("[ without ]", nl: "[ zonder ]")
    case .reversedRange: Text("a range runs backwards", nl: "een bereik loopt achteruit")
    case .nothingToRepeat: Text("nothing to repeat", nl: "er is niets om te herhalen")
    case .reversedRepetition:
      Text("limits of a repetition run backwards", nl: "grenzen van een herhaling lopen achteruit")
    case .incompleteEscape: Text("an unfinished backslash", nl: "een onafgemaakte backslash")
    case .unknownClass: Text("an unknown class", nl: "een onbekende klasse")
    case .notSupported:
      Text("this construction is refused", nl: "deze constructie wordt geweigerd")
    case .tooLarge: Text("it is too large", nl: "hij is te groot")
    }
  }
}

/// What is said about places within sentences.
enum TextPlaceWords {
  /// From which place on something was no longer looked for.
  static func from(_ place: Place) -> Text {
    guard case .file(let path, let line?, let column?, _) = place else {
      return Text("in a text", nl: "in een tekst")
    }
    return Text(
      "no longer looked for from \(path):\(line):\(column)",
      nl: "niet meer gezocht vanaf \(path):\(line):\(column)")
  }
}
