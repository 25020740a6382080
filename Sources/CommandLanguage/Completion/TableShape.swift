import WorkbenchKit

/// The columns that a table has after the commands before a pipe, as far as that can be told
/// without running them.
struct TableShape {
  private let steps: [Stage]

  init(_ steps: [Stage]) { self.steps = steps }

  /// The columns, in order.
  ///
  /// - Parameter last: those of the last result, for pipelines that start from it.
  func columns(last: [NamedThing]) -> [NamedThing] {
    var columns = last
    for step in steps {
      let own = step.signature?.resultColumns ?? []
      if own.isEmpty {
        columns = renamed(columns, by: step)
      } else {
        columns = (groups(of: step) + own).map { NamedThing($0) }
      }
    }
    return columns
  }

  /// The columns that a command groups by: they come first in its result.
  private func groups(of step: Stage) -> [String] {
    (step.signature?.parameters ?? []).filter(\.type.isList).flatMap { parameter in
      if case .names(let names)? = step.arguments[parameter.id]?.value {
        names.map(\.value)
      } else {
        [String]()
      }
    }
  }

  private func renamed(_ columns: [NamedThing], by step: Stage) -> [NamedThing] {
    var columns = columns
    for argument in step.arguments.values {
      guard case .assignments(let pairs) = argument.value else { continue }
      for pair in pairs {
        for position in columns.indices where columns[position].name == pair.value.value {
          columns[position].name = pair.name.value
        }
      }
    }
    return columns
  }
}
