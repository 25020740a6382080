public import Diagnostics

/// What a brand wants to be, as `brand.yaml` says it: the measure that touchpoints, promises and
/// texts are held against.
public struct Brand: Sendable, Hashable, FileObject {
  /// The brand's name; the workspace's when the file gives none.
  public var name: String
  /// What the brand is, in one sentence.
  public var definition: Written<Text>?
  /// The people it is for, in the order written.
  public var targetGroups: [TargetGroup] = []
  /// What it stands for, in the order written.
  public var values: [CoreValue] = []
  /// Traits, as if the brand were a person.
  public var personality: [Written<Text>] = []
  /// How people work with each other inside.
  public var culture: [Written<Text>] = []
  /// How customers should feel.
  public var feelings: [Written<Text>] = []
  /// What the brand wants to be to its customers.
  public var relation: Written<Text>?
  /// What customers should say about it.
  public var sayings: [Written<Text>] = []
  /// What sets it apart.
  public var sellingPoints: [SellingPoint] = []
  /// How it addresses whom, channel by channel.
  public var address: AddressPolicy = AddressPolicy(rows: [])
  /// The word lists written in `brand.yaml` itself.
  public var wordLists: [WordList] = []
  /// What customers see of the brand without being told.
  public var signals: [IndirectSignal] = []
  /// Other brands that the same customers choose from.
  public var competitors: [Competitor] = []
  /// Where it is written.
  public var points = FilePoints()

  /// A brand of which only the name is known.
  ///
  /// - Parameter name: the brand's name.
  public init(name: String) { self.name = name }

  /// A brand that says nothing yet.
  public init() { self.init(name: "") }

  /// The target group of an id.
  ///
  /// - Parameter id: the id.
  public func targetGroup(_ id: String) -> TargetGroup? { targetGroups.first { $0.id == id } }

  /// The core value of an id.
  ///
  /// - Parameter id: the id.
  public func value(_ id: String) -> CoreValue? { values.first { $0.id == id } }
}

/// People whom the brand is for, with what their texts should be like.
public struct TargetGroup: Sendable, Hashable, NamedObject {
  /// The stable name; texts and rows of the address policy name it as their segment.
  public var id = ""
  /// Who they are; nil where the file does not say.
  public var wording: Text?
  /// How they want to be addressed; nil where nobody asked them.
  public var wish: AddressPolicy.Form?
  /// The readability (Flesch–Douma or Flesch) that suits them; nil where it is not set.
  public var readability: ClosedRange<Int>?
  /// The most words a sentence for them should have; nil where it is not set.
  public var sentenceLength: Int?
  /// Where its id is written.
  public var place: Place?
  /// Where it is written.
  public var points = FilePoints()

  /// A target group that says nothing yet.
  public init() {}

  /// Who they are, or the id where the file does not say.
  public var text: Text { wording ?? .verbatim(id) }
}

/// Something that the brand stands for.
public struct CoreValue: Sendable, Hashable, NamedObject {
  /// The stable name.
  public var id = ""
  /// What it means; nil where the file does not say.
  public var wording: Text?
  /// Its weight among the values, at least 0; 1 unless told otherwise.
  public var weight = 1.0
  /// What shows it.
  public var showsAs: [Written<Text>] = []
  /// What contradicts it.
  public var contradictsAs: [Written<Text>] = []
  /// Where its id is written.
  public var place: Place?
  /// Where it is written.
  public var points = FilePoints()

  /// A value that says nothing yet.
  public init() {}

  /// What it means, or the id where the file does not say.
  public var text: Text { wording ?? .verbatim(id) }
}

/// What sets the brand apart (its USP), and why anybody should believe it.
public struct SellingPoint: Sendable, Hashable, NamedObject {
  /// The stable name.
  public var id = ""
  /// What it is; nil where the file does not say.
  public var wording: Text?
  /// The brand that it sets apart from.
  public var rival: Written<String>?
  /// What proves it.
  public var proof: Written<Text>?
  /// The touchpoints where customers see it, as `journey/touchpoint`.
  public var visibleAt: [Written<String>] = []
  /// Where its id is written.
  public var place: Place?
  /// Where it is written.
  public var points = FilePoints()

  /// A selling point that says nothing yet.
  public init() {}

  /// What it is, or the id where the file does not say.
  public var text: Text { wording ?? .verbatim(id) }
}
