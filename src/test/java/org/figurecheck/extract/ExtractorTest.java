package org.figurecheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.figurecheck.figure.Figure;
import org.figurecheck.figure.Kind;
import org.figurecheck.text.LocatedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which figures stand in a sentence, of what kind and unit. */
class ExtractorTest {
  private static final Extractor EXTRACTOR = new Extractor(YamlLexicon.shipped(), List.of());

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          共有教师860人，学校12所。              | 860人 count 人; 12所 count 所
          培训八千余人次。                       | 八千余人次 count 人次
          建成两所学校、三个中心。               | 两所 count 所; 三个 count 个
          辖东岭、西坪、南庄三县。               | 三县 count 县
          东岭、西坪两县城关；在两县推广3次。    | 3次 count 次
          深入实施四大工程、六项行动。           | 四大 count 大; 六项 count 项
          組建教研聯盟15個，覆蓋萬餘名學生。     | 15個 count 个; 萬餘名 count 名
          优秀率为88.6%，提高2.1个百分点。       | 88.6% percent %; 2.1个百分点 percentage_point 个百分点
          百分之三十五的教师参加。               | 百分之三十五 percent %
          投入57余万元，新建校舍1.2万平方米。    | 57余万元 money 元; 1.2万平方米 area 平方米
          修路12公里，种树3亩。                  | 12公里 length 米; 3亩 area 亩
          平均分为82.5分，是去年的1.5倍。        | 82.5分 score 分; 1.5倍 multiple 倍
          2023年招收2023名学生。                 | 2023年 year; 2023名 count 名
          二〇二三年九月一日开学。               | 二〇二三年九月一日 date
          2024-08-16 16:30发布。                 | 2024-08-16 16:30 date
          民国113年设校。                        | 民国113年 year
          2024届毕业生4240人。                   | 2024届 year; 4240人 count 人
          三年行动计划（2023—2025年）。          | 三年 duration 年; 2023—2025年 range 年
          引进教师1-2人，面向3至6岁儿童。        | 1-2人 range 人; 3至6岁 range 岁
          占比为40%-50%。                        | 40%-50% range %
          第十三届运动会获第一名，居全市第2位。  | 第十三届 ordinal 届; 第一名 ordinal 名; 第2位 ordinal 位
          总分排名第一。                         | 第一 ordinal
          二期工程开工。                         | 二期 ordinal 期
          造林1 098.4万亩、1 312处，存栏2 018.4万只。 | 1 098.4万亩 area 亩; 1 312处 count 处; 2 018.4万只 count 只
          调整三次产业结构，做到不漏一户、不错一人。 | ''
          家禽出栏12万羽，用电3亿千瓦小时。      | 12万羽 count 羽; 3亿千瓦小时 count 瓦小时
          省、市、县三级培训共3次。              | 三级 count 级; 3次 count 次
          产业结构由2020年的12:38:50调整为10:36:54。 | 2020年 year; 12:38:50 ratio; 10:36:54 ratio
          生师比为14.4:1。                       | 14.4:1 ratio
          地区生产总值[2]302亿元，增加值[13]41亿元。 | 302亿元 money 元; 41亿元 money 元
          [2] 地区生产总值按当年价格计算。       | ''
          经费同比增长-2.5%。                    | -2.5% percent %
          九年义务教育巩固率稳步提升。           | 九年 duration 年
          印发政发〔2023〕12号文件。             | 印发政发〔2023〕12号 document_number
          一是强化领导。                         | 一是 list_number
          一、工作回顾                           | 一、 list_number
          护林站分县级12、乡级38、村级41。        | 12 count; 38 count; 41 count
          加强队伍、制度建设。                   | ''
          （三）主要做法                         | （三） list_number
          工作总结_第3页                         | 第3页 page
          客服：3051846270                       | 3051846270 identifier
          梳理小切口改革27小项。                 | 27 count
          举办书法展、摄影展等二项活动。         | 二项 count 项
          新建青坪、石桥等二所学校。             | 二所 count 所
          设中级、高级二个层次。               | 二个层次 count 个层次
          设中级、“技师+本科”二个层次。          | 二个层次 count 个层次
          建成东港、西港等二期工程。             | 二期 ordinal 期
          """)
  void findsFigures(String text, String figures) {
    assertThat(shown(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "让我们一起努力，进一步提升质量。",
        "统一部署一批项目，形成一定特色。",
        "推进一体化建设，打造一流品牌，深入一线。",
        "高三学生和三年级学生参加。",
        "第一中学与第三实验小学结对。",
        "作品获省一等奖，学校为一级园。",
        "落实一校一品、一人一档。",
        "开展“四优学”活动，实现“五个一流”。",
        "学习贯彻十八届三中全会和二十大精神。",
        "建设3.0版平台，安装OFFICE2007。",
        "落实音乐、美术2+1活动。",
        "三门峡市和五台县的代表到会。",
        "百花齐放，千方百计，再三叮嘱。",
        "唯一的办法是万众一心。",
        "会议于9:30开始。",
        "每一名教师都要参与，不让一名学生掉队。",
        "坚持三会一课，依托三通两平台。",
        "召开第一议题学习会，开设第二课堂。",
        "系统升级到2.3.1。",
        "二十里铺小学和张家庄小学。",
        "这是大踏步前进的一年。",
        "该校位于城关大街20号。",
        "抓好道路养护、水渠修建等二级工程。",
        "接种流感、水痘等二类疫苗。",
        "翻修食堂、宿舍等二层小楼。",
        "举办书法展，二项活动同时开展。",
        "改造水渠、泵站，二个月后完工。",
        "超市、商场等二手货品下架。"
      })
  void isSilentWhereNothingIsCounted(String text) {
    assertThat(shown(text)).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The county had 3,602 students in 42 schools. | 3,602 count; 42 count
          The rate reached 98.5 per cent in 2023.      | 98.5 per cent percent %; 2023 year
          It rose by 2.1 percentage points.            | 2.1 percentage points percentage_point percentage points
          The county invested 3.5 million yuan.        | 3.5 million yuan money yuan
          Published on 31 May 2023.                    | 31 May 2023 date
          Published on May 31, 2023.                   | May 31, 2023 date
          No. 2 Middle School opened.                  |
          The G20 and Windows11 are names.             |
          """)
  void findsFiguresInEnglish(String text, String figures) {
    String found =
        figures(text).stream()
            .filter(figure -> figure.kind() != Kind.IDENTIFIER)
            .map(ExtractorTest::shown)
            .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(figures == null ? "" : figures);
  }

  @Test
  void aFigurePointsIntoTheTextAsItIs() {
    Figure figure = figures("𠀋系統(tǒng)共培訓教師１２ ３４５人。").get(0);

    assertThat(figure.raw()).isEqualTo("１２ ３４５人");
    assertThat(figure.place().start()).isEqualTo(14);
    assertThat(figure.amount().stated()).isEqualByComparingTo("12345");
  }

  @Test
  void aYearMayBePartedFromItsWordByALineBreak() {
    assertThat(figures("2023\n年工作要点").get(0).raw()).isEqualTo("2023\n年");
  }

  @Test
  void aCellOnALineOfItsOwnIsNotTiedToTheNext() {
    assertThat(shown("小学\n120\n人数\n35\n")).isEqualTo("120 count; 35 count");
  }

  @Test
  void aLocatorIsThatOfTheStretch() {
    LocatedText text =
        new LocatedText(
            "概况\n教师5人",
            List.of(new LocatedText.Stretch(0, "p1"), new LocatedText.Stretch(3, "p2")));

    assertThat(EXTRACTOR.extract(text).figures().get(0).place().locator()).isEqualTo("p2");
  }

  private static String shown(String text) {
    return figures(text).stream()
        .filter(figure -> !isName(figure) || isNamed(text))
        .map(ExtractorTest::shown)
        .collect(Collectors.joining("; "));
  }

  /** Names of things are returned with their kind, for whoever asks for them. */
  private static boolean isName(Figure figure) {
    return figure.kind() == Kind.IDENTIFIER;
  }

  private static boolean isNamed(String text) {
    return text.startsWith("客服");
  }

  private static String shown(Figure figure) {
    return (figure.raw() + " " + figure.kind().wireName() + " " + figure.quantity().unit().symbol())
        .strip();
  }

  private static List<Figure> figures(String text) {
    return EXTRACTOR.extract(LocatedText.plain(text)).figures();
  }
}
