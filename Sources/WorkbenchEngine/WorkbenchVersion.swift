/// The version of the workbench, as `reis --version` and every result's provenance give it.
public enum WorkbenchVersion {
  /// Major, minor, patch.
  public static let current = "0.1.0"
}
