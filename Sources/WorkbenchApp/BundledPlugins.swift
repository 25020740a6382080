import Audits
import Brand
import Drivers
import Events
import Experience
import Exports
import Journeys
import NPS
import Satisfaction
import Scripts
import Session
import Tables
import Texts
import Verbatims
public import WorkbenchKit

/// The plugins that are part of this build.
///
/// `scripts/new-plugin` adds an import and a line; a test fails when a folder of `Plugins/` is
/// forgotten.
public enum BundledPlugins {
  /// In the order of registration.
  public static let all: [any CommandPlugin] = [
    AuditsPlugin(),
    BrandPlugin(),
    DriversPlugin(),
    EventsPlugin(),
    ExperiencePlugin(),
    ExportsPlugin(),
    JourneysPlugin(),
    NPSPlugin(),
    SatisfactionPlugin(),
    ScriptsPlugin(),
    SessionPlugin(),
    TablesPlugin(),
    TextsPlugin(),
    VerbatimsPlugin(),
  ]
}
