public import CommandLanguage
import ResponseStore
public import WorkbenchKit
import WorkspaceKit

/// What completion can know of a session: a copy of its state, asked on the editor's thread.
///
/// Nothing here reads more than the head of a survey file; values come from memory where the column
/// was read already, and else from the sample that was taken when the file was opened.
public struct SessionEnvironment: LanguageEnvironment, Sendable {
  private let state: SessionState
  /// The commands and settings there are.
  public let catalogue: Catalogue

  /// Looks at a session.
  ///
  /// - Parameters:
  ///   - state: the session as it stands.
  ///   - catalogue: the commands and settings there are.
  public init(_ state: SessionState, catalogue: Catalogue) {
    self.state = state
    self.catalogue = catalogue
  }

  /// The surveys, the preferred one first.
  private var ordered: [SurveyResponses] {
    let preferred = state.settings[Setting<String>.survey]
    let all = state.surveys.surveys
    return all.filter { $0.declaration.id == preferred }
      + all.filter { $0.declaration.id != preferred }
  }

  /// Declared columns of all surveys, then the calendar's words.
  public var responseColumns: [NamedThing] {
    var seen: Set<String> = []
    var things: [NamedThing] = []
    for survey in ordered {
      for column in survey.declaration.columns where seen.insert(column.name.value).inserted {
        things.append(NamedThing(column.name.value, column.wording))
      }
    }
    let hasTime = ordered.contains { survey in
      survey.declaration.column { if case .time = $0 { true } else { false } } != nil
    }
    let attributes = ordered.first { !$0.touchpointAttributes.isEmpty }?.touchpointAttributes ?? []
    for attribute in attributes where seen.insert(attribute.id).inserted {
      things.append(NamedThing(attribute.id, attribute.title))
    }
    return things + (hasTime ? Self.periods : [])
  }

  private static let periods: [NamedThing] = [
    NamedThing("day", Text("by day", nl: "per dag")),
    NamedThing("week", Text("by ISO week", nl: "per ISO-week")),
    NamedThing("month", Text("by month", nl: "per maand")),
    NamedThing("quarter", Text("by quarter", nl: "per kwartaal")),
    NamedThing("year", Text("by year", nl: "per jaar")),
  ]

  /// Headers of the files of all surveys.
  public var fileColumns: [NamedThing] {
    var seen: Set<String> = []
    return ordered.flatMap { survey in
      ((try? survey.columns()) ?? []).flatMap(\.headers)
        .filter { seen.insert($0).inserted }.map { NamedThing($0) }
    }
  }

  /// The columns of the last result.
  public var tableColumns: [NamedThing] {
    state.last?.table?.columns.map { NamedThing($0.id, $0.title) } ?? []
  }

  /// The surveys that are open.
  public var surveys: [NamedThing] {
    state.surveys.declarations.map { NamedThing($0.id, $0.title) }
  }

  /// The event logs that are open.
  public var eventLogs: [NamedThing] {
    state.surveys.eventLogs.map { NamedThing($0.declaration.id, $0.declaration.title) }
  }

  /// What happens in the event logs that are open, the commonest first.
  public var activities: [NamedThing] {
    var seen: Set<String> = []
    return state.surveys.eventLogs.flatMap { log -> [String] in
      guard let activity = log.declaration.eventRoles?.activity else { return [] }
      let name = Spanned(activity.name.value, at: .none)
      return log.loadedValues(of: name, prefix: "", limit: Self.mostActivities)
        ?? (try? log.column(name))?.profile?.values.map(\.value) ?? []
    }.filter { seen.insert($0).inserted }.map { NamedThing($0) }
  }

  private static let mostActivities = 200

  /// The journeys of the workspace.
  public var journeys: [NamedThing] {
    (state.workspace?.journeys.atlas.journeys ?? []).map { NamedThing($0.id, $0.title) }
  }

  /// Touchpoints that questions are about.
  public var touchpoints: [NamedThing] {
    Set(state.surveys.declarations.flatMap(\.questions).compactMap(\.touchpoint)).sorted()
      .map { NamedThing($0) }
  }

  /// Questions of the open surveys.
  public func questions(kinds: [String]) -> [NamedThing] {
    ordered.flatMap { survey in
      survey.declaration.questions.filter { question in
        guard case .question(let kind) = question.role else { return false }
        return kinds.isEmpty || kinds.contains(kind.rawValue)
      }.map { NamedThing($0.name.value, $0.wording) }
    }
  }

  /// Values that a column holds, the commonest first.
  public func values(of column: String, prefix: String, limit: Int) -> [String] {
    let name = Spanned(column, at: .none)
    let lowered = prefix.lowercased()
    for survey in ordered {
      guard let found = try? survey.column(name) else {
        if let values = survey.touchpointAttributeValues(column) {
          return Array(values.filter { $0.lowercased().hasPrefix(lowered) }.prefix(limit))
        }
        continue
      }
      switch found.kind {
      case .text, .identifier: return []
      default: break
      }
      if let known = survey.loadedValues(of: name, prefix: prefix, limit: limit) {
        return known
      }
      let seen = found.profile?.values.map(\.value) ?? []
      return Array(
        seen.filter { !$0.isEmpty && (lowered.isEmpty || $0.lowercased().hasPrefix(lowered)) }
          .prefix(limit))
    }
    return []
  }

  /// Files and folders whose path starts as typed.
  public func files(prefix: String, extensions: [String]) -> [String] {
    let slash = prefix.lastIndex(of: "/")
    let shown = slash.map { String(prefix[...$0]) } ?? ""
    let start = slash.map { String(prefix[prefix.index(after: $0)...]) } ?? prefix
    let folder = FilePath.absolute(shown.isEmpty ? "." : shown, in: state.folder)
    return (FolderListing.names(in: folder) ?? []).compactMap { name in
      guard name.hasPrefix(start), !name.hasPrefix(".") || start.hasPrefix(".") else { return nil }
      if FilePath.kind(of: folder + "/" + name) == .folder { return shown + name + "/" }
      let fits = extensions.isEmpty || extensions.contains { name.lowercased().hasSuffix("." + $0) }
      return fits ? shown + name : nil
    }
  }
}
