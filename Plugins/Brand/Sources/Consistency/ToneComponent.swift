import Statistics
import TextAnalysis
import WorkbenchKit
import WorkspaceKit

/// Whether the texts that customers meet at touchpoints keep to the policy of address.
struct ToneComponent {
  /// The summary.
  let tone: ToneOfAddress
  /// The touchpoints whose texts address in another form, or in two.
  let violations: [String]
  /// Whether there are texts at these touchpoints and a policy that speaks about them.
  let hasTexts: Bool

  /// Reads the declared texts of the touchpoints looked at; only Dutch knows forms of address.
  init(_ brand: Brand, _ chosen: ChosenJourneys, _ workspace: Workspace?) {
    let looked = chosen.looked
    var order: [Part] = []
    var texts: [Part: [String]] = [:]
    for document in workspace?.textDocuments().value ?? [] {
      var detected: Bool?
      for unit in document.units {
        let keys = (unit.touchpoint.map { chosen.keys($0) } ?? []).filter { looked.contains($0) }
        guard !keys.isEmpty,
          let form = brand.address.row(channel: unit.channel, segment: unit.segment)?.form,
          form != .any
        else { continue }
        let isDutch: Bool
        if let language = unit.language {
          isDutch = language == .nl
        } else {
          let found = detected ?? Self.isDutch(document)
          detected = found
          isDutch = found
        }
        for key in keys where isDutch {
          let part = Part(touchpoint: key, form: form)
          if texts[part] == nil { order.append(part) }
          texts[part, default: []].append(
            SourceText(unit.text).withoutMarkup().string)
        }
      }
    }
    let touchpoints = order.map { part in
      ToneOfAddress.Touchpoint(
        SourceText((texts[part] ?? []).joined(separator: "\n")).address().verdict,
        required: part.form == .formal ? .formal : .informal)
    }
    tone = ToneOfAddress(touchpoints)
    violations = tone.violations.map { order[$0].touchpoint }
    hasTexts = !order.isEmpty
  }

  /// The texts of a touchpoint that are to address in one form.
  private struct Part: Hashable {
    let touchpoint: String
    let form: AddressPolicy.Form
  }

  private static func isDutch(_ document: TextDocument) -> Bool {
    var sample = ""
    for unit in document.units where sample.utf8.count < 20_000 {
      sample += String(unit.text.prefix(20_000)) + "\n"
    }
    return SourceText(sample).withoutMarkup().detectedLanguage.language ?? .dutch == .dutch
  }
}
