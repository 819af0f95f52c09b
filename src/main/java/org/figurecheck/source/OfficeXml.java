package org.figurecheck.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML parts of an office package, streamed, without a document type or entities. */
final class OfficeXml {
  private static final String OFFICE_DOCUMENT = "/officeDocument";

  private final OfficePackage file;

  OfficeXml(OfficePackage file) {
    this.file = file;
  }

  /** Takes one event of an XML part. */
  interface Taker {
    void take(XMLStreamReader xml) throws Unreadable;
  }

  /** The part that the package is about; what a package without one names is not there. */
  String mainPart(String usual) throws Unreadable, IOException {
    String[] target = {usual};
    parse(
        "_rels/.rels",
        xml -> {
          String type = xml.isStartElement() ? xml.getAttributeValue(null, "Type") : null;
          if (type != null && type.endsWith(OFFICE_DOCUMENT)) {
            target[0] = path("", xml.getAttributeValue(null, "Target"));
          }
        });
    return target[0];
  }

  /** The parts that a part refers to, by the name it has for them. */
  Map<String, String> relations(String part) throws Unreadable, IOException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    String relations = folder + "_rels/" + part.substring(slash) + ".rels";
    Map<String, String> parts = new LinkedHashMap<>();
    parse(
        relations,
        xml -> {
          String id = xml.isStartElement() ? xml.getAttributeValue(null, "Id") : null;
          if (id != null) {
            parts.put(id, path(folder, xml.getAttributeValue(null, "Target")));
          }
        });
    return parts;
  }

  private static String path(String folder, String target) {
    String named = target == null ? "" : target;
    return named.startsWith("/") ? named.substring(1) : folder + named;
  }

  boolean has(String part) {
    return file.has(part);
  }

  void parse(String part, Taker taker) throws Unreadable, IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (InputStream stream = file.part(part)) {
      XMLStreamReader xml = factory.createXMLStreamReader(stream);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.DTD) {
          throw new Unreadable("bomb", part);
        }
        taker.take(xml);
      }
    } catch (XMLStreamException broken) {
      throw new Unreadable(file.isBomb() ? "bomb" : "broken-part", part);
    }
  }
}
