package org.figurecheck.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds out in which encoding a text is written: strict decoding and common words decide. */
final class Encoding {
  static final Charset GB18030 = Charset.forName("GB18030");

  private static final List<Charset> CANDIDATES =
      List.of(
          GB18030, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("Big5"));

  /** Encodings that may begin with a byte order mark. */
  private static final List<Charset> MARKED =
      List.of(
          StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE, GB18030);

  /** Characters that make up a good third of any Chinese text, in both scripts. */
  private static final String COMMON =
      "的一是在不了有和人这這中大为為上个個国國我以要他时時来來用们們生到作地于於出就分对對成会會可主发發年动動同工也能下过過子"
          + "说說产產种種面而方后後多定行学學法所民得经經十三之进進着著等部度家电電力里如水化高自二理起小物现現实實加量都两兩体體"
          + "制机機当當使点點从從业業本去把性好应應开開合因由其前外天政四日社事平全表间間样樣与與关關各重新线線内內数數正心明"
          + "原利比或但质質第向道此变變条條结結解问問意建月公无無系情者最立代已通并提直题題党展五果员員位入常文总總次设設及管特件"
          + "长長求基资資级級少统統较較将將组組计計别別期论論运運农農指几幾九区區强強决決则則任取据據处處给給保治百规規领領"
          + "共教师師校育生县縣局镇鎮村市省元万萬亿億名所个，。、：；（）";

  private static final int LEAST_COMMON = 100;
  private static final int FEW = 3;

  private Encoding() {}

  static String decode(byte[] bytes) throws Unreadable {
    Charset marked = mark(bytes);
    Charset charset = marked == null ? detect(bytes) : marked;
    return strictly(bytes, markLength(bytes), charset)
        .orElseThrow(() -> unknown(bytes, markLength(bytes), charset));
  }

  /** Tells where a text ceases to be in an encoding. */
  private static Unreadable unknown(byte[] bytes, int skip, Charset charset) {
    ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    charset.newDecoder().decode(in, out, true);
    String before = out.flip().toString();
    long line = 1 + before.chars().filter(c -> c == '\n').count();
    int column = before.length() - before.lastIndexOf('\n');
    return Unreadable.there(line + ":" + column, "encoding", charset.name());
  }

  /** The charset that a byte order mark declares, or null. */
  static Charset mark(byte[] bytes) {
    return MARKED.stream()
        .filter(charset -> begins(bytes, marked(charset)))
        .findFirst()
        .orElse(null);
  }

  static int markLength(byte[] bytes) {
    Charset marked = mark(bytes);
    return marked == null ? 0 : marked(marked).length;
  }

  private static byte[] marked(Charset charset) {
    return "\uFEFF".getBytes(charset);
  }

  private static boolean begins(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }

  /** The charset of bytes without a mark. */
  static Charset detect(byte[] bytes) throws Unreadable {
    boolean zero = hasZero(bytes);
    if (!zero && strictly(bytes, 0, StandardCharsets.UTF_8).isPresent()) {
      return StandardCharsets.UTF_8;
    }
    Charset best = null;
    int most = 0;
    for (Charset candidate : CANDIDATES) {
      int plausible = strictly(bytes, 0, candidate).map(Encoding::plausibility).orElse(0);
      if (plausible > most) {
        best = candidate;
        most = plausible;
      }
    }
    if (best == null) {
      throw zero ? new Unreadable("binary") : unknown(bytes, 0, StandardCharsets.UTF_8);
    }
    return best;
  }

  static Optional<String> strictly(byte[] bytes, int skip, Charset charset) {
    try {
      ByteBuffer rest = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
      return Optional.of(charset.newDecoder().decode(rest).toString());
    } catch (CharacterCodingException otherEncoding) {
      return Optional.empty();
    }
  }

  /**
   * How much of a text is common, in thousandths; 0 if it cannot be a text at all, or is nothing
   * but a few characters that stand behind Latin letters, as accents of another encoding do.
   */
  private static int plausibility(String text) {
    int common = 0;
    int all = 0;
    boolean accents = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) && "\n\r\t\f".indexOf(c) < 0) {
        return 0;
      }
      if (c >= 0x80) {
        all++;
        common += COMMON.indexOf(c) >= 0 ? 1 : 0;
        accents |= i > 0 && text.charAt(i - 1) < 0x80 && Character.isLetter(text.charAt(i - 1));
      }
    }
    int share = all == 0 ? 0 : (int) (1000L * common / all);
    return share >= LEAST_COMMON || all <= FEW && !accents ? share + 1 : 0;
  }

  private static boolean hasZero(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }
}
