import CommandLanguage
import ResponseStore
import Testing
import WorkbenchKit
import WorkspaceKit

@Suite struct RoundTripTests {
  @Test(arguments: 1...20)
  func writtenConditionsReadAsTheSame(_ seed: Int) throws {
    var generator = ExpressionGenerator(seed: UInt64(seed))
    for _ in 0..<100 {
      let expression = generator.expression()
      let text = ExpressionWriter.text(expression)
      do throws(Diagnostic) {
        #expect(try CommandLanguage.expression(text).placeless == expression, "\(text)")
      } catch {
        Issue.record("\(text): \(error.message.en)")
      }
    }
  }

  @Test(arguments: [
    ("a=1 and(b=2 or not(c=3))", "a = 1 and (b = 2 or not c = 3)"),
    ("(a = 1 and b = 2) or c = 3", "a = 1 and b = 2 or c = 3"),
    ("a = 1 or (b = 2 or c = 3)", "a = 1 or (b = 2 or c = 3)"),
    ("not(a is missing)", "a is not missing"),
    ("'Q 7' in(1,2)", "\"Q 7\" in (1, 2)"),
    ("a matches '^\\d+$'", "a matches '^\\d+$'"),
    ("a = '5'", "a = \"5\""), ("a = “Den Haag”", "a = \"Den Haag\""),
    ("a >= 2026-Q1", "a >= 2026-Q1"),
  ])
  func conditionsAreWrittenOneWay(_ typed: String, _ written: String) throws {
    #expect(ExpressionWriter.text(try CommandLanguage.expression(typed)) == written)
  }

  @Test(arguments: [
    "nps",
    "nps of recommend by channel, \"customer type\" where n > 3 since 2026-W13 --confidence 0.9",
    "nps compare wave = 2026-Q1 vs wave = 2026-Q2 by segment",
    "nps by region --unweighted | where n >= 30 | sort nps desc | top 10",
    "nps | rename score = nps, \"n of\" = n | columns score, \"n of\"",
    "last | export csv \"my file.csv\" --overwrite --for excel-nl",
    "filter region in (Noord, \"Den Haag\")", "filter clear", "filter clear = yes",
    "open a.csv \"b c.csv\" ../d-*.csv", "help nps compare", "help where", "help error pipe.empty",
    "set nps.minimum 30", "set number.style default", "search \"what now? (a | b)\"", "search word",
    "expect findings error = 0", "journey show \"web shop\"",
    "declare r = NETPRO as nps missing 11=blank, w = \"Q 7\" as rating 1..5 reversed touchpoint wifi "
      + "when metric in (A, B) --survey 2026-q1",
    "declare d = INTDATE as time \"MM/dd/yyyy\", m = (A, \"B 2\") as multiple",
  ])
  func canonicalLinesStayAsTheyAre(_ line: String) throws {
    let writer = StatementWriter(catalogue: TestCatalogue.all)
    #expect(writer.line(try calls(line)) == line)
  }

  @Test(arguments: 1...20)
  func writtenCallsReadAsTheSame(_ seed: Int) throws {
    let writer = StatementWriter(catalogue: TestCatalogue.all)
    var generator = CallGenerator(seed: UInt64(seed))
    for _ in 0..<50 {
      let pipeline = generator.pipeline()
      let line = writer.line(pipeline)
      if let problem = problem(line) { Issue.record("\(line): \(problem.message.en)") }
      let again = (try? calls(line)) ?? []
      #expect(again.map(\.command) == pipeline.map(\.command), "\(line)")
      for (read, written) in zip(again, pipeline) {
        #expect(read.placelessArguments == written.placelessArguments, "\(line)")
      }
      #expect(!line.contains("\n"), "\(line)")
    }
  }

  @Test(arguments: 1...10)
  func quotedParametersAreNeverReadAsCode(_ seed: Int) throws {
    var dice = Dice(seed: UInt64(seed))
    for _ in 0..<50 {
      let value = dice.pick(ExpressionGenerator.texts) + dice.pick(ExpressionGenerator.texts)
      let line = "filter region != $p and \"$p\" = x"
      // A date that does not exist is refused, wherever it comes from.
      if problem(line, ["p": value])?.code == .dateInvalid { continue }
      let arguments = try call(line, ["p": value])
      guard
        case .condition(.and(.comparison(_, _, let literal), .comparison(let name, _, _)))? =
          arguments.arguments["condition"]?.value
      else {
        Issue.record("\(value) became code")
        return
      }
      #expect(literal.source == value)
      #expect(name.value == value)
    }
  }
}
