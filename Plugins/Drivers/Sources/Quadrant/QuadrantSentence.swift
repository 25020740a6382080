import Statistics
import WorkbenchKit
import WorkspaceKit

extension QuadrantTable {
  /// What asks for attention first, in one plain sentence.
  var sentence: Text {
    let urgent = names(in: .concentrateHere)
    let strong = names(in: .keepUp)
    let open = rows.count { !$0.placement.borderline.isEmpty }
    return Text { language in
      let parts =
        language == .nl
        ? [
          urgent.isEmpty
            ? "Geen belangrijk punt scoort duidelijk laag"
            : "Belangrijk en laag gewaardeerd: " + urgent.joined(separator: ", "),
          strong.isEmpty
            ? nil : "belangrijk en hoog gewaardeerd: " + strong.joined(separator: ", "),
          open == 0
            ? nil
            : open == 1
              ? "1 ligt te dicht bij een lijn voor een oordeel"
              : "\(open) liggen te dicht bij een lijn voor een oordeel",
        ]
        : [
          urgent.isEmpty
            ? "Nothing important is clearly rated low"
            : "Important and rated low: " + urgent.joined(separator: ", "),
          strong.isEmpty ? nil : "important and rated high: " + strong.joined(separator: ", "),
          open == 0
            ? nil
            : open == 1
              ? "1 lies too near a line to tell" : "\(open) lie too near a line to tell",
        ]
      return parts.compactMap(\.self).joined(separator: "; ") + "."
    }
  }

  private func names(in quadrant: ImportancePerformance.Quadrant) -> [String] {
    rows.filter { $0.placement.borderline.isEmpty && $0.placement.quadrant == quadrant }
      .map { questions.items[$0.driver.item].name.value }
  }
}
