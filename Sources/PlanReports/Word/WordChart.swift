/// A chart that Word draws itself: a bar for each category, stacked by series, with the numbers in the bars.
struct WordChart {
  var chart: ReportChart
  /// The relationship of the small workbook that "Edit data" opens.
  var workbook: String
  /// Of the paper's body, so that the chart looks like a part of it.
  var font: String

  static func fill(of series: ReportChart.Series, at index: Int) -> String {
    series.shade?.tint.fill ?? ReportChart.palette[index % ReportChart.palette.count].fill
  }

  /// In twips.
  static func height(of chart: ReportChart) -> Int {
    min(1_300 + 520 * chart.categories.count, 11_000)
  }

  /// The picture frame in the text; `width` and `height` in twips.
  static func writeFrame(
    _ chart: ReportChart, number: Int, width: Int, height: Int, to xml: inout XMLWriter
  ) {
    let size: KeyValuePairs = ["cx": "\(width * 635)", "cy": "\(height * 635)"]
    xml.element("w:drawing") { xml in
      xml.element("wp:inline", ["distT": "0", "distB": "0", "distL": "0", "distR": "0"]) { xml in
        xml.empty("wp:extent", size)
        xml.empty(
          "wp:docPr",
          [
            // Far from the ids that a template's header may use.
            "id": "\(800_000 + number)", "name": "Chart \(number)", "descr": chart.description,
            "title": chart.title,
          ])
        xml.empty("wp:cNvGraphicFramePr")
        xml.element("a:graphic", ["xmlns:a": WordNamespace.drawing]) { xml in
          xml.element("a:graphicData", ["uri": WordNamespace.chart]) { xml in
            xml.empty(
              "c:chart", ["xmlns:c": WordNamespace.chart, "r:id": "rIdChart\(number)"])
          }
        }
      }
    }
  }

  func part() -> [UInt8] {
    XMLWriter.part { xml in
      xml.element(
        "c:chartSpace",
        [
          "xmlns:c": WordNamespace.chart, "xmlns:a": WordNamespace.drawing,
          "xmlns:r": WordNamespace.relationships,
        ]
      ) { xml in
        xml.empty("c:roundedCorners", ["val": "0"])
        xml.element("c:chart") { xml in
          // The title stands above as a caption, where a reader of headings and lists finds it.
          xml.empty("c:autoTitleDeleted", ["val": "1"])
          xml.element("c:plotArea") { xml in
            xml.empty("c:layout")
            writeBars(to: &xml)
            writeAxes(to: &xml)
          }
          xml.element("c:legend") { xml in
            xml.empty("c:legendPos", ["val": "b"])
            xml.empty("c:overlay", ["val": "0"])
          }
          xml.empty("c:plotVisOnly", ["val": "1"])
          xml.empty("c:dispBlanksAs", ["val": "gap"])
        }
        xml.element("c:spPr") { xml in
          xml.empty("a:noFill")
          xml.element("a:ln") { $0.empty("a:noFill") }
        }
        writeType(colour: "262A2D", size: 9, to: &xml)
        xml.element("c:externalData", ["r:id": workbook]) { xml in
          xml.empty("c:autoUpdate", ["val": "0"])
        }
      }
    }
  }

  private func writeBars(to xml: inout XMLWriter) {
    xml.element("c:barChart") { xml in
      xml.empty("c:barDir", ["val": "bar"])
      xml.empty("c:grouping", ["val": "stacked"])
      xml.empty("c:varyColors", ["val": "0"])
      for index in chart.series.indices { writeSeries(index, to: &xml) }
      xml.empty("c:gapWidth", ["val": "45"])
      xml.empty("c:overlap", ["val": "100"])
      xml.empty("c:axId", ["val": "111111111"])
      xml.empty("c:axId", ["val": "222222222"])
    }
  }

  private func writeSeries(_ index: Int, to xml: inout XMLWriter) {
    let series = chart.series[index]
    let column = Self.column(index + 1)
    let last = chart.categories.count + 1
    let fill = Self.fill(of: series, at: index)
    xml.element("c:ser") { xml in
      xml.empty("c:idx", ["val": "\(index)"])
      xml.empty("c:order", ["val": "\(index)"])
      xml.element("c:tx") { xml in
        Self.writeStrings([series.name], at: "Chart!$\(column)$1", to: &xml)
      }
      xml.element("c:spPr") { xml in
        xml.element("a:solidFill") { $0.empty("a:srgbClr", ["val": fill]) }
        xml.element("a:ln", ["w": "9525"]) { xml in
          xml.element("a:solidFill") { $0.empty("a:srgbClr", ["val": "FFFFFF"]) }
        }
      }
      xml.empty("c:invertIfNegative", ["val": "0"])
      xml.element("c:dLbls") { xml in
        // Nought is not printed: its bar has no width to print it in.
        xml.empty("c:numFmt", ["formatCode": "#,##0;;", "sourceLinked": "0"])
        xml.element("c:spPr") { xml in
          xml.empty("a:noFill")
          xml.element("a:ln") { $0.empty("a:noFill") }
        }
        writeType(
          colour: series.shade?.tint.ink ?? "FFFFFF", size: 9, isStrong: true, to: &xml)
        for (name, value) in [
          ("LegendKey", "0"), ("Val", "1"), ("CatName", "0"), ("SerName", "0"), ("Percent", "0"),
          ("BubbleSize", "0"),
        ] {
          xml.empty("c:show\(name)", ["val": value])
        }
      }
      xml.element("c:cat") { xml in
        Self.writeStrings(chart.categories, at: "Chart!$A$2:$A$\(last)", to: &xml)
      }
      xml.element("c:val") { xml in
        xml.element("c:numRef") { xml in
          xml.element("c:f", text: "Chart!$\(column)$2:$\(column)$\(last)")
          xml.element("c:numCache") { xml in
            xml.element("c:formatCode", text: "General")
            xml.empty("c:ptCount", ["val": "\(chart.categories.count)"])
            for (point, value) in series.values.prefix(chart.categories.count).enumerated() {
              xml.element("c:pt", ["idx": "\(point)"]) { $0.element("c:v", text: "\(value)") }
            }
          }
        }
      }
    }
  }

