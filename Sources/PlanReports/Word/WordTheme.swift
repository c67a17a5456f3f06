/// The colours and fonts that Word offers to whoever edits the paper.
enum WordTheme {
  static func part() -> [UInt8] {
    let colours = [
      ("dk2", WordStyleDefinition.accent), ("lt2", WordStyleDefinition.pale),
      ("accent1", WordStyleDefinition.accent), ("accent2", "00703C"), ("accent3", "FFBF47"),
      ("accent4", "B10E1E"), ("accent5", "1D4F91"), ("accent6", "4A4F54"), ("hlink", "0B4F9C"),
      ("folHlink", "6B3FA0"),
    ]
    let solid = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>"
    let lines = [6_350, 12_700, 19_050].map { "<a:ln w=\"\($0)\">\(solid)</a:ln>" }.joined()
    let effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    let font = "<a:latin typeface=\"Arial\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>"
    return XMLWriter.part { xml in
      xml.element("a:theme", ["xmlns:a": WordNamespace.drawing, "name": "Waymark"]) { xml in
        xml.raw("<a:themeElements><a:clrScheme name=\"Waymark\">")
        xml.raw("<a:dk1><a:sysClr val=\"windowText\" lastClr=\"000000\"/></a:dk1>")
        xml.raw("<a:lt1><a:sysClr val=\"window\" lastClr=\"FFFFFF\"/></a:lt1>")
        for (name, colour) in colours {
          xml.raw("<a:\(name)><a:srgbClr val=\"\(colour)\"/></a:\(name)>")
        }
        xml.raw("</a:clrScheme><a:fontScheme name=\"Waymark\"><a:majorFont>\(font)</a:majorFont>")
        xml.raw("<a:minorFont>\(font)</a:minorFont></a:fontScheme><a:fmtScheme name=\"Waymark\">")
        xml.raw("<a:fillStyleLst>\(solid + solid + solid)</a:fillStyleLst>")
        xml.raw("<a:lnStyleLst>\(lines)</a:lnStyleLst>")
        xml.raw("<a:effectStyleLst>\(effect + effect + effect)</a:effectStyleLst>")
        xml.raw("<a:bgFillStyleLst>\(solid + solid + solid)</a:bgFillStyleLst>")
        xml.raw("</a:fmtScheme></a:themeElements>")
      }
    }
  }

  /// The part `fontTable.xml`: Word itself fills in what it finds on the machine.
  static func fonts() -> [UInt8] {
    XMLWriter.part { xml in
      xml.element("w:fonts", ["xmlns:w": WordNamespace.main]) { xml in
        xml.element("w:font", ["w:name": "Arial"]) { xml in
          xml.empty("w:family", ["w:val": "swiss"])
          xml.empty("w:pitch", ["w:val": "variable"])
        }
      }
    }
  }
}
