package org.figurecheck.source;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A .docx file: the paragraphs and tables of its main part, streamed. */
final class Docx implements Format {
  private static final String OFFICE_DOCUMENT = "/officeDocument";

  @Override
  public Document read(byte[] bytes, Limits limits) throws Unreadable {
    try (DocxPackage file = DocxPackage.open(bytes, limits)) {
      WordText text = new WordText(limits);
      parse(file, mainPart(file), text::take);
      return Document.prose(text.end());
    } catch (IOException broken) {
      throw new Unreadable("broken", String.valueOf(broken.getMessage()));
    }
  }

  private static String mainPart(DocxPackage file) throws Unreadable, IOException {
    String[] target = {"word/document.xml"};
    parse(
        file,
        "_rels/.rels",
        xml -> {
          String type = xml.isStartElement() ? xml.getAttributeValue(null, "Type") : null;
          if (type != null && type.endsWith(OFFICE_DOCUMENT)) {
            target[0] = xml.getAttributeValue(null, "Target").replaceFirst("^/", "");
          }
        });
    return target[0];
  }

  /** Takes one event of an XML part. */
  private interface Taker {
    void take(XMLStreamReader xml) throws Unreadable;
  }

  private static void parse(DocxPackage file, String part, Taker taker)
      throws Unreadable, IOException {
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
      if (file.isBomb()) {
        throw new Unreadable("bomb", part);
      }
      throw new Unreadable("broken", part);
    }
  }
}
