/// A table of contents that Word keeps up: a field whose entries already stand in it, each a link to its heading.
///
/// They bear no page numbers until the field is updated in Word (F9), since only Word knows its own pages; a wrong number
/// would be worse than none. The field is not updated on opening, for Word asks the reader about that each time.
struct WordContents {
  var entries: [WordHeadings.Entry]
  /// How many levels of headings it lists.
  var depth: Int
  var styles: WordStyles
  var breaksPage: Bool
  /// Of its frame, unlike any other's.
  var id: Int

  func write(to xml: inout XMLWriter) {
    xml.element("w:sdt") { xml in
      xml.element("w:sdtPr") { xml in
        xml.empty("w:id", ["w:val": "\(id)"])
        xml.element("w:docPartObj") { xml in
          xml.empty("w:docPartGallery", ["w:val": "Table of Contents"])
          xml.empty("w:docPartUnique")
        }
      }
      xml.element("w:sdtContent") { xml in
        xml.element("w:p") { xml in
          xml.element("w:pPr") { xml in
            xml.empty("w:pStyle", ["w:val": styles.id(.contentsHeading)])
            if breaksPage { xml.empty("w:pageBreakBefore") }
          }
          WordRuns.write("Contents", to: &xml)
        }
        for index in entries.indices { writeEntry(index, to: &xml) }
      }
    }
  }

  private func writeEntry(_ index: Int, to xml: inout XMLWriter) {
    let entry = entries[index]
    xml.element("w:p") { xml in
      xml.element("w:pPr") { xml in
        let style: WordStyle = entry.level == 1 ? .contents1 : .contents2
        xml.empty("w:pStyle", ["w:val": styles.id(style)])
      }
      if index == entries.startIndex { writeBeginning(to: &xml) }
      xml.element("w:hyperlink", ["w:anchor": entry.bookmark, "w:history": "1"]) { xml in
        WordRuns.write(entry.text.plain, to: &xml)
      }
      if index == entries.endIndex - 1 { writeEnd(to: &xml) }
    }
  }

  private func writeBeginning(to xml: inout XMLWriter) {
    xml.element("w:r") { $0.empty("w:fldChar", ["w:fldCharType": "begin"]) }
    xml.element("w:r") { xml in
      xml.element(
        "w:instrText", ["xml:space": "preserve"], text: " TOC \\o \"1-\(depth)\" \\h \\z \\u ")
    }
    xml.element("w:r") { $0.empty("w:fldChar", ["w:fldCharType": "separate"]) }
  }

  private func writeEnd(to xml: inout XMLWriter) {
    xml.element("w:r") { $0.empty("w:fldChar", ["w:fldCharType": "end"]) }
  }
}
