extension String {
  /// The words of a list written with spaces and line breaks between.
  var words: [String] {
    split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}
