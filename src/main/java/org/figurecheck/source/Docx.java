package org.figurecheck.source;

import java.io.IOException;

/** A .docx file: the paragraphs and tables of its main part, streamed. */
final class Docx implements Format {
  @Override
  public Document read(byte[] bytes, Limits limits) throws Unreadable {
    try (OfficePackage file = OfficePackage.open(bytes, "old-word", limits)) {
      OfficeXml parts = new OfficeXml(file);
      WordText text = new WordText(limits);
      parts.parse(parts.mainPart("word/document.xml"), text::take);
      return Document.prose(text.end());
    } catch (IOException broken) {
      throw new Unreadable("broken", String.valueOf(broken.getMessage()));
    }
  }
}
