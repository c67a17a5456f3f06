import Foundation

/// Where Chromium is on this machine.
enum ChromiumProgram {
  private static let names = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable",
    "chromium-headless-shell",
  ]

  /// What `WAYMARK_CHROMIUM` names, else the first in the path; nil where there is none.
  static func find(environment: [String: String]) -> String? {
    if let named = environment["WAYMARK_CHROMIUM"], !named.isEmpty {
      return FileManager.default.isExecutableFile(atPath: named) ? named : nil
    }
    let folders = (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    for name in names {
      for folder in folders {
        let path = folder + "/" + name
        if FileManager.default.isExecutableFile(atPath: String(path)) { return String(path) }
      }
    }
    return nil
  }
}
