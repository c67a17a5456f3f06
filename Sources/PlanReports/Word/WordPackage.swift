import PlanModel

/// Puts the parts of a Word document into one archive.
struct WordPackage {
  var properties: ReportProperties
  var look: WordLook
  var document: [UInt8] = []
  var numbering: [UInt8] = []
  var links: [(id: String, address: String)] = []
  var charts: [ReportChart] = []

  private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."

  init(properties: ReportProperties, look: WordLook) {
    self.properties = properties
    self.look = look
  }

  func bytes() throws -> [UInt8] {
    var zip = ZipWriter()
    zip.add("[Content_Types].xml", contentTypes())
    zip.add("_rels/.rels", PackageRelations.ofPackage)
    zip.add("docProps/core.xml", DocumentProperties(properties: properties).core())
    zip.add("docProps/app.xml", DocumentProperties(properties: properties).application())
    zip.add("word/document.xml", document)
    zip.add("word/_rels/document.xml.rels", relations().part())
    zip.add("word/styles.xml", look.stylesPart)
    zip.add("word/numbering.xml", numbering)
    zip.add("word/fontTable.xml", WordTheme.fonts())
    zip.add(
      "word/settings.xml",
      DocumentSettings(language: properties.language, hasEvenPages: look.hasEvenPages).part())
    for part in look.parts {
      zip.add(part.name, part.bytes)
      guard !part.pictures.isEmpty else { continue }
      var relations = PackageRelations()
      for picture in part.pictures { relations.add(picture.id, .image, picture.target) }
      zip.add(PackageRelations.name(for: part.name), relations.part())
    }
    for (part, orientation) in ownFooters {
      zip.add(
        part,
        WordLook.footer(
          properties.council, width: look.page.textWidth(orientation),
          style: look.styles.id(.footer)))
    }
    for (index, chart) in charts.enumerated() {
      let number = index + 1
      var relations = PackageRelations()
      relations.add("rId1", .package, "../embeddings/chart\(number).xlsx")
      zip.add(
        "word/charts/chart\(number).xml",
        WordChart(chart: chart, workbook: "rId1", font: look.styles.font).part())
      zip.add("word/charts/_rels/chart\(number).xml.rels", relations.part())
      zip.add(
        "word/embeddings/chart\(number).xlsx",
        try ExcelReport.bytes(of: chart, properties: properties))
    }
    return try zip.archive()
  }

  private var ownFooters: [(part: String, orientation: ReportSection.Orientation)] {
    look.running.compactMap { reference in
      guard look.ownFooter, let orientation = reference.orientation else { return nil }
      return (reference.part, orientation)
    }
  }

  private func relations() -> PackageRelations {
    var relations = PackageRelations()
    relations.add("rIdStyles", .styles, "styles.xml")
    relations.add("rIdNumbering", .numbering, "numbering.xml")
    relations.add("rIdSettings", .settings, "settings.xml")
    relations.add("rIdFonts", .fontTable, "fontTable.xml")
    if look.parts.contains(where: { $0.name == WordTemplate.themeName }) {
      relations.add("rIdTheme", .theme, "theme/theme1.xml")
    }
    for reference in look.running {
      let kind: PackageRelations.Kind = reference.element == "headerReference" ? .header : .footer
      relations.add(reference.id, kind, String(reference.part.dropFirst("word/".count)))
    }
    for index in charts.indices {
      relations.add("rIdChart\(index + 1)", .chart, "charts/chart\(index + 1).xml")
    }
    for link in links { relations.addExternal(link.id, link.address) }
    return relations
  }

  private func contentTypes() -> [UInt8] {
    XMLWriter.part { xml in
      xml.element("Types", ["xmlns": WordNamespace.contentTypes]) { xml in
        func byEnding(_ ending: String, _ type: String, _ xml: inout XMLWriter) {
          xml.empty("Default", ["Extension": ending, "ContentType": type])
        }
        func byName(_ name: String, _ type: String, _ xml: inout XMLWriter) {
          xml.empty("Override", ["PartName": "/" + name, "ContentType": type])
        }
        byEnding("rels", "application/vnd.openxmlformats-package.relationships+xml", &xml)
        byEnding("xml", "application/xml", &xml)
        if !charts.isEmpty {
          byEnding(
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", &xml)
        }
        let endings = Set(look.parts.filter { $0.contentType == nil }.map(\.name.fileEnding))
        for ending in endings.sorted() {
          if let type = TemplatePicture.types[ending] { byEnding(ending, type, &xml) }
        }
        byName("word/document.xml", Self.word + "document.main+xml", &xml)
        byName("word/styles.xml", Self.word + "styles+xml", &xml)
        byName("word/numbering.xml", Self.word + "numbering+xml", &xml)
        byName("word/settings.xml", Self.word + "settings+xml", &xml)
        byName("word/fontTable.xml", Self.word + "fontTable+xml", &xml)
        for part in look.parts {
          if let type = part.contentType { byName(part.name, type, &xml) }
        }
        for (part, _) in ownFooters { byName(part, Self.word + "footer+xml", &xml) }
        for index in charts.indices {
          byName(
            "word/charts/chart\(index + 1).xml",
            "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", &xml)
        }
        byName(
          "docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", &xml)
        byName(
          "docProps/app.xml",
          "application/vnd.openxmlformats-officedocument.extended-properties+xml", &xml)
      }
    }
  }
}

extension String {
  /// After the last full stop, in lower case.
  var fileEnding: String {
    split(separator: ".").last.map { $0.lowercased() } ?? ""
  }
}
