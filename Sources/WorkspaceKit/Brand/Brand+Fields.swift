public import Diagnostics

extension Brand {
  /// What the object is called.
  public static var objectName: Text { Text("a brand", nl: "een merk") }

  /// Its keys, in the order in which people write them.
  public static let fields: FieldTable<Brand> = [
    .version,
    FileField(reading: "name", .string, Text("The brand's name.", nl: "De naam van het merk.")) {
      node, reader, brand in
      brand.name = reader.string(node, "name") ?? ""
    },
    .text(
      "definition", \.definition,
      Text("What the brand is, in one sentence.", nl: "Wat het merk is, in één zin.")),
    .text(
      "relation", \.relation,
      Text("What it wants to be to its customers.", nl: "Wat het voor klanten wil zijn.")),
    .named("target-groups", \.targetGroups, Text("Whom it is for.", nl: "Voor wie het is.")),
    .named("values", \.values, Text("What it stands for.", nl: "Waar het voor staat.")),
    .texts(
      "personality", \.personality,
      Text("Traits, as if it were a person.", nl: "Trekken, als was het een mens.")),
    .texts(
      "culture", \.culture,
      Text("How people work together inside.", nl: "Hoe mensen binnen samenwerken.")),
    .texts(
      "feelings", \.feelings,
      Text("How customers should feel.", nl: "Hoe klanten zich moeten voelen.")),
    .texts(
      "customers-say", \.sayings,
      Text("What customers should say.", nl: "Wat klanten moeten zeggen.")),
    .named("usps", \.sellingPoints, Text("What sets it apart.", nl: "Wat het onderscheidt.")),
    FileField(
      reading: "address", .list(.object(AddressPolicy.Row.shape)),
      Text("Who is addressed how.", nl: "Wie hoe wordt aangesproken.")
    ) { node, reader, brand in
      let rows = (reader.list(node, "address") ?? []).compactMap {
        AddressPolicy.Row.read($0, reader)
      }
      brand.address = AddressPolicy(rows: rows)
    },
    FileField(
      reading: "terms", .object(WordListReading.inlineShape),
      Text("Words to use and to avoid.", nl: "Woorden om te gebruiken en te vermijden.")
    ) { node, reader, brand in
      brand.wordLists =
        reader.mapping(node, "terms", WordListReading(reader: reader).inline) ?? []
    },
    .signals,
    .named(
      "competitors", \.competitors,
      Text(
        "Other brands that the same customers choose from.",
        nl: "Andere merken waaruit dezelfde klanten kiezen.")),
  ]
}

extension TargetGroup {
  /// What the object is called.
  public static var objectName: Text { Text("a target group", nl: "een doelgroep") }

  /// Its keys, in the order in which people write them.
  public static let fields: FieldTable<TargetGroup> = [
    .name, .text("text", \.wording, Text("Who they are.", nl: "Wie ze zijn.")),
    .form(
      "address", \.wish,
      Text("How they want to be addressed.", nl: "Hoe ze aangesproken willen worden.")),
    FileField(
      reading: "readability", .either([.string, .list(.integer(-100...200))]),
      Text(
        "The readability that suits them, such as 60..80.",
        nl: "De leesbaarheid die bij hen past, zoals 60..80.")
    ) { node, reader, group in
      group.readability = band(node, reader)
    },
    .integer(
      "sentence", \.sentenceLength, in: 1...1000,
      Text("The most words of a sentence.", nl: "Het hoogste aantal woorden van een zin.")),
  ]

  /// `60..80` or `[60, 80]`.
  private static func band(_ node: YAMLNode, _ reader: YAMLReader) -> ClosedRange<Int>? {
    let ends: [String] =
      if case .sequence(let items) = node.content {
        items.compactMap(\.scalar)
      } else {
        node.scalar?.split(separator: "..").map(String.init) ?? []
      }
    let numbers = ends.compactMap { Int($0) }
    guard ends.count == 2, numbers.count == 2, numbers[0] < numbers[1] else {
      reader.report(
        .yamlType, at: node,
        Text(
          "readability must be its two ends, lowest first",
          nl: "readability moet de twee uiteinden zijn, laagste eerst"),
        hint: .verbatim("readability: 60..80"))
      return nil
    }
    return numbers[0]...numbers[1]
  }
}

extension CoreValue {
  /// What the object is called.
  public static var objectName: Text { Text("a core value", nl: "een kernwaarde") }

  /// Its keys, in the order in which people write them.
  public static let fields: FieldTable<CoreValue> = [
    .name, .text("text", \.wording, Text("What it means.", nl: "Wat het betekent.")),
    FileField(
      reading: "weight", .number(0...1000),
      Text("Its weight among the values; 1 without.", nl: "Het gewicht onder de waarden; anders 1.")
    ) { node, reader, value in
      value.weight = reader.number(node, "weight", in: 0...1000) ?? 1
    },
    .texts("shows-as", \.showsAs, Text("What shows it.", nl: "Waaruit ze blijkt.")),
    .texts(
      "contradicts-as", \.contradictsAs,
      Text("What contradicts it.", nl: "Wat haar tegenspreekt.")),
  ]
}

extension SellingPoint {
  /// What the object is called.
  public static var objectName: Text { Text("a selling point", nl: "een onderscheidend punt") }

  /// Its keys, in the order in which people write them.
  public static let fields: FieldTable<SellingPoint> = [
    .name, .text("text", \.wording, Text("What it is.", nl: "Wat het is.")),
    .string(
      "rival", \.rival,
      Text("The brand that it sets apart from.", nl: "Het merk waarvan het onderscheidt.")),
    .text("proof", \.proof, Text("What proves it.", nl: "Wat het bewijst.")),
    .strings(
      "visible-at", \.visibleAt,
      Text(
        "Touchpoints where customers see it: journey/touchpoint.",
        nl: "Contactpunten waar klanten het zien: reis/contactpunt.")),
  ]
}
