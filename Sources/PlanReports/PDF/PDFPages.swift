/// On which page of a PDF its named places stand, as Chromium writes them: objects that are not packed, a tree of pages
/// and a table of destinations (ISO 32000-1, 7.5.4, 7.7.3 and 12.3.2.3).
///
/// Of a file that is built otherwise it finds none.
struct PDFPages {
  /// The page of each name, counted from 1.
  let destinations: [String: Int]

  init(_ bytes: [UInt8]) {
    let file = PDFObjects(bytes)
    guard let root = file.reference(after: "/Root", in: file.trailer),
      let pages = file.reference(after: "/Pages", in: file.object(root)),
      let named = file.reference(after: "/Dests", in: file.object(root))
    else {
      destinations = [:]
      return
    }
    var order: [Int: Int] = [:]
    for page in file.leaves(of: pages, depth: 0) { order[page] = order.count + 1 }
    var found: [String: Int] = [:]
    // "/h-transport [29 0 R /XYZ 12 500 0]"
    for entry in file.object(named).split(separator: "/") {
      let words = entry.split { " \n\r[".contains($0) }
      guard words.count > 3, words[3] == "R", let object = Int(words[1]) else { continue }
      found[String(words[0])] = order[object]
    }
    destinations = found
  }
}
