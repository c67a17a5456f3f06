public import Foundation

/// As much of JSON Schema 2020-12 as the schemas in `docs/schemas` use.
///
/// A word of the language that is not known here is a fault of the schema, so that nothing passes
/// because it was not understood.
public struct JSONSchema {
  private let root: [String: Any]

  /// A schema in `docs/schemas`, by its name without the ending.
  public init(named name: String) throws {
    let text = try Repository.text(of: "docs/schemas/\(name).schema.json")
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    root = value as? [String: Any] ?? [:]
  }

  /// What is wrong with a document, each with its place; empty where it is valid.
  public func faults(in document: Data) throws -> [String] {
    let value = try JSONSerialization.jsonObject(with: document, options: [.fragmentsAllowed])
    return faults(in: value, by: root, at: "$")
  }

  private func faults(in value: Any, by schema: [String: Any], at place: String) -> [String] {
    schema.keys.sorted().flatMap { word -> [String] in
      switch word {
      case "$schema", "$id", "$defs", "title", "description", "properties": []
      case "type": typeFault(value, schema[word] as Any, place)
      case "enum": enumFault(value, schema[word] as? [Any] ?? [], place)
      case "pattern": patternFault(value, schema[word] as? String ?? "", place)
      case "required": missing(in: value, schema[word] as? [String] ?? [], place)
      case "additionalProperties": memberFaults(value, schema, place)
      case "items": itemFaults(value, schema[word] as? [String: Any] ?? [:], place)
      case "$ref": faults(in: value, by: resolved(schema[word] as? String ?? ""), at: place)
      case "anyOf": anyFault(value, schema[word] as? [[String: Any]] ?? [], place)
      default: ["the schema says “\(word)”, which is not known"]
      }
    }
  }

  private func resolved(_ reference: String) -> [String: Any] {
    let name = reference.split(separator: "/").last.map(String.init) ?? ""
    let definitions = root["$defs"] as? [String: Any]
    return definitions?[name] as? [String: Any] ?? ["$ref to nothing: " + reference: true]
  }

  private func typeFault(_ value: Any, _ type: Any, _ place: String) -> [String] {
    let types = (type as? [String]) ?? [(type as? String) ?? ""]
    return types.contains { matches(value, $0) } ? [] : ["\(place) is not \(types)"]
  }

  private func matches(_ value: Any, _ type: String) -> Bool {
    if value is NSNull { return type == "null" }
    if let number = value as? NSNumber {
      let isFlag = String(cString: number.objCType) == "c"
      return switch type {
      case "boolean": isFlag
      case "integer": !isFlag && number.doubleValue == number.doubleValue.rounded()
      case "number": !isFlag
      default: false
      }
    }
    return switch type {
    case "string": value is String
    case "array": value is [Any]
    case "object": value is [String: Any]
    default: false
    }
  }

  private func enumFault(_ value: Any, _ allowed: [Any], _ place: String) -> [String] {
    let isAllowed = allowed.contains { choice in
      choice is NSNull ? value is NSNull : (choice as? String) == (value as? String)
    }
    return isAllowed ? [] : ["\(place) is \(value), which is not in the list"]
  }

  private func patternFault(_ value: Any, _ pattern: String, _ place: String) -> [String] {
    guard let text = value as? String else { return [] }
    return text.range(of: pattern, options: .regularExpression) == nil
      ? ["\(place) is “\(text)”, which does not fit \(pattern)"] : []
  }

  private func missing(in value: Any, _ names: [String], _ place: String) -> [String] {
    guard let members = value as? [String: Any] else { return [] }
    return names.filter { members[$0] == nil }.map { "\(place) has no \($0)" }
  }

  private func memberFaults(
    _ value: Any, _ schema: [String: Any], _ place: String
  ) -> [String] {
    guard let members = value as? [String: Any] else { return [] }
    let known = schema["properties"] as? [String: Any] ?? [:]
    let others = schema["additionalProperties"] as? [String: Any]
    return members.sorted { $0.key < $1.key }.flatMap { name, member -> [String] in
      guard let rule = known[name] as? [String: Any] ?? others else {
        return ["\(place) has \(name), which is not in the schema"]
      }
      return faults(in: member, by: rule, at: "\(place).\(name)")
    }
  }

  private func itemFaults(_ value: Any, _ rule: [String: Any], _ place: String) -> [String] {
    guard let items = value as? [Any] else { return [] }
    return items.enumerated().flatMap { faults(in: $1, by: rule, at: "\(place)[\($0)]") }
  }

  private func anyFault(_ value: Any, _ rules: [[String: Any]], _ place: String) -> [String] {
    let all = rules.map { faults(in: value, by: $0, at: place) }
    return all.contains { $0.isEmpty } ? [] : all.flatMap { $0 }
  }
}
