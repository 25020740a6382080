import LineEditing

/// Commands as the first word; places, values and columns after some of them.
struct ProbeCompleter: Completer {
  private static let commands = ["segment", "show", "sleep", "spin", "één", "ëlf", "import"]
  private static let columns = [
    ("region", "woonplaats van de klant, één van twaalf provincies"),
    ("recommend", "0–10, hoe waarschijnlijk"), ("repeat", "komt terug"),
  ]
  private static let places = ["\"Den Haag\"", "\"Den Helder\"", "Delft", "’s-Gravenhage"]

  func candidates(for request: CompletionRequest) -> [Candidate] {
    let before = request.beforeCursor
    let start =
      before.utf8.lastIndex { $0 == 0x20 || $0 == 0x0a }
      .map { before.utf8.index(after: $0) } ?? before.startIndex
    let word = String(before[start...])
    let offset = before.utf8.distance(from: before.startIndex, to: start)
    let range = offset..<request.cursor
    let fitting = { (names: [String]) in
      names.filter { $0.hasPrefix(word) }.map { Candidate($0, replacing: range) }
    }
    switch before.prefix(while: { $0 != " " }) {
    case "by":
      return Self.columns.filter { $0.0.hasPrefix(word) }
        .map { Candidate($0.0, replacing: range, summary: $0.1, addsSpace: false) }
    case "at": return fitting(Self.places)
    case "many": return fitting((1...200).map { "value\($0)" })
    default:
      return offset == 0
        ? fitting(Self.commands) : fitting([request.text.contains("\n") ? "second" : "first"])
    }
  }

  func hint(for request: CompletionRequest) -> String? {
    let whole = "import enquête-2024.csv"
    guard whole.hasPrefix(request.text), whole != request.text else { return nil }
    return String(whole.dropFirst(request.text.count))
  }
}
