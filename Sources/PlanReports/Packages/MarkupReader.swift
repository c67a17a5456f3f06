import Foundation
import FoundationXML

/// Reads a part of an Office package that somebody else wrote.
///
/// Only UTF-8 without a document type is read: nothing outside the file can be named, and nothing inside it grows.
enum MarkupReader {
  struct Unreadable: Error {}

  static func tree(_ bytes: [UInt8]) throws(Unreadable) -> MarkupTree {
    guard isPlain(bytes) else { throw Unreadable() }
    let parser = XMLParser(stream: InputStream(data: Data(bytes)))
    let builder = MarkupBuilder()
    parser.delegate = builder
    parser.shouldProcessNamespaces = false
    parser.shouldResolveExternalEntities = false
    guard parser.parse(), !builder.isTooLarge, let root = builder.root else { throw Unreadable() }
    return MarkupTree(root: root, prefixes: builder.prefixes)
  }

  private static func isPlain(_ bytes: [UInt8]) -> Bool {
    guard !bytes.isEmpty, !bytes.contains(0), String(validating: bytes, as: UTF8.self) != nil
    else { return false }
    let text = Data(bytes)
    guard text.range(of: Data("<!DOCTYPE".utf8)) == nil,
      text.range(of: Data("<!ENTITY".utf8)) == nil
    else { return false }
    // Another encoding could spell the same by other bytes.
    let head = String(decoding: bytes.prefix(200), as: UTF8.self)
    guard let start = head.range(of: "encoding="),
      start.lowerBound < head.range(of: "?>")?.lowerBound ?? head.startIndex
    else { return true }
    let name = head[start.upperBound...].dropFirst().prefix { $0 != "\"" && $0 != "'" }
    return ["utf-8", "us-ascii"].contains(name.lowercased())
  }
}

/// Builds the tree from what the parser reports.
private final class MarkupBuilder: NSObject, XMLParserDelegate {
  var root: MarkupElement?
  var prefixes = ["http://www.w3.org/XML/1998/namespace": "xml"]
  var isTooLarge = false
  private var open: [MarkupElement] = []
  /// What each prefix stands for, within each open element.
  private var scopes: [[String: String]] = [["xml": "http://www.w3.org/XML/1998/namespace"]]
  private var count = 0

  private static let compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006"
  private static let prefixLists: Set<String> = [
    "Ignorable", "ProcessContent", "PreserveElements", "PreserveAttributes", "MustUnderstand",
  ]
  private static let deepest = 256
  private static let most = 400_000
  /// Word itself declares some forty.
  private static let mostSpaces = 200

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    count += 1
    guard count <= Self.most, open.count < Self.deepest else {
      isTooLarge = true
      parser.abortParsing()
      return
    }
    var scope = scopes.last ?? [:]
    for (key, value) in attributes.sorted(by: { $0.key < $1.key })
    where key == "xmlns" || key.hasPrefix("xmlns:") {
      let prefix = String(key.dropFirst(6))
      scope[prefix] = value
      declare(value, prefix)
    }
    guard prefixes.count <= Self.mostSpaces else {
      isTooLarge = true
      parser.abortParsing()
      return
    }
    scopes.append(scope)
    let element = MarkupElement(name(elementName, in: scope, isAttribute: false))
    for (key, value) in attributes.sorted(by: { $0.key < $1.key })
    where key != "xmlns" && !key.hasPrefix("xmlns:") {
      let name = name(key, in: scope, isAttribute: true)
      var attribute = MarkupElement.Attribute(name: name, value: value)
      let listsPrefixes =
        (name.space == Self.compatibility && Self.prefixLists.contains(name.local))
        || (element.name == MarkupName(Self.compatibility, "Choice") && name.local == "Requires")
      if listsPrefixes {
        attribute.spaces = value.split(separator: " ").compactMap { scope[String($0)] }
      }
      element.attributes.append(attribute)
    }
    open.last?.children.append(.element(element))
    if root == nil { root = element }
    open.append(element)
  }

  func parser(
    _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    open.removeLast()
    scopes.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    open.last?.children.append(.text(string))
  }

  func parser(_ parser: XMLParser, foundCDATA block: Data) {
    open.last?.children.append(.text(String(decoding: block, as: UTF8.self)))
  }

  private func name(
    _ raw: String, in scope: [String: String], isAttribute: Bool
  ) -> MarkupName {
    guard let colon = raw.firstIndex(of: ":") else {
      return MarkupName(isAttribute ? "" : scope[""] ?? "", raw)
    }
    let space = scope[String(raw[..<colon])] ?? ""
    return MarkupName(space, String(raw[raw.index(after: colon)...]))
  }

  private func declare(_ space: String, _ prefix: String) {
    guard !space.isEmpty, prefixes[space] == nil else { return }
    let known = [WordNamespace.main: "w", WordNamespace.relationships: "r"]
    let reserved = Set(known.values).union(["xml", "xmlns", ""])
    var chosen = known[space] ?? prefix
    if known[space] == nil && (reserved.contains(chosen) || prefixes.values.contains(chosen)) {
      chosen = "ns\(prefixes.count)"
    }
    prefixes[space] = chosen
  }
}
