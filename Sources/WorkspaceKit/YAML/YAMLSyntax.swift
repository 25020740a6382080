import Diagnostics
import Yams

/// The parser's messages in words that people who do not program understand.
enum YAMLSyntax {
  /// Turns a parser's error into a diagnostic at the place where it stopped.
  ///
  /// - Parameters:
  ///   - error: the parser's error.
  ///   - source: the file.
  static func diagnostic(for error: YamlError, in source: YAMLSource) -> Diagnostic {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let line = source.line(mark.line)
      let (message, hint) = explanation(of: problem, context: context?.text ?? "", line: line)
      var notes: [Text] = []
      if let context, context.mark.line > 0, context.mark.line != mark.line {
        notes.append(
          Text(
            "what was being read starts on line \(context.mark.line)",
            nl: "wat gelezen werd begint op regel \(context.mark.line)"))
      }
      return Diagnostic(
        .yamlSyntax, message, at: source.place(max(1, mark.line), max(1, mark.column)), hint: hint,
        notes: notes)
    case .reader:
      return Diagnostic(
        .yamlEncoding,
        Text(
          "the file contains a character that YAML does not allow",
          nl: "het bestand bevat een teken dat YAML niet toestaat"), at: .file(source.path),
        hint: Text("save it again as UTF-8 text", nl: "bewaar het opnieuw als UTF-8-tekst"))
    default:
      return Diagnostic(
        .yamlSyntax, Text("the file cannot be read as YAML", nl: "het bestand is geen YAML"),
        at: .file(source.path))
    }
  }

  private static func explanation(
    of problem: String, context: String, line: String
  ) -> (Text, hint: Text) {
    let indentation = line.prefix { $0 == " " || $0 == "\t" }
    if indentation.contains("\t") || problem.contains("tab character") {
      return (
        Text("a tab cannot be used here", nl: "een tab kan hier niet"),
        Text("indent with spaces", nl: "spring in met spaties")
      )
    }
    let known = phrases.first { problem.contains($0.part) || context.contains($0.part) }
    return (
      known?.message
        ?? Text("this is not well-formed YAML (\(problem))", nl: "dit is geen YAML (\(problem))"),
      known?.hint
        ?? Text(
          "look at the indentation and the quotes here and on the line before",
          nl: "kijk naar het inspringen en de aanhalingstekens hier en op de regel ervoor")
    )
  }

  private static let quoting = Text(
    "put the value in double quotes", nl: "zet de waarde tussen dubbele aanhalingstekens")

  private static let phrases: [(part: String, message: Text, hint: Text)] = [
    (
      "mapping values are not allowed",
      Text(
        "a second \": \" stands here, where a value was expected",
        nl: "hier staat nog een \": \", waar een waarde verwacht werd"), quoting
    ),
    (
      "could not find expected ':'",
      Text("a key without \":\" behind it", nl: "een sleutel zonder \":\" erachter"),
      Text("write key: value", nl: "schrijf sleutel: waarde")
    ),
    (
      "found unexpected end of stream",
      Text(
        "the file ends inside quotes or brackets",
        nl: "het bestand eindigt tussen aanhalingstekens of haken"),
      Text("close what was opened", nl: "sluit wat geopend is")
    ),
    (
      "while scanning a quoted scalar",
      Text("text in quotes is not closed", nl: "tekst tussen aanhalingstekens is niet gesloten"),
      Text("close the quotes", nl: "sluit de aanhalingstekens")
    ),
    (
      "did not find expected ',' or ']'",
      Text("a list in brackets is not closed", nl: "een lijst tussen haken is niet gesloten"),
      Text("separate items with , and close with ]", nl: "scheid met , en sluit met ]")
    ),
    (
      "did not find expected ',' or '}'",
      Text("keys in braces are not closed", nl: "sleutels tussen accolades zijn niet gesloten"),
      Text("separate keys with , and close with }", nl: "scheid met , en sluit met }")
    ),
    (
      "did not find expected key",
      Text(
        "a key was expected here; the indentation differs from the lines above",
        nl: "hier werd een sleutel verwacht; het inspringen wijkt af van de regels erboven"),
      Text(
        "give keys that belong together the same indentation",
        nl: "laat sleutels die bij elkaar horen evenveel inspringen")
    ),
    (
      "did not find expected '-' indicator",
      Text(
        "an item of the list was expected here", nl: "hier werd een onderdeel van de lijst verwacht"
      ),
      Text(
        "begin each item with a dash and a space",
        nl: "begin elk onderdeel met een streepje en een spatie")
    ),
    (
      "block sequence entries are not allowed",
      Text("a list cannot begin here", nl: "een lijst kan hier niet beginnen"),
      Text("put the dash on a line of its own", nl: "zet het streepje op een eigen regel")
    ),
    (
      "found character that cannot start any token",
      Text(
        "a value cannot begin with this character", nl: "een waarde kan niet met dit teken beginnen"
      ),
      quoting
    ),
    (
      "found undefined alias",
      Text("*name stands for nothing in this file", nl: "*naam staat in dit bestand nergens voor"),
      quoting
    ),
    (
      "did not find expected alphabetic or numeric character",
      Text(
        "a value that begins with * or & needs quotes",
        nl: "een waarde die met * of & begint heeft aanhalingstekens nodig"), quoting
    ),
    (
      "found another document",
      Text(
        "a second document starts here; a file holds one",
        nl: "hier begint een tweede document; een bestand heeft er een"),
      Text("make it a file of its own", nl: "maak er een eigen bestand van")
    ),
    (
      "Maximum nesting level",
      Text("lists and mappings lie too deep", nl: "lijsten en groepen liggen te diep"),
      Text("write a simpler file", nl: "schrijf een eenvoudiger bestand")
    ),
    (
      "found unknown escape character",
      Text(
        "a backslash in double quotes starts an escape that YAML does not have",
        nl: "een backslash tussen dubbele aanhalingstekens begint een onbekende code"),
      Text(
        "double the backslash or use single quotes",
        nl: "verdubbel de backslash of gebruik enkele aanhalingstekens")
    ),
  ]
}
