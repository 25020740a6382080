import Drivers
import Events
import Experience
import Exports
import NPS
import Satisfaction
import Scripts
import Session
import Tables
public import WorkbenchKit

/// The plugins that are part of this build.
///
/// `scripts/new-plugin` adds an import and a line; a test fails when a folder of `Plugins/` is
/// forgotten.
public enum BundledPlugins {
  /// In the order of registration.
  public static let all: [any CommandPlugin] = [
    DriversPlugin(),
    EventsPlugin(),
    ExperiencePlugin(),
    ExportsPlugin(),
    NPSPlugin(),
    SatisfactionPlugin(),
    ScriptsPlugin(),
    SessionPlugin(),
    TablesPlugin(),
  ]
}
