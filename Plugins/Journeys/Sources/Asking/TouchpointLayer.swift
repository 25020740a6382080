import WorkbenchKit

/// `--layer`: which of the two layers of feelings counts.
enum TouchpointLayer {
  /// The option.
  static let parameter = Parameter.text(
    "layer", .option("layer"), .choice(TouchpointFeeling.Layer.allCases.map(\.rawValue)),
    help: Text(
      "Which feelings count: measured, told, or both.",
      nl: "Welke gevoelens tellen: measured, told, of both."),
    default: TouchpointFeeling.Layer.both.rawValue)

  /// The layer that a call asks for.
  static func of(_ call: Call) -> TouchpointFeeling.Layer {
    call[parameter].flatMap(TouchpointFeeling.Layer.init(rawValue:)) ?? .both
  }
}
