import Foundation
import PlanModel
import Testing

@testable import PlanReports

@Suite struct `A report on a council's template` {
  private func package(_ made: MadeTemplate = MadeTemplate()) throws -> OfficePackage {
    let template = try WordTemplate(made.bytes())
    return try OfficePackage(WordDocument.bytes(of: SampleReport.whole, template: template))
  }

  @Test func `its words, macros and objects stay behind`() throws {
    var package = try package()
    #expect(!package.names.contains { $0.hasSuffix(".bin") })
    for (name, tree) in try package.trees() {
      #expect(!tree.words.contains("Secret words"), "\(name)")
      for element in tree.descendants() {
        #expect(!["object", "OLEObject"].contains(element.name.local), "\(name)")
      }
    }
  }

  @Test func `nothing in the header points outside or fetches anything`() throws {
    var package = try package()
    let header = try package.tree("word/header-default.xml")
    #expect(header.words.contains("Wolmershire"), "the words of a link stay")
    #expect(header.words.contains("last shown") && header.words.contains("calm"))
    #expect(!header.words.contains("INCLUDE"))
    #expect(header.all("fldSimple").map { $0[word: "instr"] } == [" PAGE "])
    #expect(header.all("fldChar").isEmpty && header.all("hyperlink").isEmpty)
    let ids = header.descendants().flatMap(\.attributes)
      .filter { $0.name.space == WordNamespace.relationships }.map(\.value)
    #expect(ids == ["rId1"], "only the picture")
    let relations = try package.tree("word/_rels/header-default.xml.rels").elements
    #expect(relations.map { $0[plain: "Target"] } == ["media/template-1.png"])
    #expect(try package.bytes("word/media/template-1.png") == [0x89, 0x50, 0x4E, 0x47])
  }

  @Test func `its styles are used under its own ids, and those it lacks are added`() throws {
    var package = try package()
    let body = try package.tree("word/document.xml")
    let used = Set(body.all("pStyle").compactMap { $0[word: "val"] })
    #expect(used.isSuperset(of: ["berschrift1", "Liste", "WaymarkTitle", "Heading2", "BodyText"]))
    #expect(Set(body.all("tblStyle").map { $0[word: "val"] }) == ["Ratstabelle"])
    let styles = try package.tree("word/styles.xml")
    let there = styles.elements.compactMap { $0[word: "styleId"] }
    #expect(Set(there).isSuperset(of: used))
    #expect(Set(there).count == there.count, "no id twice")
    let languages = Set(styles.all("lang").map { $0[word: "val"] })
    #expect(languages == ["en-GB"])
  }

  @Test func `its table has no header fill, so header cells get one that black can be read on`()
    throws
  {
    var package = try package()
    let first = try #require(try package.tree("word/document.xml").all("tc").first)
    #expect(first.first("tcPr")?.first("shd")?[word: "fill"] == WordStyleDefinition.pale)
  }

  @Test func `its bullets are its own, and our lists have numbers that it does not use`() throws {
    var package = try package()
    let body = try package.tree("word/document.xml")
    let bullets = body.all("p").filter { $0.paragraphStyle == "Liste" }
    #expect(bullets.count == 3)
    #expect(bullets.allSatisfy { $0.first("pPr")?.first("numPr") == nil })
    let numbering = try package.tree("word/numbering.xml")
    let ids = numbering.elements.filter { $0.name.local == "num" }.compactMap { $0[word: "numId"] }
    #expect(Set(ids).count == ids.count && ids.contains("4"))
    let order = numbering.elements.map(\.name.local)
    #expect(order == order.sorted(), "kinds before instances")
  }

  @Test func `its page and margins are taken, and wide tables lie across`() throws {
    var package = try package()
    let sections = try package.tree("word/document.xml").all("sectPr")
    #expect(sections.allSatisfy { $0.first("pgMar")?[word: "left"] == "1700" })
    #expect(sections.allSatisfy { $0.first("headerReference") != nil })
    let wide = try #require(sections.first { $0.first("pgSz")?[word: "orient"] == "landscape" })
    #expect(wide.first("pgSz")?[word: "w"] == "16838")
  }

  @Test func `without a footer of its own it gets page numbers`() throws {
    let package = try package()
    #expect(package.names.contains("word/waymark-footer-portrait.xml"))
    #expect(package.names.contains("word/waymark-footer-landscape.xml"))
  }

  @Test func `the same template gives the same bytes`() throws {
    let template = try WordTemplate(MadeTemplate().bytes())
    let first = try WordDocument.bytes(of: SampleReport.whole, template: template)
    let again = try WordTemplate(MadeTemplate().bytes())
    #expect(try WordDocument.bytes(of: SampleReport.whole, template: again) == first)
    #expect(try WordDocument.bytes(of: SampleReport.whole, template: template) == first)
  }

  // MARK: What is no template

  private func fault(_ made: MadeTemplate) throws -> UnusableTemplate? {
    let bytes = try made.bytes()
    do throws(UnusableTemplate) {
      _ = try WordTemplate(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test func `what is no Word document is refused with words that say what to do`() throws {
    #expect(throws: UnusableTemplate.notWord) { try WordTemplate([]) }
    #expect(throws: UnusableTemplate.notWord) { try WordTemplate(Array("hello".utf8)) }
    let workbook = try ExcelReport.bytes(of: SampleReport.whole)
    #expect(throws: UnusableTemplate.notWord) { try WordTemplate(workbook) }
    #expect(UnusableTemplate.notWord.description.contains("Word Document (.docx)"))
  }

  @Test(
    arguments: [
      "<!DOCTYPE w:styles [<!ENTITY a \"b\">]><w:styles xmlns:w=\"x\">&a;</w:styles>",
      "<w:styles xmlns:w=\"x\"><w:style></w:styles>", "", "\u{FEFF}\u{0}",
      "<?xml version=\"1.0\" encoding=\"UTF-7\"?><a/>",
      String(repeating: "<a>", count: 5_000) + String(repeating: "</a>", count: 5_000),
    ])
  func `a part that is not plain XML is refused`(part: String) throws {
    var made = MadeTemplate()
    made.others["word/styles.xml"] = Array(part.utf8)
    let fault = try fault(made)
    #expect(
      fault == .damaged(part: "word/styles.xml") || fault == .damaged(part: "styles.xml"))
  }

  @Test func `a part that unpacks to a huge one is refused`() throws {
    var made = MadeTemplate()
    made.others["word/styles.xml"] = [UInt8](repeating: 0x20, count: 30_000_000)
    #expect(try made.bytes().count < 100_000)
    #expect(try fault(made) == .tooLarge)
  }

  @Test func `a strict document is refused by name`() throws {
    var made = MadeTemplate()
    let relations = String(decoding: PackageRelations.ofPackage, as: UTF8.self)
      .replacingOccurrences(
        of: WordNamespace.relationships, with: "http://purl.oclc.org/ooxml/officeDocument/x")
    made.others["_rels/.rels"] = Array(relations.utf8)
    #expect(try fault(made) == .strict)
  }

  @Test(arguments: 0..<200)
  func `damaged bytes never crash`(seed: Int) throws {
    var bytes = try MadeTemplate().bytes()
    var random = SplitMix64(seed: UInt64(seed))
    for _ in 0...random.below(6) { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
    if random.happens(30) { bytes.removeLast(random.below(bytes.count)) }
    guard let template = try? WordTemplate(bytes) else { return }
    var package = try OfficePackage(
      WordDocument.bytes(of: SampleReport.whole, template: template))
    #expect(try package.trees().count > 5)
  }
}
