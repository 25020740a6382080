public import Diagnostics
public import ResponseStore

/// How the organisation sees itself: what its people think that customers feel, and how well it is
/// arranged for customers.
public struct InsideView: Sendable, Hashable, FileObject {
  /// The lowest mark of the ratings.
  public var lowest: Int?
  /// The highest mark of the ratings.
  public var highest: Int?
  /// What staff think that customers answer.
  public var ratings: [InsideRating] = []
  /// How well the organisation is arranged for customers, competence by competence.
  public var competences: [Competence] = []
  /// Where it is written.
  public var points = FilePoints()

  /// A view that says nothing yet.
  public init() {}

  /// The scale of the ratings; 1…5 unless the file says otherwise.
  public var scale: ClosedRange<Int> {
    let (low, high) = (lowest ?? 1, highest ?? 5)
    return low < high ? low...high : 1...5
  }

  /// The ends of the scale as numbers.
  var bounds: ClosedRange<Double> { Double(scale.lowerBound)...Double(scale.upperBound) }

  /// What the object is called.
  public static var objectName: Text { Text("the inside view", nl: "het beeld van binnen") }

  /// Its keys, in the order in which they are written.
  public static let fields: FieldTable<InsideView> = [
    .version,
    .integer(
      "lowest", \.lowest, in: -10...100, Text("The lowest mark.", nl: "Het laagste cijfer.")),
    .integer(
      "highest", \.highest, in: -10...100, Text("The highest mark.", nl: "Het hoogste cijfer.")),
    .objects(
      "ratings", \.ratings,
      Text(
        "What staff think that customers answer.",
        nl: "Wat medewerkers denken dat klanten zeggen.")),
    .objects(
      "competences", \.competences,
      Text(
        "How well the organisation is arranged for customers.",
        nl: "Hoe goed de organisatie op klanten is ingericht.")),
  ]
}

/// What people of the organisation think about one thing.
public struct InsideRating: Sendable, Hashable, FileObject {
  /// The element that is rated; nil when a touchpoint is.
  public var element: ExperienceElement?
  /// The touchpoint that is rated.
  public var touchpoint: String?
  /// The phase in which the element is rated; nil for all.
  public var phase: String?
  /// One mark per person.
  public var scores: [Double] = []
  /// When.
  public var date: CivilDate?
  /// Where it is written.
  public var points = FilePoints()

  /// A rating that says nothing yet.
  public init() {}

  /// What the object is called.
  public static var objectName: Text { Text("a rating", nl: "een beoordeling") }

  /// Its keys, in the order in which they are written.
  public static let fields: FieldTable<InsideRating> = [
    .word("element", \.element, Text("The element.", nl: "Het element.")),
    .reference("touchpoint", \.touchpoint, Text("The touchpoint.", nl: "Het contactmoment.")),
    .reference(
      "phase", \.phase, Text("The phase; all if left out.", nl: "De fase; alle zonder.")),
    .scores(\.scores),
    .date("date", \.date, Text("When.", nl: "Wanneer.")),
  ]
}

/// One thing that an organisation must be good at to be good for customers.
public struct Competence: Sendable, Hashable, FileObject {
  /// The stable id, such as `leadership`.
  public var id = ""
  /// What people read.
  public var title: Text?
  /// One mark per person.
  public var scores: [Double] = []
  /// Where it is written.
  public var points = FilePoints()

  /// A competence that says nothing yet.
  public init() {}

  /// What people read: the title, or the id where there is none.
  public var name: Text { title ?? .verbatim(id) }

  /// What the object is called.
  public static var objectName: Text { Text("a competence", nl: "een competentie") }

  /// Its keys, in the order in which they are written.
  public static let fields: FieldTable<Competence> = [
    .identifier(\.id, Text("The stable id.", nl: "De vaste id.")),
    .text("title", \.title, Text("What people read.", nl: "Wat mensen lezen.")),
    .scores(\.scores),
  ]
}

extension FileField {
  /// `scores: [4, 3, 5]`, one mark per person.
  fileprivate static func scores(
    _ path: any WritableKeyPath<Owner, [Double]> & Sendable
  ) -> FileField {
    FileField(
      "scores", .list(.number(-10...100)),
      Text("One mark per person.", nl: "Eén cijfer per persoon."),
      write: { owner in .list(owner[keyPath: path].map(FieldValue.number)) }
    ) { node, reader, owner in
      owner[keyPath: path] =
        (reader.list(node, "scores") ?? []).compactMap {
          reader.number($0, "scores", in: -10...100)
        }
    }
  }
}
