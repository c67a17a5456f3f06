import PlanReports
import Yams

/// Reads a council's settings for its papers from YAML.
enum ReportSettingsFile {
  static func read(_ path: String) throws -> ReportSettings {
    let bytes = try DocumentBytes.read(path, name: path, limit: 1 << 20)
    do {
      guard let root = try Yams.compose(yaml: String(decoding: bytes, as: UTF8.self)) else {
        return ReportSettings()
      }
      return try ReportSettings(SettingsNode(root))
    } catch let error as InvalidSettings {
      throw Refusal.data("\(path), \(error)")
    } catch let error as YamlError {
      throw Refusal.data("\(path) is no YAML: \(error)")
    }
  }
}

extension SettingsNode {
  /// The same values, with the lines that YAML marks.
  fileprivate init(_ node: Node) {
    let line = node.mark?.line ?? 1
    switch node {
    case .scalar(let scalar):
      let isEmpty = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
      self.init(isEmpty ? .empty : .text(scalar.string), line: line)
    case .sequence(let sequence): self.init(.list(sequence.map { SettingsNode($0) }), line: line)
    case .mapping(let mapping):
      let entries = mapping.map { key, value in
        Entry(
          key: key.scalar?.string ?? "", line: key.mark?.line ?? line, value: SettingsNode(value))
      }
      self.init(.entries(entries), line: line)
    case .alias: self.init(.empty, line: line)
    }
  }
}
