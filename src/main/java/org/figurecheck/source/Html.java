package org.figurecheck.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** An .html file: what a reader of the page reads, without the furniture of the site. */
final class Html implements Format {
  private static final int HEAD = 4096;
  private static final int MOST_DAMAGE = 1000;
  private static final String CHARSET = "charset=";

  @Override
  public Document read(byte[] bytes, Limits limits) throws Unreadable {
    org.jsoup.nodes.Document page = Jsoup.parse(decode(bytes));
    String title = title(page);
    Furniture.clear(page);
    PageText text = new PageText(limits);
    text.take(page.body());
    Document prose = Document.prose(text.end());
    return title.isEmpty() ? prose : new Document(title, prose.text(), prose.rows());
  }

  private static String title(org.jsoup.nodes.Document page) {
    Element heading = page.selectFirst("h1");
    String title = heading == null ? "" : heading.text().strip();
    return title.isEmpty() ? page.title().strip() : title;
  }

  /** By byte order mark, else as the page declares, else as the bytes look. */
  private static String decode(byte[] bytes) throws Unreadable {
    if (Encoding.mark(bytes) == null) {
      Optional<Charset> declared = declared(bytes);
      if (declared.isPresent()) {
        String text = new String(bytes, declared.get());
        long damaged = text.chars().filter(c -> c == '\uFFFD').count();
        if (damaged * MOST_DAMAGE <= text.length()) {
          return text;
        }
      }
    }
    return Encoding.decode(bytes);
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    int at = head.indexOf(CHARSET);
    if (at < 0) {
      return Optional.empty();
    }
    int start = at + CHARSET.length();
    while (start < head.length() && "\"' ".indexOf(head.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < head.length()
        && (Character.isLetterOrDigit(head.charAt(end)) || "-_".indexOf(head.charAt(end)) >= 0)) {
      end++;
    }
    String name = head.substring(start, end);
    if (name.startsWith("gb")) {
      return Optional.of(Encoding.GB18030);
    }
    return !name.isEmpty() && Charset.isSupported(name)
        ? Optional.of(Charset.forName(name))
        : Optional.empty();
  }
}
