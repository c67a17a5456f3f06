import Foundation
import PlanTestSupport
import Testing

/// The README shows real output: every `$ waymark …` in it is run, in order, in one folder.
@Suite struct `The README` {
  @Test func `shows what the commands really print`() throws {
    let repository = try Repository.folder(from: #filePath)
    let file = repository.appendingPathComponent("README.md")
    let readme = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let folder = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      at: folder.url.appendingPathComponent("Examples"),
      withDestinationURL: repository.appendingPathComponent("Examples"))
    var shown: [String] = []
    var run = 0
    for block in blocks(of: readme) {
      var text = ""
      for command in block {
        text += "$ \(command)\n"
        let words = command.split(separator: " ").map(String.init)
        guard words.first == "waymark" else { continue }
        let cut = words.firstIndex(of: "|") ?? words.count
        let ran = try CommandRun.waymark(Array(words[1..<cut]), in: folder.url)
        // A check that finds something ends with 1.
        let allowed: Set<Int32> = words[1] == "check" ? [0, 1] : [0]
        #expect(allowed.contains(ran.code), "\(command): \(ran.errors)")
        var output = ran.text + (cut == words.count ? ran.errors : "")
        if cut < words.count, words.count > cut + 2, words[cut + 1] == "head",
          let count = Int(words[cut + 2].dropFirst())
        {
          output =
            output.split(separator: "\n", omittingEmptySubsequences: false).prefix(count)
            .joined(separator: "\n") + "\n"
        }
        text += output
        run += 1
      }
      shown.append(text.trimmingCharacters(in: .newlines))
    }
    let printed = fences(of: readme)
    if ProcessInfo.processInfo.environment["APPROVE"] == "1" {
      var updated = readme
      for (old, new) in zip(printed, shown) {
        updated = updated.replacingOccurrences(of: "```\n\(old)\n```", with: "```\n\(new)\n```")
      }
      try Data(updated.utf8).write(to: file)
      return
    }
    #expect(run >= 4)
    #expect(printed == shown)
  }

  /// The fenced blocks that begin with a prompt.
  private func fences(of readme: String) -> [String] {
    readme.components(separatedBy: "```\n").enumerated()
      .filter { $0.offset % 2 == 1 && $0.element.hasPrefix("$ ") }
      .map { $0.element.trimmingCharacters(in: .newlines) }
  }

  /// The commands of each such block.
  private func blocks(of readme: String) -> [[String]] {
    fences(of: readme).map { fence in
      fence.split(separator: "\n").filter { $0.hasPrefix("$ ") }.map { String($0.dropFirst(2)) }
    }
  }
}
