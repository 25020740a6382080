import WorkbenchKit
import WorkspaceKit

/// What is said under everything that rests on a proposal.
enum ProposalNote {
  /// A caution for a survey that nobody declared; nothing for others.
  static func blocks(for survey: SurveyDeclaration) -> [Report.Block] {
    switch survey.status {
    case .declared: []
    case .edited:
      [
        .note(
          Note(
            .aside,
            Text(
              "declared at the prompt; save declarations keeps it",
              nl: "aan de prompt gedeclareerd; save declarations bewaart het"), id: "edited"))
      ]
    case .proposed:
      [
        .note(
          Note(
            .caution,
            Text(
              "proposed, not declared: correct it with declare, keep it with save declarations",
              nl:
                "voorgesteld, niet gedeclareerd: verbeter met declare, bewaar met save declarations"
            ),
            id: "proposed"))
      ]
    }
  }
}
