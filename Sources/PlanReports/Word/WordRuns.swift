import Foundation

/// Writes words with their marking, and keeps the addresses that they lead to.
struct WordRuns {
  var styles: WordStyles
  /// Addresses in the order in which they first stood, each with the id of its relationship.
  private(set) var links: [(id: String, address: String)] = []
  private var linkIDs: [String: String] = [:]

  init(styles: WordStyles) {
    self.styles = styles
  }

  /// How a run looks beside what its style says.
  struct Look {
    var isStrong = false
    var colour: String?
    /// In points.
    var size: Double?
  }

  mutating func write(_ text: ReportText, look: Look = Look(), to xml: inout XMLWriter) {
    for run in text.runs where !run.text.isEmpty {
      var runLook = look
      runLook.isStrong = look.isStrong || run.isStrong
      let style: WordStyle? = run.isToWrite ? .toWriteWords : nil
      guard let link = run.link, let id = relationship(for: link) else {
        Self.write(run.text, style: style.map(styles.id), look: runLook, to: &xml)
        continue
      }
      xml.element("w:hyperlink", ["r:id": id, "w:history": "1"]) { xml in
        Self.write(run.text, style: styles.id(style ?? .link), look: runLook, to: &xml)
      }
    }
  }

  static func write(
    _ text: String, style: String? = nil, look: Look = Look(), to xml: inout XMLWriter
  ) {
    xml.element("w:r") { xml in
      writeLook(look, style: style, to: &xml)
      writeWords(text, to: &xml)
    }
  }

  static func writeLook(_ look: Look, style: String?, to xml: inout XMLWriter) {
    guard look.isStrong || look.colour != nil || look.size != nil || style != nil else { return }
    xml.element("w:rPr") { xml in
      if let style { xml.empty("w:rStyle", ["w:val": style]) }
      if look.isStrong {
        xml.empty("w:b")
        xml.empty("w:bCs")
      }
      // The colour of words that ask to be written is their style's, whatever they stand on.
      if let colour = look.colour, style == nil { xml.empty("w:color", ["w:val": colour]) }
      if let size = look.size {
        let halves = "\(Int((size * 2).rounded()))"
        xml.empty("w:sz", ["w:val": halves])
        xml.empty("w:szCs", ["w:val": halves])
      }
    }
  }

  /// Line breaks and tabs become Word's own.
  private static func writeWords(_ text: String, to xml: inout XMLWriter) {
    var rest = text[...]
    while true {
      let end = rest.unicodeScalars.firstIndex { $0 == "\n" || $0 == "\t" || $0 == "\r" }
      let words = rest[..<(end ?? rest.endIndex)]
      if !words.isEmpty {
        xml.element("w:t", ["xml:space": "preserve"], text: String(words))
      }
      guard let end else { return }
      let scalars = rest.unicodeScalars
      var next = scalars.index(after: end)
      if scalars[end] == "\r", next < scalars.endIndex, scalars[next] == "\n" {
        next = scalars.index(after: next)
      }
      xml.empty(scalars[end] == "\t" ? "w:tab" : "w:br")
      rest = Substring(scalars[next...])
    }
  }

  /// Nil for whatever is no address of the web.
  private mutating func relationship(for address: String) -> String? {
    guard let url = URL(string: address), let scheme = url.scheme?.lowercased(),
      scheme == "http" || scheme == "https", url.host != nil
    else { return nil }
    if let id = linkIDs[address] { return id }
    let id = "rIdLink\(links.count + 1)"
    links.append((id, address))
    linkIDs[address] = id
    return id
  }
}
