// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdTesting = Target.Dependency.product(
  name: "HummingbirdTesting", package: "hummingbird")
let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let log = Target.Dependency.product(name: "Logging", package: "swift-log")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let serviceLifecycle = Target.Dependency.product(
  name: "ServiceLifecycle", package: "swift-service-lifecycle")

// The rooms and what each may import are fixed in docs/architecture.md; ImportRulesTests proves them.
let package = Package(
  name: "waymark",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "waymark", targets: ["waymark"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
  ],
  targets: [
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(
      name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .target(name: "PlanModel", swiftSettings: strict),
    .target(name: "PlanDocuments", swiftSettings: strict),
    .target(
      name: "PlanReading", dependencies: ["PlanModel", "PlanDocuments", yams],
      swiftSettings: strict),
    .target(name: "PlanChecks", dependencies: ["PlanModel"], swiftSettings: strict),
    .target(
      name: "PlanStore", dependencies: ["PlanModel", grdb, sqlite, crypto], swiftSettings: strict),
    .target(
      name: "PlanReports", dependencies: ["PlanModel", "PlanChecks", "CZip", "CXlsxWriter"],
      swiftSettings: strict),
    .target(
      name: "PlanWeb",
      dependencies: [
        "PlanModel", "PlanChecks", "PlanStore", "PlanReports", "CZlib", hummingbird, mustache,
        httpTypes, nioCore, nioPosix, log, serviceLifecycle,
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "waymark",
      dependencies: [
        "PlanModel", "PlanDocuments", "PlanReading", "PlanChecks", "PlanStore", "PlanReports",
        "PlanWeb", yams,
        argumentParser, crypto, log,
      ],
      swiftSettings: strict),
    .target(
      name: "PlanTestSupport", dependencies: ["PlanModel"], swiftSettings: strict),

    .testTarget(
      name: "ArchitectureTests", dependencies: ["PlanTestSupport"], swiftSettings: strict),
    .testTarget(
      name: "PlanModelTests", dependencies: ["PlanModel", "PlanTestSupport"],
      exclude: ["Emissions/Independent"], swiftSettings: strict),
    .testTarget(name: "PlanDocumentsTests", dependencies: ["PlanDocuments"], swiftSettings: strict),
    .testTarget(
      name: "PlanReadingTests", dependencies: ["PlanModel", "PlanDocuments", "PlanReading"],
      exclude: ["Papers"], swiftSettings: strict),
    .testTarget(
      name: "ConformanceTests",
      dependencies: [
        "PlanModel", "PlanDocuments", "PlanReading", "PlanChecks", "PlanReports", crypto,
      ],
      exclude: ["Golden", "Faults", "Links"], swiftSettings: strict),
    .testTarget(
      name: "PlanChecksTests", dependencies: ["PlanModel", "PlanChecks", "PlanTestSupport"],
      exclude: ["Formats/Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "PlanStoreTests", dependencies: ["PlanModel", "PlanStore", grdb, crypto],
      swiftSettings: strict),
    .testTarget(
      name: "PlanReportsTests",
      dependencies: ["PlanModel", "PlanReports", "PlanTestSupport"],
      exclude: ["Snapshots", "Papers/Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "PlanWebTests",
      dependencies: [
        "PlanModel", "PlanChecks", "PlanStore", "PlanWeb", "PlanTestSupport", "CZlib", hummingbird,
        hummingbirdTesting, httpTypes, nioCore, log, mustache, crypto,
      ],
      exclude: ["Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "waymarkTests", dependencies: ["waymark", "PlanModel", "PlanTestSupport"],
      exclude: ["Snapshots"], swiftSettings: strict),
  ]
)
