import WorkbenchKit

/// The families of rules: the letters of their ids, the word that means all of them, and their order.
struct RuleFamily {
  /// The letters, such as `JR`.
  let letters: String
  /// The word that means all of them on the line.
  let word: String
  /// What people read.
  let title: Text

  /// The families of this plugin, in the order in which rules are listed.
  static let all: [RuleFamily] = [
    RuleFamily("WS", "files", Text("files and questions", nl: "bestanden en vragen")),
    RuleFamily("NPS", "scores", Text("scores", nl: "scores")),
    RuleFamily("JR", "journeys", Text("journeys", nl: "klantreizen")),
    RuleFamily("TP", "touchpoints", Text("touchpoints", nl: "contactmomenten")),
    RuleFamily("EX", "experiences", Text("experiences", nl: "belevingen")),
    RuleFamily("CX", "elements", Text("elements of experience", nl: "elementen van beleving")),
    RuleFamily("BR", "brand", Text("the brand", nl: "het merk")),
    RuleFamily("PR", "promises", Text("promises", nl: "beloften")),
    RuleFamily("TX", "texts", Text("texts", nl: "teksten")),
    RuleFamily("GN", "generality", Text("how far it holds", nl: "hoe ver het geldt")),
    RuleFamily("OR", "organisation", Text("the organisation", nl: "de organisatie")),
    RuleFamily("AU", "audit", Text("the audit itself", nl: "de audit zelf")),
  ]

  private init(_ letters: String, _ word: String, _ title: Text) {
    self.letters = letters
    self.word = word
    self.title = title
  }

  /// Where a rule stands in lists: known families in their order, others after them by name.
  ///
  /// - Parameter id: the rule's id.
  static func order(of id: String) -> (Int, String) {
    let letters = String(id.prefix { $0 != "-" })
    return (all.firstIndex { $0.letters == letters } ?? all.count, id)
  }
}
