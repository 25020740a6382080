extension OracleValue: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral {
  /// Builds an object; the last of equal keys wins.
  public init(dictionaryLiteral elements: (String, OracleValue)...) {
    self = .object(Dictionary(elements) { _, last in last })
  }

  /// Builds a list.
  public init(arrayLiteral elements: OracleValue...) {
    self = .array(elements)
  }
}

extension OracleValue: ExpressibleByStringLiteral, ExpressibleByNilLiteral {
  /// Builds a text.
  public init(stringLiteral value: String) {
    self = .string(value)
  }

  /// Builds a null.
  public init(nilLiteral: ()) {
    self = .null
  }
}

extension OracleValue {
  /// A number, or null for a figure that is not defined.
  public init(_ value: Double?) {
    self = value.map { .number($0) } ?? .null
  }

  /// A count, or null.
  public init(_ value: Int?) {
    self = value.map { .number(Double($0)) } ?? .null
  }

  /// A truth value, or null.
  public init(_ value: Bool?) {
    self = value.map { .boolean($0) } ?? .null
  }

  /// A text, or null.
  public init(_ value: String?) {
    self = value.map { .string($0) } ?? .null
  }

  /// A list of numbers.
  public init(_ values: [Double]) {
    self = .array(values.map { .number($0) })
  }

  /// A list of whole numbers.
  public init(_ values: [Int]) {
    self = .array(values.map { .number(Double($0)) })
  }

  /// A list of texts.
  public init(_ values: [String]) {
    self = .array(values.map { .string($0) })
  }
}
