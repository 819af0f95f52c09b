package org.figurecheck.text.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoughtTest {
  private static final long SEED = 20_240_907;
  private static final int EXPRESSIONS = 3000;
  private static final int TEXTS = 30;
  private static final List<String> ATOMS =
      List.of(
          "苇",
          "麓",
          "a",
          "K",
          "7",
          "[苇7]",
          "[^麓\n]",
          "[a-k]",
          "[5-9。]",
          ".",
          "^",
          "$",
          "\\s",
          "\\S",
          "\\p{Han}",
          "\\P{Han}",
          "\\.",
          "(?i:k)",
          "(?i:[j-l])",
          "(?s:.)",
          "\\d",
          "[-7]",
          "[\\s\\-]");
  private static final List<String> TIMES =
      List.of("", "", "", "?", "*", "+", "{2}", "{1,3}", "{0,2}?", "{2,}", "*?");
  private static final List<String> CHARACTERS =
      List.of(
          "苇", "麓", "a", "k", "K", "\u212A", "7", "。", ".", "-", " ", "\n", "\u3000", "𠀀", "😀");

  private final Random random = new Random(SEED);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "(组|筹)建于$; 该站筹建于; true",
        "(组|筹)建于$; 该站筹建于那年; false",
        "^(共|计); 共计; true",
        "^(共|计); 合计; false",
        "(?i)sum|^计$; Grand SUM; true",
        "(?i)sum|^计$; 计数; false",
        "占[^，]{1,3}的; 占全部的; true",
        "占[^，]{1,3}的; 占上述各类的; false",
        "\\bsum\\b; a sum of; true",
        "\\bsum\\b; a summer; false",
      })
  void tellsWhetherATextHoldsIt(String expression, String text, boolean isIn) {
    assertThat(Sought.of(expression).isIn(text)).isEqualTo(isIn);
  }

  @Test
  void tellsGroupsOnlyWhereItIs() {
    Sought sought = Sought.of("^共(\\p{Han}{1,4})处$");
    assertThat(sought.firstIn("共粮站处").map(place -> place.group(1))).contains("粮站");
    assertThat(sought.firstIn("计粮站处")).isEmpty();
    assertThat(sought.firstIn("共粮站处等")).isEmpty();
  }

  @Test
  void takesOutOnlyWhatIsThere() {
    assertThat(Sought.of("[（(].*$").withoutFirst("渠道（里）")).isEqualTo("渠道");
    assertThat(Sought.of("[（(].*$").withoutFirst("渠道")).isEqualTo("渠道");
    assertThat(Sought.of("[0-9]").replacedIn("3座4层", "#")).isEqualTo("#座#层");
  }

  @Test
  void knowsTheIdeographsThatRe2Knows() {
    Pattern han = Pattern.compile("\\p{Han}");
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN || CharacterSet.HAN.has(c)) {
        assertThat(CharacterSet.HAN.has(c)).isEqualTo(han.matches(Character.toString(c)));
      }
    }
  }

  @Test
  void agreesWithRe2OnAnyExpressionAndText() {
    for (int i = 0; i < EXPRESSIONS; i++) {
      String expression = expression(3);
      Sought sought = Sought.of(expression);
      Pattern pattern = Pattern.compile(expression);
      for (int j = 0; j < TEXTS; j++) {
        String text = text();
        assertThat(sought.isIn(text))
            .as("%s in %s", expression, text)
            .isEqualTo(pattern.matcher(text).find());
        assertThat(sought.isAllOf(text)).isEqualTo(pattern.matches(text));
      }
    }
  }

  @Test
  void readsWhatTheReadersWriteWithoutRe2() {
    assertThat(ATOMS).allMatch(atom -> new ExpressionReader(atom).read().isPresent());
    assertThat(List.of("\\b", "(?m)a", "[[:alpha:]]", "\\p{Lu}", "[]a]", "(?i)Ä", "\\w"))
        .allMatch(other -> new ExpressionReader(other).read().isEmpty());
  }

  private String expression(int depth) {
    StringBuilder expression = new StringBuilder();
    int pieces = 1 + random.nextInt(3);
    for (int i = 0; i < pieces; i++) {
      boolean group = depth > 0 && random.nextInt(3) == 0;
      String choice = depth > 0 && random.nextBoolean() ? "|" + expression(depth - 1) : "";
      String piece = group ? "(" + expression(depth - 1) + choice + ")" : any(ATOMS);
      // Nothing says how often an edge of the text may stand.
      boolean edge = piece.equals("^") || piece.equals("$");
      expression.append(piece).append(edge ? "" : any(TIMES));
    }
    return expression.toString();
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(9);
    for (int i = 0; i < length; i++) {
      text.append(any(CHARACTERS));
    }
    return text.toString();
  }

  private String any(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }
}
