// swift-tools-version: 6.2
import PackageDescription

/// Language settings of every Swift target: strict from the start, because they are cheap now and dear later.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// One line per in-tree plugin: its folder under Plugins/.
///
/// `scripts/new-plugin` adds a line here.
let plugins = [
  "Audits",
  "Brand",
  "Drivers",
  "Events",
  "Experience",
  "Exports",
  "Journeys",
  "NPS",
  "Satisfaction",
  "Scripts",
  "Session",
  "Tables",
  "Texts",
  "Verbatims",
]

let package = Package(
  name: "reis",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "reis", targets: ["reis"]),
    .library(name: "WorkbenchKit", targets: ["WorkbenchKit"]),
    .library(name: "WorkbenchApp", targets: ["WorkbenchApp"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.0"),
  ],
  targets: [
    // Texts in two languages, places, problems
    .target(name: "Diagnostics", swiftSettings: strict),

    // Pure calculations
    .target(name: "Statistics", swiftSettings: strict),

    // What customers and brands write
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .target(
      name: "TextAnalysis", dependencies: ["CStemmer", "Statistics"], swiftSettings: strict),

    // Responses in columns
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "CScan"),
    .target(
      name: "ResponseStore", dependencies: ["CScan", "CZlib", "Diagnostics"],
      swiftSettings: strict + [.enableExperimentalFeature("Lifetimes")]),

    // What a workspace is, and what a plugin author sees
    .target(
      name: "WorkspaceKit",
      dependencies: [
        "Diagnostics", "ResponseStore", "Statistics", "TextAnalysis",
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: strict),
    .target(
      name: "WorkbenchKit", dependencies: ["Diagnostics", "WorkspaceKit", "ResponseStore"],
      swiftSettings: strict),

    // From a line of text to a report, and from a report to a page
    .target(
      name: "CommandLanguage",
      dependencies: ["Diagnostics", "WorkbenchKit", "WorkspaceKit", "ResponseStore"],
      swiftSettings: strict),
    .target(
      name: "ReportRendering", dependencies: ["WorkbenchKit", "ResponseStore"],
      swiftSettings: strict),
    .target(
      name: "WorkbenchEngine",
      dependencies: [
        "CommandLanguage", "ReportRendering", "WorkbenchKit", "WorkspaceKit", "ResponseStore",
      ],
      swiftSettings: strict),

    // The prompt
    .systemLibrary(name: "CLibEdit", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
    .target(name: "CEditline", dependencies: ["CLibEdit"]),
    .target(name: "LineEditing", dependencies: ["CEditline"], swiftSettings: strict),
    .target(
      name: "WorkbenchShell",
      dependencies: [
        "WorkbenchEngine", "CommandLanguage", "ReportRendering", "WorkbenchKit", "LineEditing",
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: strict),

    // The whole product, as a library so that a team can build its own
    .target(
      name: "WorkbenchApp",
      dependencies: [
        "WorkbenchShell", "WorkbenchEngine", "ReportRendering", "WorkbenchKit", "WorkspaceKit",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ] + plugins.map { .target(name: $0) },
      swiftSettings: strict),
    .executableTarget(name: "reis", dependencies: ["WorkbenchApp"], swiftSettings: strict),

    // Tests
    .target(name: "PTYKit", path: "Tests/PTYKit", swiftSettings: strict),
    .executableTarget(
      name: "lineprobe", dependencies: ["LineEditing"], path: "Tests/LineProbe",
      swiftSettings: strict),
    .executableTarget(
      name: "storebench", dependencies: ["ResponseStore", "Diagnostics"], path: "Tests/StoreBench",
      swiftSettings: strict),
    .executableTarget(
      name: "cacheprobe", dependencies: ["ResponseStore", "Diagnostics"], path: "Tests/CacheProbe",
      swiftSettings: strict),
    .target(name: "OracleKit", path: "Tests/OracleKit", swiftSettings: strict),
    .target(
      name: "WorkbenchTesting",
      dependencies: ["WorkbenchApp", "WorkbenchEngine", "WorkbenchKit", "ReportRendering"],
      path: "Tests/WorkbenchTesting", swiftSettings: strict),
    .testTarget(
      name: "ConventionTests",
      dependencies: [
        "WorkbenchTesting", "WorkbenchApp", "WorkbenchEngine", "WorkbenchKit", "ReportRendering",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ExampleTests",
      dependencies: ["WorkbenchTesting", "WorkbenchApp", "WorkbenchEngine", "WorkbenchKit"],
      swiftSettings: strict),
    .testTarget(
      name: "TranscriptTests",
      dependencies: ["WorkbenchTesting", "WorkbenchEngine", "WorkbenchKit", "OracleKit"],
      exclude: ["Transcripts"], swiftSettings: strict),
    .testTarget(
      name: "NPSTests",
      dependencies: [
        "NPS", "WorkbenchTesting", "WorkbenchKit", "WorkspaceKit", "ResponseStore", "Statistics",
        "OracleKit",
      ], swiftSettings: strict),
    .testTarget(name: "TidyTests", swiftSettings: strict),
    .testTarget(
      name: "WorkbenchEngineTests",
      dependencies: ["WorkbenchTesting", "WorkbenchEngine", "WorkbenchKit", "WorkbenchApp"],
      swiftSettings: strict),
    .testTarget(
      name: "ShellTests", dependencies: ["PTYKit", "reis", "OracleKit"], swiftSettings: strict),
    .testTarget(
      name: "StatisticsTests", dependencies: ["Statistics", "OracleKit"],
      resources: [.copy("Oracles")], swiftSettings: strict),
    .testTarget(
      name: "TextAnalysisTests",
      dependencies: [
        "TextAnalysis", "OracleKit", "Statistics", .product(name: "Yams", package: "Yams"),
      ], resources: [.copy("Oracles")], swiftSettings: strict),
    .testTarget(
      name: "ResponseStoreTests",
      dependencies: ["ResponseStore", "Diagnostics", "CScan", "OracleKit", "cacheprobe"],
      swiftSettings: strict),
    .testTarget(
      name: "WorkspaceKitTests",
      dependencies: ["WorkspaceKit", "Statistics", "ResponseStore", "OracleKit"],
      swiftSettings: strict),
    .testTarget(
      name: "WorkbenchKitTests", dependencies: ["WorkbenchKit"], swiftSettings: strict),
    .testTarget(
      name: "CommandLanguageTests",
      dependencies: ["CommandLanguage", "WorkbenchKit", "WorkspaceKit", "ResponseStore"],
      swiftSettings: strict),
    .testTarget(
      name: "ReportRenderingTests", dependencies: ["ReportRendering", "WorkbenchKit"],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "EventsTests",
      dependencies: [
        "Events", "CommandLanguage", "WorkbenchTesting", "WorkbenchEngine", "WorkbenchKit",
        "WorkspaceKit", "ResponseStore", "Statistics", "OracleKit",
      ], swiftSettings: strict),
    .testTarget(
      name: "JourneysTests",
      dependencies: [
        "Journeys", "WorkbenchTesting", "WorkbenchEngine", "WorkbenchKit", "WorkspaceKit",
        "ResponseStore", "Statistics", "OracleKit",
      ], swiftSettings: strict),
    .testTarget(
      name: "LineEditingTests", dependencies: ["LineEditing", "PTYKit", "lineprobe"],
      swiftSettings: strict),
    .testTarget(
      name: "SatisfactionTests",
      dependencies: ["Satisfaction", "WorkbenchTesting", "WorkbenchKit", "OracleKit"],
      swiftSettings: strict),
    .testTarget(
      name: "AuditsTests",
      dependencies: [
        "Audits", "WorkbenchTesting", "WorkbenchApp", "WorkbenchEngine", "WorkbenchKit",
        "WorkspaceKit",
      ], swiftSettings: strict),
    .testTarget(
      name: "BrandTests",
      dependencies: ["WorkbenchTesting", "WorkbenchEngine", "WorkbenchKit", "WorkspaceKit"],
      swiftSettings: strict),
    .testTarget(
      name: "TextsTests",
      dependencies: [
        "WorkbenchTesting", "WorkbenchEngine", "WorkbenchKit", "WorkspaceKit", "OracleKit",
      ], swiftSettings: strict),
    .testTarget(
      name: "VerbatimsTests",
      dependencies: [
        "Verbatims", "TextAnalysis", "WorkbenchTesting", "WorkbenchEngine", "WorkbenchKit",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ExperienceTests",
      dependencies: [
        "Experience", "WorkbenchTesting", "WorkbenchEngine", "WorkbenchKit", "WorkspaceKit",
        "Statistics",
      ], swiftSettings: strict),
    .testTarget(
      name: "DriversTests",
      dependencies: ["Drivers", "Statistics", "WorkbenchTesting", "WorkbenchKit", "OracleKit"],
      swiftSettings: strict),
  ]
    + plugins.map { name in
      .target(
        name: name,
        dependencies: [
          "WorkbenchKit", "WorkspaceKit", "ResponseStore", "Statistics", "TextAnalysis",
        ],
        path: "Plugins/\(name)/Sources", swiftSettings: strict)
    },
  swiftLanguageModes: [.v6]
)
