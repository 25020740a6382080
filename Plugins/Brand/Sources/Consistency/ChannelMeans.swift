import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// How customers rate a touchpoint in each channel.
struct ChannelMeans {
  /// One channel.
  struct Channel {
    let name: String
    let moments: SampleMoments
  }

  let rated: TouchpointMeans.Rated
  /// The channels with enough ratings, in their own order.
  let channels: [Channel]
  /// Channels with too few ratings.
  let tooFew: Int
  private let scale: RatingScale

  /// How even the channels are; nil for fewer than two.
  var evenness: Evenness? {
    channels.count > 1
      ? try? Evenness(channels.map { Evenness.Item($0.moments) }, scale: scale) : nil
  }

  /// How much of the variance lies between channels; nil for fewer than two.
  var components: VarianceComponents? { try? VarianceComponents(channels.map(\.moments)) }

  /// The number of ratings in channels that count.
  var n: Int { channels.reduce(0) { $0 + $1.moments.n } }

  /// Asks each survey for its ratings by channel.
  ///
  /// - Parameters:
  ///   - means: the touchpoints.
  ///   - column: the column that tells the channel; surveys without it are left out.
  /// - Throws: what is wrong with the files; `command.cancelled`.
  static func all(
    _ means: TouchpointMeans, by column: String, minimum: Int, in context: Context
  ) async throws(Diagnostic) -> [ChannelMeans] {
    guard let scale = means.scale else { return [] }
    var all: [ChannelMeans] = []
    for rated in means.rated {
      let survey = try context.surveys.survey(named: Spanned(rated.score.survey, at: .none))
      guard let channel = survey.declaration.column(named: column) else { continue }
      var request = SurveyRequest(
        filter: rated.score.filter, groupBy: [Spanned(channel.name.value, at: .none)],
        measures: [.scores(Spanned(rated.score.question.name.value, at: .none), weighted: false)])
      request.hasTotal = false
      let answer = try await context.answer(request, from: survey)
      let channels = answer.groups.compactMap { group -> Channel? in
        guard let counts = group.measures.first?.scores, counts.valid > 0,
          let key = group.keys.first
        else { return nil }
        if case .missing = key { return nil }
        return Channel(
          name: key.label, moments: AnswerSpread(counts, isWeighted: false).moments)
      }
      let enough = channels.filter { $0.moments.n >= max(2, minimum) }
      all.append(
        ChannelMeans(
          rated: rated, channels: enough, tooFew: channels.count - enough.count, scale: scale))
    }
    return all
  }

  /// The mean evenness over the touchpoints that have one; nil where none has.
  static func score(_ all: [ChannelMeans]) -> (score: Double, touchpoints: Int)? {
    let scores = all.compactMap { $0.evenness?.score }
    return scores.isEmpty
      ? nil : (scores.reduce(0, +) / Double(scores.count), scores.count)
  }
}
