package org.figurecheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.figurecheck.figure.Figure;
import org.figurecheck.text.LocatedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormsTest {
  private static final Extractor EXTRACTOR = new Extractor(YamlLexicon.shipped(), List.of());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          孕产妇死亡率为8.46/10万。          | 8.46/10万 percent 0.00846
          发病率31.5/十万人。                | 31.5/十万人 percent 0.0315
          早产率为7‰。                       | 7‰ percent 0.7
          万分之六的差错。                   | 万分之六 percent 0.06
          十万分之七的风险。                 | 十万分之七 percent 0.007
          增速为负4.5%。                     | 负4.5% percent -4.5
          利润为负36万元。                   | 负36万元 money -360000
          最低气温零下16.5℃，平均-3度。      | 零下16.5℃ count -16.5, -3度 count -3
          下降负百分之二。                   | 负百分之二 percent -2
          是上年的一又四分之一倍。           | 一又四分之一倍 multiple 1.25
          五分之四的学校。                   | 五分之四 ratio 0.8
          提高两成半。                       | 两成半 percent 25
          发电1.30E+06度。                   | 1.30E+06度 count 1300000
          四 百 六 十名学生。                | 四 百 六 十名 count 460
          七千 二百本图书。                  | 七千 二百本 count 7200
          投入参拾伍万元。                   | 参拾伍万元 money 350000
          提高三百分点，下降2百分点。        | 三百分点 percentage_point 3, 2百分点 percentage_point 2
          共四万二千本图书。                 | 四万二千本 count 42000
          长三点六公里。                     | 三点六公里 length 3600
          是原来的2又1/2倍。                 | 2又1/2倍 multiple 2.5
          廿三所学校。                       | 廿三所 count 23
          九亿八千零六万元。                 | 九亿八千零六万元 money 980060000
          教师队伍六十人。                   | 六十人 count 60
          在大陆七所学校。                   | 七所 count 7
          第二阶段开工，第三阶段收尾。       | 第二阶段 ordinal 2, 第三阶段 ordinal 3
          分四阶段推进。                     | 四阶段 count 4
          中考获安平市第一，受到表彰。       | 第一 ordinal 1
          稳居全省总榜第二。                 | 第二 ordinal 2
          總分居全縣第一。                   | 第一 ordinal 1
          承办两届全国大赛。                 | 两届 count 2
          """)
  void readsWhatIsStated(String text, String figures) {
    assertThat(shown(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "上午9点20分到校。",
        "九点四十分放学。",
        "17时05分结束。",
        "3点半集合，8时许返回。",
        "大陆人到访。",
        "干部队伍人才济济。",
        "参加人员名单。",
        "退伍人员安置。",
        "负债率稳定，负增长收窄。",
        "收拾行装，登陆平台。",
        "三又二。",
        "一点希望。",
        "半百老人。",
        "打对折促销。",
        "2^5的结果。",
        "万分感谢，十分重视。",
        "对半分开。",
        "一五一十地说，不三不四。",
        "弄得七零八落。",
        "落实十八届历次全会精神。",
        "学习十六届中央纪委工作报告。",
        "十三届全国人大闭幕，十二届全国政协开幕。",
        "党的十六大召开。",
        "本市第一、第二小学。",
        "位于县第一中学。",
        "区第一（附属）幼儿园。",
        "市第一人民医院，省第三监狱。",
        "现阶段工作，各阶段任务。"
      })
  void staysSilentWhereNothingIsCounted(String text) {
    assertThat(shown(text)).isEmpty();
  }

  @ParameterizedTest(name = "{0} holds {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          甲队胜7负3。            | 7 3
          2022 十大新闻。         | 2022
          六百 七百 八百名学生。  | 八百名
          15，600人到会。         | 15 600人
          2021 万名教师培训。     | 2021 万名
          """)
  void keepsNumbersApart(String text, String raws) {
    List<Figure> figures = EXTRACTOR.extract(LocatedText.plain(text)).figures();
    assertThat(figures.stream().map(Figure::raw).collect(Collectors.joining(" "))).isEqualTo(raws);
  }

  private static String shown(String text) {
    return EXTRACTOR.extract(LocatedText.plain(text)).figures().stream()
        .map(NumberFormsTest::shown)
        .collect(Collectors.joining(", "));
  }

  private static String shown(Figure figure) {
    BigDecimal stated = figure.amount().stated();
    String value = stated == null ? "?" : stated.stripTrailingZeros().toPlainString();
    return figure.raw() + " " + figure.kind().wireName() + " " + value;
  }
}
