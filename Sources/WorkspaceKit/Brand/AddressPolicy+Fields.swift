public import Diagnostics

extension AddressPolicy.Row: FileObject {
  /// What the object is called.
  public static var objectName: Text {
    Text("a row of the address policy", nl: "een regel van het aanspreekbeleid")
  }

  /// Its keys, in the order in which people write them.
  public static let fields: FieldTable<AddressPolicy.Row> = [
    .audience(
      "channel", \.channel, Text("The channel; all without.", nl: "Het kanaal; alle zonder.")),
    .audience(
      "segment", \.segment, Text("The target group; all without.", nl: "De doelgroep; alle zonder.")
    ),
    FileField<AddressPolicy.Row>.form(
      "form", \.written, Text("The form of address.", nl: "De aanspreekvorm.")
    ).required,
    .text("because", \.reason, Text("Why.", nl: "Waarom.")),
  ]

  /// A row that does not say which form is none.
  public var isSound: Bool { written != nil }
}

extension FileField {
  /// A key that holds a form of address: `u` or `formal`, `je` or `informal`, `any`.
  static func form(
    _ key: String, _ path: any WritableKeyPath<Owner, AddressPolicy.Form?> & Sendable, _ help: Text
  ) -> FileField {
    FileField(reading: key, .word(AddressPolicy.Form.words.map { ($0, .verbatim($0)) }), help) {
      node, reader, owner in
      owner[keyPath: path] =
        reader.word(node, key, oneOf: AddressPolicy.Form.words)
        .flatMap(AddressPolicy.Form.init(word:))
    }
  }

  /// A key that holds a channel or a target group; `all` is none in particular.
  fileprivate static func audience(
    _ key: String, _ path: any WritableKeyPath<Owner, String?> & Sendable, _ help: Text
  ) -> FileField {
    FileField(reading: key, .string, help) { node, reader, owner in
      owner[keyPath: path] = reader.string(node, key).flatMap { $0 == "all" ? nil : $0 }
    }
  }
}
