extension SurveyResponses {
  /// A property of the touchpoints that the answers are about; nil where there is none of that name.
  ///
  /// The journeys are read only for words that are no column of the survey.
  ///
  /// - Parameter word: the property as typed, such as `phase`.
  func touchpointAttribute(_ word: String) -> DerivedAttribute? {
    guard let journeys, let attribute = TouchpointAttribute.named(word), !journeys.isEmpty else {
      return nil
    }
    return journeys.derived(attribute, for: declaration)
  }

  /// The names of all such properties; empty where answers do not name touchpoints.
  var touchpointAttributeNames: [String] { touchpointAttributes.map(\.id) }

  /// All properties of touchpoints and journeys by which the answers can be grouped.
  public var touchpointAttributes: [TouchpointAttribute] {
    guard let journeys, JourneyAtlas.isJoined(to: declaration), !journeys.isEmpty else { return [] }
    return TouchpointAttribute.all
  }

  /// The values of such a property, in their own order; nil for other words.
  ///
  /// - Parameter word: the property as typed.
  public func touchpointAttributeValues(_ word: String) -> [String]? {
    guard let attribute = touchpointAttribute(word) else { return nil }
    let used = Set(attribute.map.values)
    return attribute.order.filter { used.contains($0) }
      + used.subtracting(attribute.order).sorted()
  }
}
