import WorkbenchKit

/// Finds what makes a signature unusable: things the language could not parse or help could not show.
enum SignatureCheck {
  /// Everything that is wrong, in the order in which it is declared; empty for a sound signature.
  static func faults(in signature: CommandSignature) -> [Text] {
    var faults: [Text] = []
    func fault(_ en: String, _ nl: String) {
      faults.append(Text("\(signature.name): \(en)", nl: "\(signature.name): \(nl)"))
    }
    let words = signature.name.split(separator: " ", omittingEmptySubsequences: false)
    if !(1...2).contains(words.count) || !words.allSatisfy(isWord) {
      fault(
        "a name is one or two lower-case words", "een naam is een of twee woorden in kleine letters"
      )
    }
    if let first = words.first, standardClauses.contains(String(first)), signature.input == .none {
      fault(
        "\"\(first)\" is a clause and cannot start a command",
        "\"\(first)\" is een bepaling en kan geen commando beginnen")
    }
    if signature.summary.isEmpty { fault("the summary is empty", "de samenvatting is leeg") }
    faults += parameterFaults(signature)
    return faults
  }

  private static func parameterFaults(_ signature: CommandSignature) -> [Text] {
    var faults: [Text] = []
    func fault(_ en: String, _ nl: String) {
      faults.append(Text("\(signature.name): \(en)", nl: "\(signature.name): \(nl)"))
    }
    var ids: Set<String> = []
    var words: Set<String> = []
    var optionalSeen: String?
    var repeatedSeen: String?
    for parameter in signature.parameters {
      if !ids.insert(parameter.id).inserted {
        fault(
          "two parameters are called \"\(parameter.id)\"",
          "twee parameters heten \"\(parameter.id)\"")
      }
      if parameter.help.isEmpty {
        fault("\"\(parameter.id)\" has no help", "\"\(parameter.id)\" heeft geen uitleg")
      }
      switch parameter.role {
      case .clause(let word), .option(let word), .flag(let word):
        if !isWord(word[...]) {
          fault(
            "\"\(word)\" is not a lower-case word", "\"\(word)\" is geen woord in kleine letters")
        }
        if !words.insert(word).inserted {
          fault("\"\(word)\" is declared twice", "\"\(word)\" is twee keer gedeclareerd")
        }
        if parameter.isRepeated {
          fault(
            "only words by place repeat: \"\(word)\"",
            "alleen woorden op plaats herhalen: \"\(word)\"")
        }
      case .positional:
        if let repeatedSeen {
          fault(
            "nothing can follow the repeated \"\(repeatedSeen)\"",
            "na het herhaalde \"\(repeatedSeen)\" kan niets volgen")
        }
        if let optionalSeen, parameter.isRequired {
          fault(
            "\"\(parameter.id)\" is required but follows \"\(optionalSeen)\", which is not",
            "\"\(parameter.id)\" is verplicht maar volgt op \"\(optionalSeen)\", dat het niet is")
        }
        if !parameter.isRequired { optionalSeen = parameter.id }
        if parameter.isRepeated { repeatedSeen = parameter.id }
      }
      if case .flag = parameter.role, parameter.type != .flag {
        fault(
          "\"\(parameter.id)\" is a switch with a value",
          "\"\(parameter.id)\" is een schakelaar met een waarde")
      }
    }
    return faults
  }

  private static let standardClauses: Set<String> = [
    "of", "by", "where", "since", "until", "over", "vs",
  ]

  private static func isWord(_ word: Substring) -> Bool {
    guard let first = word.utf8.first, (97...122).contains(first) else { return false }
    return word.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
  }
}
