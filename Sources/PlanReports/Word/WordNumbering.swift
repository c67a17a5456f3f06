/// The lists of a document: one kind of bullets, and numbers that begin anew in each list.
struct WordNumbering {
  /// Of the instance that all bullets share.
  var bullets: Int
  /// The kind whose numbers each list takes.
  var numbersKind: Int
  /// Free for the first numbered list.
  private var nextInstance: Int
  private var instances: [Int] = []

  init(bullets: Int = 1, numbersKind: Int = 1, nextInstance: Int = 2) {
    self.bullets = bullets
    self.numbersKind = numbersKind
    self.nextInstance = nextInstance
  }

  mutating func newNumberedList() -> Int {
    defer { nextInstance += 1 }
    instances.append(nextInstance)
    return nextInstance
  }

  /// A list of numbers that begins at one, for each that was asked for.
  var instanceMarkup: String {
    instances.map {
      "<w:num w:numId=\"\($0)\"><w:abstractNumId w:val=\"\(numbersKind)\"/>"
        + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
    }.joined()
  }

  static func bulletsKind(_ number: Int) -> String {
    kind(number, format: "bullet", text: "•")
  }

  /// Letters, as committees number what they are asked to resolve.
  static func numbersKind(_ number: Int) -> String {
    kind(number, format: "lowerLetter", text: "%1)")
  }

  private static func kind(_ number: Int, format: String, text: String) -> String {
    "<w:abstractNum w:abstractNumId=\"\(number)\"><w:multiLevelType w:val=\"singleLevel\"/>"
      + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/>"
      + "<w:lvlText w:val=\"\(text)\"/><w:lvlJc w:val=\"left\"/>"
      + "<w:pPr><w:ind w:left=\"\(1066)\" w:hanging=\"357\"/></w:pPr></w:lvl></w:abstractNum>"
  }

  static func instance(_ number: Int, ofKind kind: Int) -> String {
    "<w:num w:numId=\"\(number)\"><w:abstractNumId w:val=\"\(kind)\"/></w:num>"
  }

  /// The part `numbering.xml` of a document without a template.
  func part() -> [UInt8] {
    XMLWriter.part { xml in
      xml.element("w:numbering", ["xmlns:w": WordNamespace.main]) { xml in
        xml.raw(Self.bulletsKind(0) + Self.numbersKind(1))
        xml.raw(Self.instance(bullets, ofKind: 0) + instanceMarkup)
      }
    }
  }
}
