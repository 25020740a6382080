import Statistics
import WorkbenchKit

/// Durations in plain sentences.
struct DurationSentence {
  let total: PassageFigure
  let unit: TimeUnit
  let confidence: ConfidenceLevel

  /// The sentences, as notes.
  var notes: [Note] {
    guard total.n > 0 else { return [EventNotes.nothing] }
    var notes: [Note] = []
    if total.isShown, let summary = total.summary {
      notes.append(Note(.body, half(summary), id: "median"))
    }
    if total.arrived < total.n { notes.append(Note(.body, open, id: "open")) }
    return notes
  }

  private func half(_ summary: DurationSummary) -> Text {
    Text { language in
      let median = unit.figure(summary.median, language)
      let tail = unit.figure(summary.quantile(0.9), language)
      let interval = summary.medianInterval(confidence: confidence)?.interval
      let range = interval.map {
        let (low, high) = (unit.figure($0.lower, language), unit.figure($0.upper, language))
        return language == .nl ? " (interval \(low) tot \(high))" : " (interval \(low) to \(high))"
      }
      let isAll = total.arrived == total.n
      switch language {
      case .en:
        let who = isAll ? "Half take" : "Of those who get there, half take"
        return "\(who) at most \(median) \(unit.title.en)\(range ?? ""); "
          + "one in ten takes more than \(tail)."
      case .nl:
        let who = isAll ? "De helft duurt" : "Van wie aankomt doet de helft er"
        return "\(who) hooguit \(median) \(unit.title.nl)\(range ?? "")\(isAll ? "" : " over"); "
          + "een op de tien meer dan \(tail)."
      }
    }
  }

  private var open: Text {
    Text { language in
      let open = Numerals.integer(total.n - total.arrived, language)
      let n = Numerals.integer(total.n, language)
      let share = CaseWords.percent(total.n - total.arrived, total.n, language)
      let isReached = total.curve?.median != nil
      switch language {
      case .en:
        return "\(open) of \(n) (\(share)) have not got there by the end of the log"
          + (isReached ? "." : "; as it stands, half never do.")
      case .nl:
        return "\(open) van \(n) (\(share)) zijn er niet aan het eind van de log"
          + (isReached ? "." : "; zoals het er nu voor staat komt de helft er nooit.")
      }
    }
  }
}
