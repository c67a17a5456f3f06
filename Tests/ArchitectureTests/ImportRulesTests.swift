import Foundation
import PlanTestSupport
import Testing

@Suite struct `The rooms and what they may import` {
  /// What each room may import, as docs/architecture.md has it.
  private static let allowed: [String: Set<String>] = [
    "CZlib": [],
    "CZip": [],
    "CXlsxWriter": [],
    "PlanModel": [],
    "PlanDocuments": [],
    "PlanReading": ["PlanModel", "PlanDocuments", "Yams"],
    "PlanStore": ["PlanModel", "GRDB", "GRDBSQLite", "Crypto"],
    "PlanChecks": ["PlanModel"],
    "PlanReports": ["PlanModel", "PlanChecks", "CZip", "CXlsxWriter"],
    "PlanWeb": [
      "PlanModel", "PlanChecks", "PlanStore", "PlanReports", "CZlib", "Hummingbird",
      "HummingbirdCore",
      "Mustache", "Logging", "ServiceLifecycle", "UnixSignals", "HTTPTypes", "NIOCore", "NIOPosix",
    ],
    "waymark": [
      "PlanModel", "PlanDocuments", "PlanReading", "PlanChecks", "PlanStore", "PlanReports",
      "PlanWeb", "ArgumentParser", "Crypto", "Logging", "Yams",
    ],
    "PlanTestSupport": ["PlanModel", "PlanDocuments", "PlanReading", "PlanStore", "Testing"],
  ]

  /// Parts of packages that the page names by another of their modules.
  private static let unnamed: Set<String> = [
    "HummingbirdCore", "UnixSignals", "HTTPTypes", "NIOCore", "NIOPosix", "GRDBSQLite",
  ]

  /// Parts of the language's own toolchain.
  private static let toolchain: Set<String> = [
    "Foundation", "FoundationEssentials", "FoundationXML", "Dispatch", "Synchronization", "Glibc",
    "Musl", "Darwin",
    "RegexBuilder",
  ]

  private static func rooms() throws -> [String] {
    let sources = try Repository.folder().appendingPathComponent("Sources")
    return try FileManager.default.contentsOfDirectory(atPath: sources.path)
      .filter { !$0.hasPrefix(".") }.sorted()
  }

  /// The modules that a file imports.
  private static func imports(in text: String) -> Set<String> {
    var modules: Set<String> = []
    for line in text.split(separator: "\n") {
      var words = line.split(separator: " ").map(String.init)
      while let word = words.first, word.hasPrefix("@") || ["public", "internal"].contains(word) {
        words.removeFirst()
      }
      guard words.first == "import", let last = words.last, words.count <= 3 else { continue }
      modules.insert(last.split(separator: ".").first.map(String.init) ?? last)
    }
    return modules
  }

  @Test func `every room is in the table`() throws {
    #expect(Set(try Self.rooms()).isSubset(of: Self.allowed.keys))
  }

  @Test func `no room imports what the table does not give it`() throws {
    for room in try Self.rooms() {
      let allowed = (Self.allowed[room] ?? []).union(Self.toolchain)
      for file in try Repository.swiftFiles(under: "Sources/" + room) {
        let foreign = Self.imports(in: try Repository.text(of: file)).subtracting(allowed)
        #expect(foreign.isEmpty, "\(file) imports \(foreign.sorted().joined(separator: ", "))")
      }
    }
  }

  @Test func `the table is the one that the architecture page prints`() throws {
    let page = try Repository.text(of: "docs/architecture.md")
    let manifest = try Repository.text(of: "Package.swift")
    for (room, modules) in Self.allowed
    where !["waymark", "PlanTestSupport"].contains(room) && manifest.contains("name: \"\(room)\"") {
      let row = try #require(
        page.split(separator: "\n").first { $0.hasPrefix("| `\(room)` |") }, "no row for \(room)")
      for module in modules where !Self.unnamed.contains(module) {
        #expect(row.contains(module), "docs/architecture.md does not let \(room) import \(module)")
      }
    }
  }

  @Test func `no file has over 450 lines`() throws {
    for file in try ["Sources", "Tests"].flatMap({ try Repository.swiftFiles(under: $0) }) {
      let lines = try Repository.text(of: file).split(
        separator: "\n", omittingEmptySubsequences: false
      ).count
      #expect(lines <= 451, "\(file) has \(lines) lines")
    }
  }

  @Test func `no file is named for what it does not tell`() throws {
    let empty: Set<String> = ["Utils", "Helpers", "Manager", "Common", "Misc", "Core"]
    for file in try Repository.swiftFiles(under: "Sources") {
      let name = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
      #expect(!empty.contains(name), "\(file)")
    }
  }

  @Test func `every command has a file of its own`() throws {
    let files = try Repository.swiftFiles(under: "Sources/waymark/Commands")
      .map { URL(fileURLWithPath: $0).deletingPathExtension().lastPathComponent }
    let main = try Repository.text(of: "Sources/waymark/Waymark.swift")
    for file in files {
      #expect(main.contains(file + ".self"), "\(file) is not a command of waymark")
    }
  }
}
