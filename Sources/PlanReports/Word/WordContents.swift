/// A table of contents that Word keeps up: a field whose entries already stand in it, each a link to its heading
/// with a field for its page.
///
/// Only the program that lays the pages out knows their numbers, and a wrong number would be worse than none: the
/// fields of the pages are empty, and the whole is marked as out of date. Word asks on opening whether it may bring
/// it up to date, and fills it before it prints; once the document has been saved it asks no more. LibreOffice does so
/// when it is told to (Tools, Update, Indexes).
struct WordContents {
  var entries: [WordHeadings.Entry]
  /// How many levels of headings it lists.
  var depth: Int
  var styles: WordStyles
  var breaksPage: Bool
  /// Of the page between its margins, in twips: where the numbers stand.
  var width: Int
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
        // Dots would lead to nothing until there is a number; the style has them.
        xml.element("w:tabs") { xml in
          xml.empty("w:tab", ["w:val": "right", "w:leader": "none", "w:pos": "\(width)"])
        }
      }
      if index == entries.startIndex { writeBeginning(to: &xml) }
      xml.element("w:hyperlink", ["w:anchor": entry.bookmark, "w:history": "1"]) { xml in
        WordRuns.write(entry.text.plain + "\t", to: &xml)
        writePage(of: entry, to: &xml)
      }
      if index == entries.endIndex - 1 { writeEnd(to: &xml) }
    }
  }

  private func writePage(of entry: WordHeadings.Entry, to xml: inout XMLWriter) {
    xml.element("w:r") { $0.empty("w:fldChar", ["w:fldCharType": "begin"]) }
    xml.element("w:r") { xml in
      xml.element(
        "w:instrText", ["xml:space": "preserve"], text: " PAGEREF \(entry.bookmark) \\h ")
    }
    xml.element("w:r") { $0.empty("w:fldChar", ["w:fldCharType": "separate"]) }
    xml.element("w:r") { $0.empty("w:fldChar", ["w:fldCharType": "end"]) }
  }

  private func writeBeginning(to xml: inout XMLWriter) {
    xml.element("w:r") { $0.empty("w:fldChar", ["w:fldCharType": "begin", "w:dirty": "true"]) }
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
