import WorkbenchKit
import WorkspaceKit

/// `journey check`: what is wrong in the files, and what the plan still asks for.
struct JourneyCheckCommand: Command {
  static let all = Parameter.flag(
    "all", help: Text("Shows what is done too.", nl: "Toont ook wat klaar is."))

  var signature: CommandSignature {
    CommandSignature(
      "journey check",
      Text("Says what a journey still needs.", nl: "Zegt wat een klantreis nog nodig heeft."),
      details: Text(
        "First the plan for a good map, point by point, with what is missing by id; then every problem of "
          + "the files with its place. Exit code 1 where a file has an error. Judgements on the journey "
          + "itself are those of `audit`.",
        nl:
          "Eerst het plan voor een goede kaart, punt voor punt, met wat er ontbreekt op id; dan elk "
          + "probleem van de bestanden met zijn plaats. Exitcode 1 waar een bestand een fout heeft. "
          + "Oordelen over de reis zelf zijn die van `audit`."),
      topic: .journeys, parameters: [JourneyParameters.oneOrAll, Self.all],
      resultColumns: CheckReport.columns.map(\.id),
      examples: [
        Example(
          "journey check bestellen", Text("What a map lacks", nl: "Wat een kaart mist"),
          output: #"""
            What the plan still asks for
            Journey    The plan asks for             Done  Of  Missing
            ────────────────────────────────────────────────────────────────────────────────
            bestellen  what the organisation wants      0   1  aim
            bestellen  what customers expect            0   1  expectations
            bestellen  before, during and after use     1   3  during, after
            bestellen  the customer's goal              5   6  productpagina
            bestellen  the customer's motivation        1   6  homepage, productpagina, win…
            bestellen  lane: the emotion to raise       0   6  homepage, zoeken, productpag…
            bestellen  lane: experiences, told or …     0   6  homepage, zoeken, productpag…
            bestellen  lane: functional elements        0   6  homepage, zoeken, productpag…
            bestellen  what the description rests …     0   6  homepage, zoeken, productpag…
            bestellen  prompts for hidden touchpoi…     0   7  back-door, on-the-way, staff…
            bestellen  a department that monitors …     0   1  monitored-by
            shortened: item, missing; see all with --width 152 or --format csv
            11 of 22 points of the plan are done; all with --all

            The files themselves are sound.
            """#),
        Example(
          "journey check bestelen",
          Text("A journey that is not there", nl: "Een reis die er niet is"),
          failure: "journey.unknown"),
      ],
      searchTerms: [
        "validate", "checklist", "complete", "to-do", "controleren", "volledig", "takenlijst",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let atlas = context.atlas
    let word = JourneyParameters.word(of: call)
    // A file that cannot be read whole is no journey, but its problems can be shown.
    var problems = atlas.problems
    var journeys = atlas.journeys
    if let word {
      problems = problems.filter { problem in
        guard case .file(let path, _, _, _) = problem.place else { return false }
        return path.hasPrefix(JourneyFiles.folder + "/")
          && FilePath.stem(of: FilePath.name(of: path)) == word.value
      }
      let isUnreadable = !problems.isEmpty && atlas.journey(word.value) == nil
      journeys = isUnreadable ? [] : [try context.journey(word)]
    } else if journeys.isEmpty, problems.isEmpty {
      journeys = [try context.journey(nil)]
    }
    return CheckReport(
      journeys: journeys, problems: problems, atlas: atlas, showsDone: call[Self.all] == true
    ).report
  }
}
