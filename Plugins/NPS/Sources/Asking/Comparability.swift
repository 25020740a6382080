import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// What makes the periods of a trend hard to compare: another mix of respondents, another scale.
struct Comparability {
  /// A property whose mix changed.
  struct Shift {
    let segment: String
    let shift: MixShift
  }

  /// The largest change of mix of every segment, the first period against the last.
  let shifts: [Shift]
  /// Periods in which nobody gave the lowest answer, while others did so.
  let withoutZero: [Value]

  /// Looks at the first and the last period that are shown.
  ///
  /// - Parameters:
  ///   - inquiry: the question.
  ///   - axis: the axis of time.
  ///   - periods: every period with its figure, in order.
  init(
    _ inquiry: NPSInquiry, _ axis: TrendAxis, _ periods: [(value: GroupValue, figure: NPSFigure)]
  ) async throws(Diagnostic) {
    let shown = periods.filter { $0.figure.isShown }
    withoutZero = ScaleBreak.periods(
      lowest: shown.map { $0.figure.answers.count(of: 0) },
      answers: shown.map { $0.figure.answers.valid }
    ).map { shown[$0].value.tableValue() }
    guard let first = shown.first?.value, let last = shown.last?.value, first != last else {
      shifts = []
      return
    }
    var found: [Shift] = []
    for segment in inquiry.survey.declaration.columns where segment.role == .segment {
      let name = Spanned(segment.name.value, at: .none)
      let request = SurveyRequest(filter: inquiry.narrowed(by: nil), groupBy: [axis.word, name])
      let answer = try await inquiry.context.answer(request, from: inquiry.survey)
      func counts(_ period: GroupValue) -> [String: Int] {
        var counts: [String: Int] = [:]
        for group in answer.groups where group.keys[0] == period && !group.keys[1].isMissing {
          counts[group.keys[1].label, default: 0] += group.rows
        }
        return counts
      }
      if let shift = MixShift(before: counts(first), after: counts(last)), shift.isLarge {
        found.append(Shift(segment: segment.name.value, shift: shift))
      }
    }
    shifts = found
  }

  /// The cautions, in the words of a person; empty where nothing stands in the way.
  var notes: [Note] {
    shifts.map { shift in
      Note(
        .caution,
        Text { language in
          let before = Wording.percentage(shift.shift.before, language)
          let after = Wording.percentage(shift.shift.after, language)
          return language == .nl
            ? "de mix van \(shift.segment) veranderde (\(shift.shift.value): \(before) naar \(after)); "
              + "nps change … by \(shift.segment) splitst dat af"
            : "the mix of \(shift.segment) changed (\(shift.shift.value): \(before) to \(after)); "
              + "nps change … by \(shift.segment) takes that apart"
        }, id: "mix")
    } + (withoutZero.isEmpty ? [] : [zero])
  }

  private var zero: Note {
    Note(
      .caution,
      Text { language in
        let names = Wording.list(withoutZero.map { $0.name(language) }, language)
        return language == .nl
          ? "in \(names) antwoordde niemand 0, in andere perioden wel: was de schaal dezelfde?"
          : "in \(names) nobody answered 0, in other periods people did: was the scale the same?"
      }, id: "scale")
  }
}
