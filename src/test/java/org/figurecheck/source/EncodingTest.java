package org.figurecheck.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
  private static final String SIMPLIFIED =
      "河源县2024年教育工作总结\r\n全县共有各级各类学校64所，在校学生41,203人，比上年增加312人。\r\n";
  private static final String TRADITIONAL =
      "河源縣2024年教育工作總結\n全縣共有各級各類學校64所，在校學生41203人，教職工3012人，其中專任教師2615人。\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE"})
  void theEncodingOfChineseTextIsFoundWithoutAMark(String charset) throws Unreadable {
    assertThat(Encoding.decode(SIMPLIFIED.getBytes(Charset.forName(charset))))
        .isEqualTo(SIMPLIFIED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "Big5"})
  void theEncodingOfTraditionalTextIsFound(String charset) throws Unreadable {
    assertThat(Encoding.decode(TRADITIONAL.getBytes(Charset.forName(charset))))
        .isEqualTo(TRADITIONAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
  void aMarkDecidesAndIsNoText(String charset) throws Unreadable {
    byte[] bytes = ("\uFEFF" + SIMPLIFIED).getBytes(Charset.forName(charset));

    assertThat(Encoding.decode(bytes)).isEqualTo(SIMPLIFIED);
  }

  @Test
  void shortAndPlainTextsAreRead() throws Unreadable {
    assertThat(Encoding.decode("64".getBytes(Charset.forName("UTF-8")))).isEqualTo("64");
    assertThat(Encoding.decode("共64所".getBytes(Encoding.GB18030))).isEqualTo("共64所");
  }

  @Test
  void whatIsNoTextIsSaidToBeBinary() {
    byte[] noise = new byte[5000];
    new Random(7).nextBytes(noise);
    noise[100] = 0;

    assertThatThrownBy(() -> Encoding.decode(noise)).hasMessage("binary");
    assertThatThrownBy(() -> Encoding.decode(new byte[100])).hasMessage("binary");
  }

  @Test
  void anEncodingOfAnotherWorldIsNotGuessedAt() {
    byte[] latin =
        "Année scolaire : les élèves étaient très âgés, naïfs"
            .getBytes(Charset.forName("ISO-8859-1"));
    byte[] cyrillic =
        "Отчёт о работе школ района за прошедший год и планы"
            .getBytes(Charset.forName("windows-1251"));

    assertThatThrownBy(() -> Encoding.decode(latin)).hasMessage("encoding");
    assertThatThrownBy(() -> Encoding.decode(cyrillic)).hasMessage("encoding");
  }

  @Test
  void aForeignByteIsToldByLineAndColumn() {
    byte[] text = "学校64所。\n教师?名。".getBytes(StandardCharsets.UTF_8);
    text[new String(text, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xFF;

    assertThatThrownBy(() -> Encoding.decode(text))
        .isInstanceOfSatisfying(
            Unreadable.class, no -> assertThat(no.at("a.txt").place()).isEqualTo("2:3"));
  }
}
