package org.figurecheck.source;

import org.figurecheck.text.LocatedText;

/** A .txt file: its text is the decoded file, as it is. */
final class PlainText implements Format {
  @Override
  public Document read(byte[] bytes, Limits limits) throws Unreadable {
    return Document.prose(LocatedText.plain(Encoding.decode(bytes)));
  }
}
