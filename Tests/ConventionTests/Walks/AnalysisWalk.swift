import Testing
import WorkbenchApp
import WorkbenchKit

/// Statements that together run every command that gives figures, over `WalkData`.
enum AnalysisWalk {
  /// One statement, and the command it runs.
  struct Step: Sendable, CustomTestStringConvertible {
    let line: String
    let signature: CommandSignature
    var testDescription: String { line }

    /// Whether the command has a clause or an option.
    ///
    /// - Parameter name: the clause's word, or the option's name.
    func takes(_ name: String) -> Bool {
      signature.parameters.contains { parameter in
        switch parameter.role {
        case .clause(let word), .option(let word), .flag(let word): word == name
        case .positional: false
        }
      }
    }
  }

  /// The commands that give figures from responses or events.
  static let commands: [CommandSignature] = BundledPlugins.all.flatMap(\.commands)
    .map(\.signature).filter { ["scores", "logs"].contains($0.topic.id) && $0.input == .none }

  /// All statements.
  static let steps: [Step] = lines.compactMap { line in
    commands.filter { line == $0.name || line.hasPrefix($0.name + " ") }
      .max { $0.name.count < $1.name.count }.map { Step(line: line, signature: $0) }
  }

  /// Statements in which a group `tiny` of nine must be suppressed.
  static let grouped: [Step] = steps.filter {
    $0.line.hasSuffix("by g") || $0.line.contains("by g ")
  }

  static let lines = [
    "nps", "nps by g", "nps compare w = 1 vs w = 2", "nps compare w = 1 vs w = 2 by g",
    "nps groups by g", "nps trend by w", "nps trend by month", "nps change w = 1 vs w = 2 by g",
    "nps plan of recommend --answers 50 --difference 10", "nps simulate a",
    "nps simulate a --given b", "nps simulate a --slope 0.5", "nps why",
    "generality of recommend by g", "generality w = 1 vs w = 2 of recommend by g",
    "satisfaction", "satisfaction of happy", "satisfaction of happy by g",
    "satisfaction of mood by g", "satisfaction of again by g", "satisfaction of reason",
    "satisfaction of reason by g", "satisfaction by g",
    "satisfaction compare w = 1 vs w = 2", "satisfaction compare w = 1 vs w = 2 of happy",
    "satisfaction compare w = 1 vs w = 2 of happy by g", "satisfaction why of happy",
    "satisfaction why of effort", "drivers over a, b, c --bootstrap 0",
    "drivers over a, b, c --bootstrap 19", "drivers over a, b, c --method weights --bootstrap 0",
    "drivers over a, b, c --method regression", "drivers over a, b, c --method correlation",
    "drivers over a, b, c --method prca", "drivers over a, b by g --bootstrap 0",
    "drivers over a, b by g --method regression", "drivers over a, b by g --method correlation",
    "drivers over a, b by g --method prca", "drivers quadrant over a, b, c --bootstrap 0",
    "drivers quadrant over a, b, c --bootstrap 19", "touchpoint impact", "touchpoint impact over g",
    "events", "events by g", "funnel a b c", "funnel a b by g", "funnel a b --any-order",
    "funnel a b --within 1h", "durations", "durations by g", "durations a b", "durations a b by g",
    "paths", "paths by g", "paths transitions", "paths transitions --from a",
  ]
}