  private func writeAxes(to xml: inout XMLWriter) {
    let line: (inout XMLWriter) -> Void = { xml in
      xml.element("c:spPr") { xml in
        xml.element("a:ln", ["w": "9525"]) { xml in
          xml.element("a:solidFill") { $0.empty("a:srgbClr", ["val": "9AA5B1"]) }
        }
      }
    }
    xml.element("c:catAx") { xml in
      xml.empty("c:axId", ["val": "111111111"])
      // The first category at the top, as a table has it.
      xml.element("c:scaling") { $0.empty("c:orientation", ["val": "maxMin"]) }
      xml.empty("c:delete", ["val": "0"])
      xml.empty("c:axPos", ["val": "l"])
      xml.empty("c:numFmt", ["formatCode": "General", "sourceLinked": "0"])
      xml.empty("c:majorTickMark", ["val": "none"])
      xml.empty("c:minorTickMark", ["val": "none"])
      xml.empty("c:tickLblPos", ["val": "nextTo"])
      line(&xml)
      xml.empty("c:crossAx", ["val": "222222222"])
      xml.empty("c:crosses", ["val": "autoZero"])
      xml.empty("c:auto", ["val": "1"])
      xml.empty("c:lblAlgn", ["val": "ctr"])
      xml.empty("c:lblOffset", ["val": "100"])
      xml.empty("c:noMultiLvlLbl", ["val": "0"])
    }
    xml.element("c:valAx") { xml in
      xml.empty("c:axId", ["val": "222222222"])
      xml.element("c:scaling") { xml in
        xml.empty("c:orientation", ["val": "minMax"])
        xml.empty("c:min", ["val": "0"])
      }
      // The bars bear their numbers, so a scale would only say them again.
      xml.empty("c:delete", ["val": "1"])
      xml.empty("c:axPos", ["val": "t"])
      xml.empty("c:numFmt", ["formatCode": "General", "sourceLinked": "0"])
      xml.empty("c:majorTickMark", ["val": "none"])
      xml.empty("c:minorTickMark", ["val": "none"])
      xml.empty("c:tickLblPos", ["val": "nextTo"])
      xml.empty("c:crossAx", ["val": "111111111"])
      xml.empty("c:crosses", ["val": "autoZero"])
      xml.empty("c:crossBetween", ["val": "between"])
    }
  }

  private static func writeStrings(_ values: [String], at place: String, to xml: inout XMLWriter) {
    xml.element("c:strRef") { xml in
      xml.element("c:f", text: place)
      xml.element("c:strCache") { xml in
        xml.empty("c:ptCount", ["val": "\(values.count)"])
        for (index, value) in values.enumerated() {
          xml.element("c:pt", ["idx": "\(index)"]) { $0.element("c:v", text: value) }
        }
      }
    }
  }

  private func writeType(
    colour: String, size: Int, isStrong: Bool = false, to xml: inout XMLWriter
  ) {
    xml.element("c:txPr") { xml in
      xml.empty("a:bodyPr")
      xml.empty("a:lstStyle")
      xml.element("a:p") { xml in
        xml.element("a:pPr") { xml in
          xml.element("a:defRPr", ["sz": "\(size * 100)", "b": isStrong ? "1" : "0"]) { xml in
            xml.element("a:solidFill") { $0.empty("a:srgbClr", ["val": colour]) }
            xml.empty("a:latin", ["typeface": font])
            xml.empty("a:cs", ["typeface": font])
          }
        }
        xml.empty("a:endParaRPr", ["lang": "en-GB"])
      }
    }
  }

  /// A column of a spreadsheet, counted from nought ("A").
  static func column(_ number: Int) -> String {
    var number = number
    var name = ""
    repeat {
      name = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(number % 26))) + name
      number = number / 26 - 1
    } while number >= 0
    return name
  }
}
