import WorkbenchKit
import WorkspaceKit

/// Words of the brand model as tables show them.
enum FormWords {
  /// For all channels or segments.
  static let all = Term("all", Text("all", nl: "alle"))

  /// A form of address.
  static func term(_ form: AddressPolicy.Form) -> Term {
    switch form {
    case .formal: Term("formal", .verbatim("u"))
    case .informal: Term("informal", .verbatim("je"))
    case .any: Term("any", Text("either", nl: "beide goed"))
    }
  }

  /// What somebody thought of a signal.
  static func term(_ rating: IndirectSignal.Rating) -> Term {
    Term(rating.rawValue, rating.title)
  }

  /// What a fact does to values, as `fits cheap; contradicts tidy`.
  static func judgements(_ judgements: [Competitor.Judgement]) -> Text {
    judgements.map { judgement in
      switch judgement.effect {
      case .fits: Text("fits ", nl: "past bij ") + .verbatim(judgement.value.value)
      case .contradicts:
        Text("contradicts ", nl: "spreekt tegen: ") + .verbatim(judgement.value.value)
      }
    }.joined(separator: "; ")
  }
}
