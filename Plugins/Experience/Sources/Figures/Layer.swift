import WorkbenchKit

/// Where knowledge of the experience comes from; layers are shown side by side and never added up.
enum Layer: String, CaseIterable, Sendable {
  /// Told by or seen in customers, one by one, as the journeys' files say.
  case told
  /// Believed by the makers of the map.
  case assumed
  /// Answered in surveys.
  case measured

  /// The layer as a cell.
  var cell: Value {
    let title =
      switch self {
      case .told: Text("told", nl: "verteld")
      case .assumed: Text("assumed", nl: "aangenomen")
      case .measured: Text("measured", nl: "gemeten")
      }
    return .term(Term(rawValue, title))
  }

  /// Its column.
  static let column = Column("layer", Text("Layer", nl: "Laag"), .text)
}
