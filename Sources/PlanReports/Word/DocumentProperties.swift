import PlanModel

/// What a Word document says of itself.
struct DocumentProperties {
  var properties: ReportProperties

  func core() -> [UInt8] {
    XMLWriter.part { xml in
      xml.element(
        "cp:coreProperties",
        [
          "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
          "xmlns:dc": "http://purl.org/dc/elements/1.1/",
          "xmlns:dcterms": "http://purl.org/dc/terms/",
          "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        ]
      ) { xml in
        xml.element("dc:title", text: properties.title)
        xml.element("dc:subject", text: "\(properties.plan), \(properties.period)")
        xml.element("dc:creator", text: properties.author ?? properties.council)
        xml.element("dc:description", text: properties.colophon)
        xml.element("dc:language", text: properties.language)
        if let day = properties.date?.lastDay {
          // The day of the meeting or period, never the clock's: the same paper has the same bytes.
          for name in ["dcterms:created", "dcterms:modified"] {
            xml.element(name, ["xsi:type": "dcterms:W3CDTF"], text: "\(day)T00:00:00Z")
          }
        }
      }
    }
  }

  func application() -> [UInt8] {
    XMLWriter.part { xml in
      xml.element(
        "Properties",
        ["xmlns": "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"]
      ) { xml in
        xml.element("Application", text: "Waymark")
        xml.element("Company", text: properties.council)
      }
    }
  }
}

/// How Word shall treat the document.
struct DocumentSettings {
  var language: String
  var hasEvenPages: Bool

  func part() -> [UInt8] {
    XMLWriter.part { xml in
      xml.element("w:settings", ["xmlns:w": WordNamespace.main]) { xml in
        xml.empty("w:zoom", ["w:percent": "100"])
        xml.empty("w:defaultTabStop", ["w:val": "709"])
        if hasEvenPages { xml.empty("w:evenAndOddHeaders") }
        xml.empty("w:characterSpacingControl", ["w:val": "doNotCompress"])
        xml.element("w:compat") { xml in
          // As Word 2013 and later lay pages; without it, Word opens in "compatibility mode".
          xml.empty(
            "w:compatSetting",
            [
              "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word",
              "w:val": "15",
            ])
        }
        xml.empty("w:themeFontLang", ["w:val": language])
        xml.empty(
          "w:clrSchemeMapping",
          [
            "w:bg1": "light1", "w:t1": "dark1", "w:bg2": "light2", "w:t2": "dark2",
            "w:accent1": "accent1", "w:accent2": "accent2", "w:accent3": "accent3",
            "w:accent4": "accent4", "w:accent5": "accent5", "w:accent6": "accent6",
            "w:hyperlink": "hyperlink", "w:followedHyperlink": "followedHyperlink",
          ])
        xml.empty("w:decimalSymbol", ["w:val": "."])
        xml.empty("w:listSeparator", ["w:val": ","])
      }
    }
  }
}
