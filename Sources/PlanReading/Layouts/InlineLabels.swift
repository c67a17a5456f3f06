import PlanModel

/// Labels within a running text: a capital word or two and a colon after the end of a sentence.
enum InlineLabels {
  static func taken(from text: String) -> (rest: String, labels: [Asides.Aside]) {
    guard text.contains(":") else { return (text, []) }
    let words = text.split(separator: " ")
    var rest: [Substring] = []
    var labels: [Asides.Aside] = []
    var index = 0
    var value: [Substring] = []
    var open: (label: String, field: Field)?

    func close() {
      guard let (label, field) = open else { return }
      var text = value.joined(separator: " ").trimming { " ;,|*_–-".contains($0) }
      // A full stop ends the label's sentence; of several sentences it is the text's own.
      if Sentences.endOfFirst(in: text[...]) == text.endIndex {
        text = text.trimming { " .".contains($0) }
      }
      if !text.isEmpty { labels.append(Asides.Aside(label: label, field: field, value: text)) }
      open = nil
      value = []
    }
    while index < words.count {
      if let (label, field, count) = label(in: words, at: index) {
        close()
        open = (label, field)
        index += count
        continue
      }
      if open == nil { rest.append(words[index]) } else { value.append(words[index]) }
      index += 1
    }
    close()
    let plain = rest.joined(separator: " ").trimming { " ;,|*_–-".contains($0) }
    return labels.isEmpty || plain.isEmpty ? (text, []) : (plain, labels)
  }

  /// A label of one to three words that begins here, after the end of what stands before it.
  private static func label(in words: [Substring], at index: Int) -> (String, Field, Int)? {
    guard index > 0, let before = words[index - 1].last else { return nil }
    guard ".;,|)–—*_-".contains(before) || words[index].first == "*" || words[index].first == "_"
    else {
      return nil
    }
    let first = words[index].trimming { "*_".contains($0) }
    guard first.first?.isUppercase == true else { return nil }
    for count in 1...3 where index + count <= words.count {
      guard words[index + count - 1].trimming({ "*_".contains($0) }).hasSuffix(":") else {
        continue
      }
      guard words[index..<(index + count - 1)].allSatisfy({ $0.last?.isLetter == true }) else {
        return nil
      }
      let label = words[index..<(index + count)].joined(separator: " ").trimming {
        "*_: ".contains($0)
      }
      if label.lowercased() == "by" { return (label, .timescale, count) }
      guard let field = HeadingVocabulary.field(of: label) else { return nil }
      return (label, field, count)
    }
    return nil
  }
}
