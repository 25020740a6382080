/// Makes names that are short, typed easily, and the same every time for the same headers.
struct NameMaker {
  private var taken: Set<String>
  /// The longest name that is made of a question.
  static let longest = 24

  /// - Parameter taken: names that are in use.
  init(taken: Set<String> = []) {
    self.taken = taken
  }

  /// A name for a column that is not in use yet.
  ///
  /// - Parameter heading: what the header says.
  mutating func name(for heading: ColumnHeading) -> String {
    let option = heading.option.map { Self.slug($0) } ?? ""
    let base = heading.code.map { Self.slug($0, dropsFiller: false) } ?? ""
    if !base.isEmpty { return unique(base) }
    if !option.isEmpty { return unique(option) }
    return unique(Self.slug(heading.wording ?? heading.name))
  }

  /// A name made of a text that is not in use yet.
  ///
  /// - Parameter text: the text.
  mutating func name(from text: String) -> String { unique(Self.slug(text)) }

  /// The text itself as a name, with a number behind it where it is in use.
  ///
  /// - Parameter text: the text.
  mutating func exact(_ text: String) -> String {
    taken.contains(text) ? unique(Self.slug(text)) : unique(text)
  }

  /// Lower-case words with dashes between, filler left out, cut between words.
  static func slug(_ text: String, dropsFiller: Bool = true) -> String {
    let all =
      dropsFiller
      ? Folding.words(text) : Folding.folded(text).split(separator: " ").map(String.init)
    let telling = dropsFiller ? all.filter { !Vocabulary.filler.contains($0) } : all
    var name = ""
    for word in telling.isEmpty ? all : telling {
      if name.isEmpty {
        name = String(word.prefix(longest))
      } else if name.count + word.count < longest {
        name += "-" + word
      } else {
        break
      }
    }
    return name
  }

  private mutating func unique(_ wanted: String) -> String {
    let base = wanted.isEmpty ? "column" : wanted
    var name = base
    var number = 2
    while !taken.insert(name).inserted {
      let ending = "-\(number)"
      name = String(base.prefix(Self.longest - ending.count)) + ending
      number += 1
    }
    return name
  }
}
