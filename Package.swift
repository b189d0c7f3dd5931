// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A library target of the house, with the same strict settings as every other.
func house(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of one target. Golden files stand beside them and are read from the source tree.
func tests(
  of name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.init(stringLiteral: name)] + dependencies,
    exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "trocar",
  products: [
    .executable(name: "trocar", targets: ["trocar"]),
    .library(name: "Rules", targets: ["Rules"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
  ],
  targets: [
    .systemLibrary(name: "CNcurses"),
    house("Logic"),
    house("Rules", ["Logic"]),
    house("Documents", [.product(name: "Yams", package: "Yams")]),
    house("CaseFiles", ["Documents", "Logic", "Rules"]),
    house("Seals", [.product(name: "Crypto", package: "swift-crypto")]),
    house("CaseStore", ["Logic", "Seals", .product(name: "GRDB", package: "GRDB.swift")]),
    house("Reports", ["Logic", "Rules", "Seals"]),
    house("Canvas"),
    house("IceBall"),
    house("Themes", ["Canvas", "Documents"]),
    house("Screens", ["Canvas", "Documents", "IceBall", "Logic", "Reports", "Rules"]),
    house("KeyMaps", ["Canvas", "Documents", "Screens"]),
    house("Terminal", ["Canvas", "Themes", "CNcurses"]),
    house(
      "Workstation",
      [
        "Canvas", "CaseFiles", "CaseStore", "IceBall", "Logic", "Reports", "Rules", "Screens",
        "Terminal", "Themes",
      ]),
    .executableTarget(
      name: "trocar",
      dependencies: [
        "Canvas", "CaseFiles", "CaseStore", "Documents", "KeyMaps", "Logic", "Reports", "Rules",
        "Screens", "Seals", "Terminal", "Themes", "Workstation",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "Benchmarks", dependencies: ["CaseFiles", "Logic", "Rules", "TestSupport"],
      path: "Benchmarks/Rulebook", swiftSettings: strict),
    .executableTarget(
      name: "TerminalBenchmarks",
      dependencies: ["ManyCases"],
      path: "Benchmarks/Terminal", swiftSettings: strict),
    .target(
      name: "ManyCases", dependencies: ["CaseFiles", "CaseStore", "Logic", "Rules"],
      path: "Benchmarks/Cases", swiftSettings: strict),
    .executableTarget(
      name: "StoreBenchmarks",
      dependencies: [
        "Canvas", "CaseStore", "Logic", "ManyCases", "Rules", "Screens", "Workstation",
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ], path: "Benchmarks/Store", swiftSettings: strict),
    .executableTarget(
      name: "SessionBenchmarks", dependencies: ["CaseStore", "Logic"],
      path: "Benchmarks/Sessions", swiftSettings: strict),
    .executableTarget(
      name: "IceBenchmarks", dependencies: ["IceBall"], path: "Benchmarks/IceBall",
      swiftSettings: strict),
    .executableTarget(
      name: "SlowLine", path: "Benchmarks/SlowLine", swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["Canvas", "Logic"], path: "Tests/TestSupport",
      swiftSettings: strict),
    tests(of: "Canvas", ["TestSupport"], exclude: ["Golden"]),
    tests(of: "CaseFiles", ["Documents", "Logic", "Rules", "TestSupport"]),
    tests(
      of: "CaseStore",
      [
        "FaultTrials", "Logic", "Seals", "StoreWriter", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: [1, 2, 4, 5, 6, 7, 10, 11, 12].map { "Opening/store-\($0).sql" }),
    .executableTarget(
      name: "StoreWriter", dependencies: ["CaseStore", "Logic"], path: "Tests/StoreWriter",
      swiftSettings: strict),
    .target(
      name: "FaultTrials",
      dependencies: [
        "CaseStore", "Logic", "Seals", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ], path: "Tests/FaultTrials", swiftSettings: strict),
    .executableTarget(
      name: "Faults", dependencies: ["FaultTrials", "StoreWriter"], path: "Tests/Faults",
      swiftSettings: strict),
    .target(
      name: "FuzzTrials",
      dependencies: [
        "Canvas", "CaseFiles", "CaseStore", "Documents", "KeyMaps", "Logic", "Reports", "Rules",
        "Screens", "Terminal", "TestSupport", "Themes",
        .product(name: "GRDB", package: "GRDB.swift"),
      ], path: "Tests/FuzzTrials", swiftSettings: strict),
    .executableTarget(
      name: "Fuzz", dependencies: ["FuzzTrials"], path: "Tests/Fuzz", swiftSettings: strict),
    tests(of: "FuzzTrials"),
    .executableTarget(
      name: "Proof", dependencies: ["IceVectors", "Logic", "Rules"], path: "Tests/Proof",
      swiftSettings: strict, linkerSettings: [.linkedLibrary("m")]),
    tests(
      of: "Screens",
      [
        "Canvas", "CaseFiles", "Documents", "IceBall", "Logic", "Reports", "Rules", "TestSupport",
        "Themes",
      ],
      exclude: ["Golden"]),
    tests(
      of: "Workstation",
      [
        "Canvas", "CaseStore", "IceBall", "Logic", "RandomWalk", "Rules", "Screens", "TestSupport",
      ]),
    .target(
      name: "RandomWalk",
      dependencies: [
        "Canvas", "CaseFiles", "CaseStore", "IceBall", "Logic", "Rules", "Screens", "TestSupport",
        "Workstation",
      ], path: "Tests/RandomWalk", swiftSettings: strict),
    .executableTarget(
      name: "Soak", dependencies: ["RandomWalk"], path: "Tests/Soak", swiftSettings: strict),
    tests(of: "Documents", ["TestSupport"]),
    tests(of: "IceBall", ["IceVectors"]),
    .target(
      name: "IceVectors", dependencies: ["IceBall"], path: "Tests/IceVectors",
      swiftSettings: strict),
    tests(of: "Themes", ["Canvas", "Documents", "TestSupport"]),
    tests(of: "Logic"),
    tests(of: "Seals"),
    tests(of: "Terminal", ["CNcurses", "Canvas"]),
    tests(
      of: "Rules", ["Logic", "TestSupport"],
      exclude: [
        "Facts/facts.txt", "Plan/statements.txt", "Rulebook/register.txt", "Scores/vectors.txt",
        "Table/rules.txt", "Register/ledger.txt",
      ]),
    tests(
      of: "Reports", ["CaseFiles", "Documents", "Logic", "Rules", "TestSupport"],
      exclude: ["Golden"]),
    .testTarget(
      name: "TrocarTests",
      dependencies: [
        "CaseStore", "FaultTrials", "Screens", "TestSupport", "Workstation", "trocar",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ],
      exclude: ["Golden"],
      swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests", dependencies: ["TestSupport", "trocar"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
