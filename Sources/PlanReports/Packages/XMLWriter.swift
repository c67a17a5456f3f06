/// Writes XML element by element, so that whatever is given to it, what comes out is well formed.
struct XMLWriter {
  private(set) var bytes: [UInt8] = []

  /// With the declaration that every part of an Office package begins with.
  static func part(_ write: (inout XMLWriter) -> Void) -> [UInt8] {
    var xml = XMLWriter()
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
    write(&xml)
    return xml.bytes
  }

  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
    _ content: (inout XMLWriter) -> Void
  ) {
    open(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    content(&self)
    bytes.append(UInt8(ascii: "<"))
    bytes.append(UInt8(ascii: "/"))
    bytes.append(contentsOf: name.utf8)
    bytes.append(UInt8(ascii: ">"))
  }

  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String
  ) {
    element(name, attributes) { $0.text(text) }
  }

  mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    open(name, attributes)
    bytes.append(UInt8(ascii: "/"))
    bytes.append(UInt8(ascii: ">"))
  }

  mutating func text(_ text: String) {
    XMLText.append(text, to: &bytes, inAttribute: false)
  }

  /// Markup that is already well formed.
  mutating func raw(_ markup: String) {
    bytes.append(contentsOf: markup.utf8)
  }

  /// What another writer wrote.
  mutating func append(_ other: XMLWriter) {
    bytes.append(contentsOf: other.bytes)
  }

  private mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: name.utf8)
    for (key, value) in attributes {
      bytes.append(UInt8(ascii: " "))
      bytes.append(contentsOf: key.utf8)
      bytes.append(UInt8(ascii: "="))
      bytes.append(UInt8(ascii: "\""))
      XMLText.append(value, to: &bytes, inAttribute: true)
      bytes.append(UInt8(ascii: "\""))
    }
  }
}
