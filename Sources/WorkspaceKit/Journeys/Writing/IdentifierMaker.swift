/// Makes stable ids of names: the same names in the same order give the same ids everywhere.
public struct IdentifierMaker {
  /// The longest id that is made.
  public static let longest = 40

  private var taken: Set<String>

  /// Begins with ids that are in use.
  ///
  /// - Parameter taken: the ids.
  public init(taken: Set<String> = []) { self.taken = taken }

  /// An id of a name that no earlier name has.
  ///
  /// Lower-case words with dashes between, accents dropped, cut between words; a name without Latin
  /// letters or digits becomes the fallback. The second of two equal ids gets `-2`.
  ///
  /// - Parameters:
  ///   - name: the name.
  ///   - fallback: what an id is called that has no letters of its own, such as `touchpoint`.
  public mutating func identifier(of name: String, fallback: String) -> String {
    let base = Self.slug(name)
    let wanted = base.isEmpty ? fallback : base
    var id = wanted
    var number = 2
    while !taken.insert(id).inserted {
      let ending = "-\(number)"
      id = String(wanted.prefix(Self.longest - ending.count)) + ending
      number += 1
    }
    return id
  }

  /// A name as an id, whether or not another has it; empty for a name without Latin letters or
  /// digits.
  ///
  /// - Parameter name: the name.
  public static func slug(_ name: String) -> String {
    var slug = ""
    for word in Folding.folded(String(name.prefix(400))).split(separator: " ") {
      if slug.isEmpty {
        slug = String(word.prefix(longest))
      } else if slug.count + 1 + word.count <= longest {
        slug += "-" + word
      } else {
        break
      }
    }
    return slug
  }
}
