import Statistics
import WorkbenchKit
import WorkspaceKit

/// What a matrix of values gives reason to talk about.
struct MatrixFindings {
  let matrix: ValueMatrix

  /// BR-02 and BR-06 for contradictions, BR-03 for values that do not show.
  var all: [Finding] { contradictions + unseen }

  /// BR-02: a touchpoint contradicts a value; BR-06: an indirect signal does, once for all values.
  private var contradictions: [Finding] {
    let seen = matrix.contradictions.filter { !$0.isSignal }.map { found in
      Finding(
        .contradiction, subject: found.subject, aspect: found.value,
        Text(
          "contradicts \(found.value): \(found.seen.en)",
          nl: "spreekt \(found.value) tegen: \(found.seen.nl)"),
        at: found.place,
        question: Text(
          "What would \(found.value) look like here?",
          nl: "Hoe zou \(found.value) er hier uitzien?"))
    }
    return seen + matrix.contradictingSignals.map(BrandFindings.contradiction)
  }

  /// BR-03: a value that shows nowhere, or only where customers are won.
  private var unseen: [Finding] {
    let isBlank =
      matrix.coverage == nil && matrix.values.indices.allSatisfy { matrix.claims($0) == 0 }
    return isBlank ? [blank] : each
  }

  /// Nothing is known at all, which is one thing to say and not one for each value.
  private var blank: Finding {
    Finding(
      .unseen, subject: "values",
      Text(
        "no touchpoint says which value it shows, and nobody has looked",
        nl: "geen contactpunt zegt welke waarde er blijkt, en niemand heeft gekeken"),
      at: .file(BrandYAML.fileName),
      question: Text(
        "At which touchpoint should a customer notice the first value?",
        nl: "Bij welk contactpunt moet een klant de eerste waarde merken?"))
  }

  private var each: [Finding] {
    matrix.values.enumerated().compactMap { position, value in
      let isAudited = matrix.coverage?.values[position].coverage != nil
      let showing = matrix.rows.filter { row in
        isAudited
          ? (row.cells[position].strength ?? 0) > 0 : row.cells[position].isClaimed
      }
      let isOnlyAdvertised = showing.allSatisfy { $0.stop.touchpoint.purpose == .acquire }
      guard isOnlyAdvertised else { return nil }
      let message =
        showing.isEmpty
        ? Text("the value shows nowhere", nl: "de waarde blijkt nergens")
        : Text(
          "the value shows only where customers are won", nl: "de waarde blijkt alleen bij werving")
      return Finding(.unseen, subject: value.id, message, at: value.place)
    }
  }

  /// What the matrix says in a sentence or two.
  var sentence: Text {
    let against = matrix.contradictions.count
    return Text { language in
      guard let coverage = matrix.coverage, let score = coverage.score else {
        let claimed = matrix.rows.count { row in row.cells.contains { $0.isClaimed } }
        return language == .nl
          ? "Niemand heeft gekeken: bij \(claimed) van \(matrix.rows.count) contactpunten zegt de "
            + "klantreis dat een waarde blijkt."
          : "Nobody has looked: at \(claimed) of \(matrix.rows.count) touchpoints the journey says "
            + "that a value shows."
      }
      let figure = Numerals.percentage(score / 100, digits: 0, language)
      let never = coverage.neverExpressed.map { matrix.values[$0].id }
      let silent = matrix.silent.map(\.stop.touchpoint.id)
      var parts: [String] = []
      if language == .nl {
        parts.append(
          "De waarden komen over met \(figure) van de volle sterkte, bij \(matrix.audited.count) "
            + "bekeken van \(matrix.rows.count) contactpunten.")
        if !never.isEmpty { parts.append("Nergens: \(never.joined(separator: ", ")).") }
        if !silent.isEmpty { parts.append("Zwijgt: \(silent.joined(separator: ", ")).") }
        if against > 0 {
          parts.append(
            against == 1
              ? "1 tegenspraak staat apart; geen gemiddelde heft haar op."
              : "\(against) tegenspraken staan apart; geen gemiddelde heft ze op.")
        }
      } else {
        parts.append(
          "The values come across at \(figure) of full strength, at \(matrix.audited.count) "
            + "touchpoints looked at of \(matrix.rows.count).")
        if !never.isEmpty { parts.append("Nowhere: \(never.joined(separator: ", ")).") }
        if !silent.isEmpty { parts.append("Silent: \(silent.joined(separator: ", ")).") }
        if against > 0 {
          parts.append(
            against == 1
              ? "1 contradiction stands apart; no mean makes up for it."
              : "\(against) contradictions stand apart; no mean makes up for them.")
        }
      }
      return parts.joined(separator: " ")
    }
  }
}
