import CommandLanguage
import Testing
import WorkbenchKit

/// A line in which ⟨ and ⟩ mark the place that a problem must point at.
struct MarkedLine {
  let text: String
  let span: SourceSpan

  init(_ marked: String) {
    var text = ""
    var bounds: [Int] = []
    for character in marked {
      if character == "⟨" || character == "⟩" {
        bounds.append(text.utf8.count)
      } else {
        text.append(character)
      }
    }
    self.text = text
    span = SourceSpan(bounds.first ?? 0, bounds.last ?? 0)
  }
}

/// The calls of a line that must be right.
func calls(_ line: String, _ parameters: [String: String] = [:]) throws -> [Call] {
  let statement = try CommandLanguage.parse(
    line, catalogue: TestCatalogue.all, parameters: parameters)
  guard case .pipeline(let pipeline) = statement else { return [] }
  return pipeline.calls
}

/// The only call of a line that must be right.
func call(_ line: String, _ parameters: [String: String] = [:]) throws -> Call {
  let calls = try calls(line, parameters)
  try #require(calls.count == 1)
  return calls[0]
}

/// What is wrong with a line; nil when nothing is.
func problem(_ line: String, _ parameters: [String: String] = [:]) -> Diagnostic? {
  do throws(Diagnostic) {
    _ = try CommandLanguage.parse(line, catalogue: TestCatalogue.all, parameters: parameters)
    return nil
  } catch {
    return error
  }
}
