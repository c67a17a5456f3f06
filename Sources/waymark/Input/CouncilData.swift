import Foundation
import PlanModel

/// Finds the list of councils that comes with the program.
enum CouncilData {
  static let environmentName = "WAYMARK_DATA"
  private static let files = ("uk_local_authorities_future.csv", "lookup_name_to_registry.csv")

  /// The directory of councils; nil where its two files are nowhere to be found or can't be read.
  ///
  /// Looked for where WAYMARK_DATA says, in `Data` beside the program or above it, and in
  /// /usr/share/waymark.
  static func directory() -> CouncilDirectory? {
    for folder in folders() {
      guard
        let councils = try? String(contentsOf: folder.appending(path: files.0), encoding: .utf8),
        let names = try? String(contentsOf: folder.appending(path: files.1), encoding: .utf8)
      else { continue }
      return try? CouncilDirectory(councils: councils, names: names)
    }
    return nil
  }

  private static func folders() -> [URL] {
    if let named = ProcessInfo.processInfo.environment[environmentName], !named.isEmpty {
      return [URL(fileURLWithPath: named)]
    }
    var folders: [URL] = []
    if let program = Bundle.main.executableURL?.resolvingSymlinksInPath() {
      var folder = program.deletingLastPathComponent()
      // .build/x86_64-unknown-linux-gnu/release/waymark stands three folders down.
      for _ in 0..<4 {
        folders.append(folder.appending(path: "Data"))
        folder.deleteLastPathComponent()
      }
    }
    return folders + [URL(fileURLWithPath: "/usr/share/waymark")]
  }
}
