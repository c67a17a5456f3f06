@testable import PlanReports

/// A council's template as Word might have saved it, with everything that must not get into a paper.
struct MadeTemplate {
  var document = """
    <w:p><w:r><w:t>Secret words of the template</w:t></w:r></w:p>
    <w:tbl><w:tblPr><w:tblStyle w:val="Ratstabelle"/></w:tblPr></w:tbl>
    <w:sectPr><w:headerReference w:type="default" r:id="rId7"/>
    <w:pgSz w:w="11906" w:h="16838"/>
    <w:pgMar w:top="2000" w:right="1500" w:bottom="1600" w:left="1700" w:header="700" w:footer="700"/>
    </w:sectPr>
    """
  var header = """
    <w:p><w:pPr><w:pStyle w:val="Kopf"/></w:pPr>
    <w:r><w:drawing><a:blip r:embed="rId1"/></w:drawing></w:r>
    <w:r><w:drawing><a:blip r:embed="rId9" r:link="rId2"/></w:drawing></w:r>
    <w:hyperlink r:id="rId2"><w:r><w:t>Wolmershire</w:t></w:r></w:hyperlink>
    <w:r><w:object><o:OLEObject r:id="rId3"/></w:object></w:r>
    <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> INCLUDE</w:instrText></w:r>
    <w:r><w:instrText>PICTURE "https://x.example/p.png" </w:instrText></w:r>
    <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>last shown</w:t></w:r>
    <w:r><w:fldChar w:fldCharType="end"/></w:r>
    <w:fldSimple w:instr=" DDEAUTO cmd "><w:r><w:t>calm</w:t></w:r></w:fldSimple>
    <w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>
    """
  var styles = """
    <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/>
    <w:rPr><w:rFonts w:ascii="Georgia"/><w:lang w:val="en-US"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
    <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Something else"/></w:style>
    <w:style w:type="paragraph" w:styleId="Liste"><w:name w:val="List Bullet"/>
    <w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>
    <w:style w:type="table" w:styleId="Ratstabelle"><w:name w:val="Council Table"/></w:style>
    """
  var numbering = """
    <w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
    <w:num w:numId="4"><w:abstractNumId w:val="7"/></w:num>
    """
  /// Parts that stand in place of those that are made, or beside them.
  var others: [String: [UInt8]] = [:]

  private static let spaces =
    "xmlns:w=\"\(WordNamespace.main)\" xmlns:r=\"\(WordNamespace.relationships)\" "
    + "xmlns:a=\"\(WordNamespace.drawing)\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""

  func bytes() throws -> [UInt8] {
    func part(_ root: String, _ content: String) -> [UInt8] {
      Array("<?xml version=\"1.0\"?><w:\(root) \(Self.spaces)>\(content)</w:\(root)>".utf8)
    }
    var relations = PackageRelations()
    relations.add("rId1", .styles, "styles.xml")
    relations.add("rId2", .numbering, "numbering.xml")
    relations.add("rId7", .header, "header3.xml")
    var ofHeader = PackageRelations()
    ofHeader.add("rId1", .image, "media/logo.png")
    ofHeader.addExternal("rId2", "https://tracker.example/")
    ofHeader.add("rId3", .package, "embeddings/object.bin")
    var files: [String: [UInt8]] = [
      "_rels/.rels": PackageRelations.ofPackage,
      "word/document.xml": part("document", "<w:body>\(document)</w:body>"),
      "word/_rels/document.xml.rels": relations.part(),
      "word/styles.xml": part("styles", styles),
      "word/numbering.xml": part("numbering", numbering),
      "word/header3.xml": part("hdr", header),
      "word/_rels/header3.xml.rels": ofHeader.part(),
      "word/media/logo.png": [0x89, 0x50, 0x4E, 0x47],
      "word/embeddings/object.bin": [1, 2, 3], "word/vbaProject.bin": [4, 5, 6],
    ]
    files.merge(others) { $1 }
    var zip = ZipWriter()
    for (name, bytes) in files.sorted(by: { $0.key < $1.key }) { zip.add(name, bytes) }
    return try zip.archive()
  }
}
