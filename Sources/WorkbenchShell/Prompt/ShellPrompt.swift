import LineEditing
import WorkbenchEngine
import WorkbenchKit

/// The prompt: the workspace's name and what the session is narrowed to.
struct ShellPrompt {
  /// The longest filter shown; the rest is behind `filter`.
  private static let longestFilter = 40

  /// Before the first line of a statement.
  static func first(_ state: SessionState) -> Prompt {
    var runs = [Prompt.Run("reis", .bold)]
    if let title = state.title {
      runs.append(Prompt.Run(":", .dim))
      runs.append(Prompt.Run(title, .cyan))
    }
    if let filter = state.filter {
      let words = filter.written.replacing("\n", with: " ")
      let shown = words.count > longestFilter ? words.prefix(longestFilter - 1) + "…" : words[...]
      runs.append(Prompt.Run(" [\(shown)]", .yellow))
    }
    runs.append(Prompt.Run(">", .bold))
    runs.append(Prompt.Run(" "))
    return Prompt(runs)
  }

  /// Before the lines that a statement goes on with.
  static func continuation(_ state: SessionState) -> Prompt {
    let width = first(state).plainText.count
    let dots = String(repeating: ".", count: max(2, min(width - 2, 4)))
    return Prompt([Prompt.Run(dots + ">", .dim), Prompt.Run(" ")])
  }
}
