import Diagnostics

extension JourneyAtlas {
  /// The column of a survey through which its answers know their touchpoint, or their journey.
  enum JoinColumn {
    /// A column with ids of touchpoints.
    case touchpoint(String)
    /// A column with activities of an event log.
    case activity(String)
    /// A column with ids of journeys.
    case journey(String)
  }

  /// An attribute as a property of a survey's column.
  ///
  /// A value that stands for touchpoints with different properties - the same id in two journeys -
  /// has none: the answer does not say which is meant.
  ///
  /// - Parameters:
  ///   - attribute: the attribute.
  ///   - survey: the survey.
  /// - Returns: nil where the survey has no column of touchpoints, activities or journeys.
  public func derived(
    _ attribute: TouchpointAttribute, for survey: SurveyDeclaration
  ) -> DerivedAttribute? {
    guard let join = Self.join(of: survey) else { return nil }
    var map: [String: String] = [:]
    var ambiguous: Set<String> = []
    func add(_ key: String, _ value: String?) {
      guard let value, !ambiguous.contains(key) else { return }
      if let known = map[key], known != value {
        map[key] = nil
        ambiguous.insert(key)
      } else {
        map[key] = value
      }
    }
    let source: String
    switch join {
    case .touchpoint(let column):
      source = column
      for journey in journeys {
        for touchpoint in journey.touchpoints {
          let value = value(attribute, journey, touchpoint)
          add(touchpoint.id, value)
          for key in touchpoint.aliases { add(key, value) }
        }
      }
    case .activity(let column):
      source = column
      for journey in journeys where journey.log == nil || journey.log == survey.id {
        for touchpoint in journey.touchpoints {
          let value = value(attribute, journey, touchpoint)
          let keys = touchpoint.events.isEmpty ? [touchpoint.id] : touchpoint.events
          for key in keys { add(key, value) }
        }
      }
    case .journey(let column):
      source = column
      for journey in journeys {
        add(journey.id, value(attribute, journey, Touchpoint()))
      }
    }
    let values = attribute.values(self)
    return DerivedAttribute(
      id: attribute.id, title: attribute.title, source: source, map: map,
      order: values.map(\.id),
      titles: Dictionary(
        values.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first }))
  }

  /// An attribute of one touchpoint; nil where the files do not say.
  ///
  /// - Parameters:
  ///   - attribute: the attribute.
  ///   - journey: the touchpoint's journey.
  ///   - touchpoint: the touchpoint.
  public func value(
    _ attribute: TouchpointAttribute, _ journey: CustomerJourney, _ touchpoint: Touchpoint
  ) -> String? {
    attribute.value(
      TouchpointAttribute.Subject(atlas: self, journey: journey, touchpoint: touchpoint))
  }

  /// Whether the answers of a survey know their touchpoint or journey.
  ///
  /// - Parameter survey: the survey.
  static func isJoined(to survey: SurveyDeclaration) -> Bool { join(of: survey) != nil }

  /// The column through which the answers of a survey know their touchpoint or journey.
  static func joinName(of survey: SurveyDeclaration) -> String? {
    switch join(of: survey) {
    case .touchpoint(let column), .activity(let column), .journey(let column): column
    case nil: nil
    }
  }

  private static func join(of survey: SurveyDeclaration) -> JoinColumn? {
    if let column = survey.column(where: { $0 == .touchpoint }) {
      return .touchpoint(column.name.value)
    }
    if let roles = survey.eventRoles { return .activity(roles.activity.name.value) }
    return survey.column { $0 == .journey }.map { .journey($0.name.value) }
  }
}
