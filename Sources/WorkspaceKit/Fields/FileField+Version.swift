import Diagnostics

extension FileField {
  /// `version: 1`: the form of the file; a newer one is reported.
  static var version: FileField {
    FileField(
      "version", .integer(1...1),
      Text("The form of the file, 1.", nl: "De vorm van het bestand, 1."), write: { _ in nil }
    ) { node, reader, _ in
      guard let written = reader.integer(node, "version", in: 1...1_000_000), written > 1 else {
        return
      }
      reader.report(
        .yamlValue, at: node,
        Text(
          "the file is written for version \(written) of the format; this reis reads 1",
          nl: "het bestand is geschreven voor versie \(written); deze reis leest 1"),
        hint: Text("use a newer reis", nl: "gebruik een nieuwere reis"))
    }
  }
}
