import WorkspaceKit

extension ColumnDeclaration.Role {
  /// The word behind `as` in a declaration.
  var word: String {
    switch self {
    case .question(let kind): kind.rawValue
    case .respondent: "respondent"
    case .time: "time"
    case .weight: "weight"
    case .segment: "segment"
    case .touchpoint: "touchpoint"
    case .journey: "journey"
    case .wave: "wave"
    case .caseIdentifier: "case"
    case .activity: "activity"
    case .lifecycle: "lifecycle"
    case .instance: "instance"
    }
  }
}
