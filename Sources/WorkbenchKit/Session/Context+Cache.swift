extension Setting where Value == String {
  /// Whether columns of large surveys are kept from one session to the next.
  public static let cache = Setting<String>.choice(
    "cache", of: ["on", "off"],
    help: Text(
      "Whether columns of large files are kept for the next session.",
      nl: "Of kolommen van grote bestanden voor de volgende sessie bewaard worden."),
    default: "on")
}
