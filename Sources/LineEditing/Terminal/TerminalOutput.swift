import CEditline

/// Writes to the terminal through C's `stdout`, so that it keeps its order with Swift's `print`.
func writeToTerminal(_ text: String) {
  var text = text
  text.withUTF8 { bytes in
    unsafe bytes.withMemoryRebound(to: CChar.self) { unsafe ced_write($0.baseAddress, $0.count) }
  }
}

/// Prints whole messages, one below the other, on a terminal in raw modes.
func writeLeftovers(_ messages: [String]) {
  for message in messages { writeToTerminal(terminalLines(message)) }
}

/// A message with the line breaks that raw modes need.
func terminalLines(_ message: String) -> String {
  message.split(separator: "\n", omittingEmptySubsequences: false).map { $0 + "\r\n" }.joined()
}
