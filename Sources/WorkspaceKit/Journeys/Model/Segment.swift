public import Diagnostics

/// A part of the customers, and if wanted the persona who stands for it.
public struct Segment: Sendable, Hashable, FileObject {
  /// The stable id; also the value in answers where a column holds segments.
  public var id = ""
  /// What people read.
  public var title: Text?
  /// The share of all customers, 0…1.
  public var share: Double?
  /// How the segment likes to be spoken to.
  public var address: AddressWish?
  /// The level of language that it reads easily, such as `B1`.
  public var language: String?
  /// How it pays: the share of the segment that uses each way, 0…1.
  public var payment: [String: Double] = [:]
  /// The channels that it uses.
  public var channels: [String] = []
  /// What many in it cannot exceed, such as `reach-height: 165`.
  public var limits: [String: Double] = [:]
  /// What it wishes for.
  public var wishes: [Wish] = []
  /// The persona's name.
  public var persona: String?
  /// The persona in a few sentences.
  public var portrait: Text?
  /// What the persona would say.
  public var quote: Text?
  /// Where it is written.
  public var points = FilePoints()

  /// A segment that says nothing yet.
  public init() {}

  /// What people read: the title, or the id where there is none.
  public var name: Text { title ?? .verbatim(id) }

  /// What the object is called.
  public static var objectName: Text { Text("a segment", nl: "een segment") }

  /// Its keys, in the order in which they are written.
  public static let fields: FieldTable<Segment> = [
    .identifier(\.id, Text("The stable id.", nl: "De vaste id.")),
    .text("title", \.title, Text("What people read.", nl: "Wat mensen lezen.")),
    .number(
      "share", \.share, in: 0...1,
      Text("The share of all customers, 0 to 1.", nl: "Het aandeel van alle klanten, 0 tot 1.")),
    .word(
      "address", \.address,
      Text("How it likes to be spoken to.", nl: "Hoe het aangesproken wil worden.")),
    .string(
      "language", \.language,
      Text("The level of language, such as B1.", nl: "Het taalniveau, zoals B1.")),
    .numbers(
      "payment", \.payment, in: 0...1,
      Text(
        "Ways to pay with the share that uses each.",
        nl: "Betaalwijzen met het aandeel dat ze gebruikt.")),
    .strings("channels", \.channels, Text("Channels that it uses.", nl: "Gebruikte kanalen.")),
    .numbers(
      "limits", \.limits, in: -1_000_000...1_000_000,
      Text(
        "What many cannot exceed, such as reach-height: 165.",
        nl: "Wat velen niet halen, zoals reach-height: 165.")),
    .objects("wishes", \.wishes, Text("What it wishes for.", nl: "Wat het wenst.")),
    .string("persona", \.persona, Text("The persona's name.", nl: "De naam van de persona.")),
    .text("portrait", \.portrait, Text("The persona in words.", nl: "De persona in woorden.")),
    .text(
      "quote", \.quote, Text("What the persona would say.", nl: "Wat de persona zou zeggen.")),
  ]
}

/// Something that customers wish for.
public struct Wish: Sendable, Hashable, FileObject {
  /// The stable id.
  public var id = ""
  /// The wish in words.
  public var text: Text?
  /// Where it is written.
  public var points = FilePoints()

  /// A wish that says nothing yet.
  public init() {}

  /// What the object is called.
  public static var objectName: Text { Text("a wish", nl: "een wens") }

  /// Its keys, in the order in which they are written.
  public static let fields: FieldTable<Wish> = [
    .identifier(\.id, Text("The stable id.", nl: "De vaste id.")),
    .text("text", \.text, Text("The wish in words.", nl: "De wens in woorden.")),
  ]
}

/// How somebody likes to be spoken to in Dutch.
public enum AddressWish: String, FileWord {
  /// With *u*.
  case formal
  /// With *je*.
  case informal
  /// Either will do.
  case either

  /// What people read.
  public var title: Text {
    switch self {
    case .formal: Text("formal (u)", nl: "formeel (u)")
    case .informal: Text("informal (je)", nl: "informeel (je)")
    case .either: Text("either", nl: "beide")
    }
  }
}

/// What `segments.yaml` holds.
struct SegmentFile: FileObject {
  var segments: [Segment] = []
  var points = FilePoints()

  static var objectName: Text { Text("segments", nl: "segmenten") }

  static let fields: FieldTable<SegmentFile> = [
    .version,
    FileField<SegmentFile>.objects(
      "segments", \.segments,
      Text("The segments and personas.", nl: "De segmenten en persona's.")
    ).required,
  ]
}
