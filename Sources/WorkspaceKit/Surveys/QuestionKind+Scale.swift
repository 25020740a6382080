public import Diagnostics

extension QuestionKind {
  /// Whether answers lie on a scale and have scores.
  public var hasScale: Bool {
    switch self {
    case .nps, .csat, .ces, .rating, .emotion: true
    case .choice, .multiple, .yesNo, .text: false
    }
  }

  /// The scale that the kind always has, or nil where a declaration must say it.
  public var ownScale: ClosedRange<Int>? {
    switch self {
    case .nps: 0...10
    case .emotion: -2...2
    case .csat, .ces, .rating, .choice, .multiple, .yesNo, .text: nil
    }
  }

  /// What people read.
  public var title: Text {
    switch self {
    case .nps: Text("recommendation (NPS)", nl: "aanbeveling (NPS)")
    case .csat: Text("satisfaction (CSAT)", nl: "tevredenheid (CSAT)")
    case .ces: Text("effort (CES)", nl: "moeite (CES)")
    case .rating: Text("rating", nl: "waardering")
    case .emotion: Text("emotion", nl: "emotie")
    case .choice: Text("choice", nl: "keuze")
    case .multiple: Text("several choices", nl: "meerkeuze")
    case .yesNo: Text("yes or no", nl: "ja of nee")
    case .text: Text("free text", nl: "vrije tekst")
    }
  }
}
