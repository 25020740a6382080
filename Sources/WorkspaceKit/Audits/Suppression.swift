public import Diagnostics
public import ResponseStore

/// A finding that the organisation has looked at and does not want to see again, with the reason.
public struct Suppression: Sendable, Hashable, FileObject {
  /// The id of the rule.
  public var rule = ""
  /// The subject of the finding; `*` stands for any characters.
  public var subject = ""
  /// Why it may stay as it is.
  public var reason: Text?
  /// When that was decided.
  public var date: CivilDate?
  /// The last day on which it counts; nil without an end.
  public var until: CivilDate?
  /// Where it is written.
  public var points = FilePoints()

  /// A suppression that says nothing yet.
  public init() {}

  /// What the object is called.
  public static var objectName: Text { Text("a suppression", nl: "een onderdrukking") }

  /// Its keys, in the order in which they are written.
  public static let fields: FieldTable<Suppression> = [
    .ruleIdentifier(\.rule), .findingSubject(\.subject),
    .text("reason", \.reason, Text("Why it may stay.", nl: "Waarom het mag blijven.")),
    .date("date", \.date, Text("When that was decided.", nl: "Wanneer dat besloten is.")),
    .date("until", \.until, Text("The last day on which it counts.", nl: "De laatste dag.")),
  ]

  /// Whether it is about a subject.
  ///
  /// - Parameter subject: the subject of a finding.
  public func covers(_ subject: String) -> Bool {
    SubjectPattern.matches(subject, self.subject)
  }
}

/// What somebody who knows says about a finding, so that rules can be judged.
public struct FindingMark: Sendable, Hashable, FileObject {
  /// Whether the rule was right.
  public enum Verdict: String, FileWord {
    /// It was right.
    case confirmed
    /// It was wrong.
    case falseAlarm = "false-alarm"

    /// What people read.
    public var title: Text {
      switch self {
      case .confirmed: Text("confirmed", nl: "bevestigd")
      case .falseAlarm: Text("false alarm", nl: "vals alarm")
      }
    }
  }

  /// The id of the rule.
  public var rule = ""
  /// The subject of the finding; `*` stands for any characters.
  public var subject = ""
  /// Whether the rule was right.
  public var verdict: Verdict?
  /// When that was said.
  public var date: CivilDate?
  /// Anything worth keeping.
  public var note: Text?
  /// Where it is written.
  public var points = FilePoints()

  /// A mark that says nothing yet.
  public init() {}

  /// What the object is called.
  public static var objectName: Text { Text("a mark", nl: "een oordeel") }

  /// Its keys, in the order in which they are written.
  public static let fields: FieldTable<FindingMark> = [
    .ruleIdentifier(\.rule), .findingSubject(\.subject),
    FileField.word(
      "verdict", \.verdict, Text("Whether the rule was right.", nl: "Of de regel gelijk had.")
    ).required,
    .date("date", \.date, Text("When that was said.", nl: "Wanneer dat gezegd is.")),
    .text("note", \.note, Text("Anything worth keeping.", nl: "Wat het bewaren waard is.")),
  ]
}

extension FileField {
  /// `rule: JR-04`.
  static func ruleIdentifier(
    _ path: any WritableKeyPath<Owner, String> & Sendable
  ) -> FileField {
    FileField(
      "rule", .identifier, Text("The rule.", nl: "De regel."), isRequired: true,
      write: { .words($0[keyPath: path]) }
    ) { node, reader, owner in
      if let rule = reader.identifier(node, "rule") { owner[keyPath: path] = rule }
    }
  }

  /// `subject: journey/touchpoint`.
  static func findingSubject(
    _ path: any WritableKeyPath<Owner, String> & Sendable
  ) -> FileField {
    FileField(
      "subject", .string,
      Text(
        "The subject of the finding; * stands for any characters.",
        nl: "Het onderwerp van de bevinding; * staat voor willekeurige tekens."), isRequired: true,
      write: { .words($0[keyPath: path]) }
    ) { node, reader, owner in
      if let subject = reader.string(node, "subject") { owner[keyPath: path] = subject }
    }
  }
}

/// Whether a subject fits a pattern with stars.
public enum SubjectPattern {
  /// Whether it fits: `*` stands for any number of characters.
  ///
  /// - Parameters:
  ///   - subject: the subject.
  ///   - pattern: the pattern.
  public static func matches(_ subject: String, _ pattern: String) -> Bool {
    let (letters, wanted) = (Array(subject.utf8), Array(pattern.utf8))
    let star = UInt8(ascii: "*")
    var (position, place) = (0, 0)
    var retry: (position: Int, place: Int)?
    while position < letters.count {
      if place < wanted.count, wanted[place] == star {
        retry = (position, place)
        place += 1
      } else if place < wanted.count, wanted[place] == letters[position] {
        position += 1
        place += 1
      } else if let last = retry {
        retry = (last.position + 1, last.place)
        (position, place) = (last.position + 1, last.place + 1)
      } else {
        return false
      }
    }
    return wanted[place...].allSatisfy { $0 == star }
  }
}
