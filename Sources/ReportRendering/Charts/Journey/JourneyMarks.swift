import WorkbenchKit

/// The characters of a journey map, and what they mean.
struct JourneyMarks {
  /// A measured figure.
  let measured: String
  /// A figure told or assumed.
  let told: String
  /// Both in one place.
  let both: String
  /// The first contact.
  let first: String
  /// The conversion.
  let conversion: String
  /// The border between two phases.
  let border: String
  /// The line at zero.
  let zero: String

  /// The characters that a pen may use.
  init(_ pen: Pen) {
    let isPlain = pen.options.characters == .ascii
    (measured, told, both) = isPlain ? ("#", "o", "@") : ("●", "○", "◉")
    (first, conversion) = isPlain ? (">", "$") : ("▸", "◆")
    (border, zero) = isPlain ? (":", ".") : ("┊", "·")
  }

  /// What the marks mean, as far as they occur.
  ///
  /// - Parameters:
  ///   - stops: the touchpoints.
  ///   - pen: gives the language.
  func legend(of stops: [JourneyStop], _ pen: Pen) -> [Line] {
    func entry(_ mark: String, _ words: Text, _ style: Style) -> Line {
      var line = Line(mark, style)
      line.append(" " + pen.words(words), .faint)
      return line
    }
    var entries: [Line] = []
    let (hasMeasured, hasTold) = (
      stops.contains { $0.measured != nil }, stops.contains { $0.told != nil }
    )
    if hasMeasured {
      entries.append(
        entry(
          measured, Text("measured, with interval", nl: "gemeten, met interval"),
          .ink(Palette.accent, bold: true)))
    }
    if hasTold {
      entries.append(
        entry(told, Text("told or assumed", nl: "verteld of aangenomen"), .ink(Palette.accent)))
    }
    if hasMeasured, hasTold {
      entries.append(entry(both, Text("both", nl: "beide"), .ink(Palette.accent, bold: true)))
    }
    if stops.contains(where: \.isFirstContact) {
      entries.append(entry(first, JourneyChannels.firstContact.title, .strong))
    }
    if stops.contains(where: \.isConversion) {
      entries.append(entry(conversion, JourneyChannels.conversion.title, .strong))
    }
    return entries
  }

  /// The marks that stand at a touchpoint's number.
  ///
  /// - Parameter stop: the touchpoint.
  func events(of stop: JourneyStop) -> String {
    (stop.isFirstContact ? first : "") + (stop.isConversion ? conversion : "")
  }
}
