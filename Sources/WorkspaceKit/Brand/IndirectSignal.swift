public import Diagnostics

/// Something that tells customers about the brand without words: clothing, the building, the phone
/// menu, how staff talk to each other.
public struct IndirectSignal: Sendable, Hashable, FileObject {
  /// What somebody who looked thought of it.
  public enum Rating: String, FileWord {
    /// It supports the brand.
    case fits
    /// It says nothing about it.
    case neutral
    /// It contradicts a value.
    case contradicts

    /// What people read.
    public var title: Text {
      switch self {
      case .fits: Text("fits", nl: "past")
      case .neutral: Text("neutral", nl: "neutraal")
      case .contradicts: Text("contradicts", nl: "spreekt tegen")
      }
    }
  }

  /// The stable name.
  public var id = ""
  /// What to go and look at, where the file or the usual catalogue says.
  public var wording: Text?
  /// What was seen; nil where nobody has looked.
  public var observation: Written<Text>?
  /// What was thought of it; nil where nobody has rated it.
  public var rating: Rating?
  /// The core values that it supports or contradicts, by id.
  public var values: [Written<String>] = []
  /// The touchpoint at which customers meet it, as `journey/touchpoint`.
  public var touchpoint: Written<String>?
  /// The day on which somebody looked, as written.
  public var date: String?
  /// Where it is written; nil for a prompt of the usual catalogue that the file does not mention.
  public var place: Place?
  /// Where it is written.
  public var points = FilePoints()

  /// A signal that says nothing yet.
  public init() {}

  /// What to go and look at.
  public var prompt: Text { wording ?? .verbatim(id) }

  /// Makes a signal.
  ///
  /// - Parameters:
  ///   - id: the stable name.
  ///   - prompt: what to go and look at.
  public init(id: String, prompt: Text) {
    self.id = id
    wording = prompt
  }
}

extension IndirectSignal {
  /// What is worth looking at in nearly every company.
  ///
  /// `brand.yaml` answers these by their id, adds
  /// others, and drops those that do not apply.
  public static let usual: [IndirectSignal] = [
    IndirectSignal(
      id: "clothing",
      prompt: Text(
        "What do staff wear, and does it suit the brand?",
        nl: "Wat dragen medewerkers, en past dat bij het merk?")),
    IndirectSignal(
      id: "building",
      prompt: Text(
        "What do the front, the entrance and the car park say?",
        nl: "Wat zeggen de gevel, de ingang en de parkeerplaats?")),
    IndirectSignal(
      id: "back-door",
      prompt: Text(
        "What do customers see at the back: waste, pallets, smokers?",
        nl: "Wat zien klanten aan de achterkant: afval, pallets, rokers?")),
    IndirectSignal(
      id: "smell-and-sound",
      prompt: Text(
        "How does it smell and sound?", nl: "Hoe ruikt en klinkt het?")),
    IndirectSignal(
      id: "phone-menu",
      prompt: Text(
        "Who answers the phone: a person, a menu, a tape?",
        nl: "Wie neemt de telefoon op: een mens, een menu, een bandje?")),
    IndirectSignal(
      id: "staff-together",
      prompt: Text(
        "How do staff speak to each other where customers hear it?",
        nl: "Hoe praten medewerkers met elkaar waar klanten bij zijn?")),
    IndirectSignal(
      id: "off-duty",
      prompt: Text(
        "What do staff do in the brand's clothes outside working hours?",
        nl: "Wat doen medewerkers in merkkleding buiten werktijd?")),
    IndirectSignal(
      id: "on-the-way",
      prompt: Text(
        "What do people see on their daily route: vans, posters, bags?",
        nl: "Wat zien mensen onderweg: busjes, posters, tassen?")),
    IndirectSignal(
      id: "forms-and-invoices",
      prompt: Text(
        "How do forms, invoices and error messages read?",
        nl: "Hoe lezen formulieren, facturen en foutmeldingen?")),
  ]
}
