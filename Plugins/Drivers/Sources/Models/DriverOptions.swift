import Statistics
import WorkbenchKit
import WorkspaceKit

/// What a call and the settings say about how drivers are calculated.
struct DriverOptions {
  /// The confidence of intervals.
  let confidence: ConfidenceLevel
  /// With fewer visitors an item leaves the model.
  let minimumVisits: Int
  /// The survey's weight, where weights count.
  let weight: String?
  /// The resamples asked for; nil leaves it to the size of the survey.
  let replicates: Int?
  /// Where the random numbers begin.
  let seed: UInt64

  private let standardReplicates: Int
  private let resamplingLimit: Int

  /// Reads a call.
  ///
  /// - Throws: `confidence.range`.
  init(_ call: Call, _ context: Context, _ survey: SurveyResponses) throws(Diagnostic) {
    let settings = context.settings
    let fraction = try ConfidenceOption.fraction(
      of: call, standard: settings[DriversSettings.confidence])
    confidence = (try? ConfidenceLevel(fraction)) ?? .standard
    minimumVisits = settings[DriversSettings.visits]
    weight =
      call[DriverClauses.unweighted] == true
      ? nil : survey.declaration.column { $0 == .weight }?.name.value
    replicates = call[DriverClauses.bootstrap]
    seed = call[DriverClauses.seed].map { UInt64($0) } ?? BootstrapSamples.standardSeed
    standardReplicates = settings[DriversSettings.bootstrap]
    resamplingLimit = settings[DriversSettings.bootstrapLimit]
  }

  /// The resamples of a group of so many respondents.
  ///
  /// - Parameter n: the respondents.
  func replicates(n: Int) -> Int {
    replicates ?? (n <= resamplingLimit ? standardReplicates : 0)
  }

  /// How intervals came about, in words for under a table.
  ///
  /// - Parameters:
  ///   - method: the method.
  ///   - n: the respondents of the largest group.
  func note(_ method: DriverMethod, n: Int) -> Text {
    Text { language in
      let share = Numerals.percentage(confidence.fraction, digits: 0, language)
      let weighted =
        weight.map { language == .nl ? "; gewogen met \($0)" : "; weighted by \($0)" } ?? ""
      guard method.division != nil else {
        return
          (language == .nl
          ? "\(method.title.nl), interval \(share)"
          : "\(method.title.en), "
            + "\(share) interval") + weighted
      }
      let drawn = replicates(n: n)
      guard drawn > 0 else {
        let why =
          replicates == 0
          ? ""
          : language == .nl
            ? ": n is groter dan \(Numerals.integer(resamplingLimit, language)); --bootstrap 199 "
              + "trekt ze"
            : ": n is above \(Numerals.integer(resamplingLimit, language)); --bootstrap 199 draws "
              + "them"
        return
          (language == .nl
          ? "\(method.title.nl); geen intervallen getrokken\(why)"
          : "\(method.title.en); no intervals drawn\(why)") + weighted
      }
      let number = Numerals.integer(drawn, language)
      return
        (language == .nl
        ? "\(method.title.nl); interval \(share) uit \(number) hertrekkingen van respondenten, "
          + "seed \(seed)"
        : "\(method.title.en); \(share) interval from \(number) resamples of respondents, "
          + "seed \(seed)") + weighted
    }
  }
}
