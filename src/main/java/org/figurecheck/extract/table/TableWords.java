package org.figurecheck.extract.table;

import com.google.re2j.Matcher;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.figurecheck.text.pattern.Sought;

/** The words by which tables name their totals, parts, shares and units. */
public final class TableWords {
  private static final Sought BLANKS = Sought.of("[\\s\\x{3000}\\x{A0}]+");
  private static final String SUM = "(?:全部|以上|各项|各类|累计|总)?(?:合计|总计|共计|合计数|总计数|总和)";
  private static final String ALL = SUM + "|小计|总数|计|(?i:total|grand total|sum|subtotal)";
  private static final Sought TOTAL =
      Sought.of("^(" + SUM + "|(?i:(?:grand|overall)?total|sum))[：:]?$");
  private static final Sought WHOLE = Sought.of("^(全[县市区省国州旗盟]|总数)(合计|总计|共计)?$");
  private static final Sought SUBTOTAL = Sought.of("^.{0,12}(小计|合计|总计)[：:]?$|(?i:^sub-?total$)");
  private static final Sought COLUMN_TOTAL = Sought.of("^(" + ALL + ")$");
  private static final Sought PART = Sought.of("^(其中|#)[：:、]?|(?i:^of which:?\\s*)");
  private static final Sought NO_SUM =
      Sought.of(
          "率|均|比|占|指数|系数|序号|排名|名次|位次|年限|年龄$|工龄|标准|单价|价格|得分|分数|成绩|评分|总分|温度|班额"
              + "|每|增|减|±|%|‰|面积率|倍|最高|最低|中位|极差|密度|限额|上限|下限|编码|代码|电话|邮编"
              + "|(?i:rate|average|mean|median|rank|ratio|share|score|per |index|change|growth|price)");

  private static final Sought SUMMED = Sought.of("增加值|增值|新增|净增|占地|均衡|比赛|减免|减灾|减贫|标准化|率先");
  private static final Sought ORDER =
      Sought.of(
          "^(序号|编号|序|行次|行号|代码|编码|学号|工号|账号|邮编|邮政编码|电话|联系电话|手机|手机号|手机号码|身份证号|身份证号码"
              + "|名次|排名|位次|日期|时间|年份|年度|学年|月份|页码|页次|备注|说明|(?i:no\\.?|id|code|rank|year|date|phone|note))$");
  private static final Sought RATE =
      Sought.of("率|占|比重|比例|比|增长|增幅|降幅|增速|±|%|‰|指数|倍|(?i:rate|ratio|share|growth)");
  private static final Sought CHANGE_AMOUNT =
      Sought.of("(?:增长|增减|增加|减少|下降|升降|变动|变化)(?:额|量|值|数|人数|金额|数额|数量|绝对数|绝对额)$");
  private static final Sought HUNDREDTHS =
      Sought.of("(占比|比重|百分比|占[^率]{0,8}比例|(?:增长|增减|增加|下降|减少|变动)(?:率|幅度|比例)|增幅|降幅|增速)$");
  private static final Sought CHANGE =
      Sought.of("增|减|降幅|同比|环比|±|升降|[上去前]年比|比[上去前]年|(?i:change|growth)");
  private static final Sought UNIT_COLUMN = Sought.of("^(单位|计量单位|(?i:unit))$");
  private static final Set<String> PLAIN_VALUE =
      Set.of(
          "数值", "数量", "数据", "数字", "值", "数", "合计", "总计", "总数", "数额", "统计数", "完成数", "实际", "实绩",
          "value", "number", "total");
  private static final Sought CAPTION =
      Sought.of(
          "(?:^|计量|金额|数量|货币|[^\\p{Han}])(?:单位|(?i:unit))\\s*[：:]\\s*([^\\s，。；;)）\\]】、/]{1,8})(.{0,2})");
  private static final Sought NOTE = Sought.of("^\\p{Han}{2,8}[：:].*$");
  private static final Sought BRACKET =
      Sought.of("[（(\\[]\\s*(?:单位[：:]?)?\\s*([^（）()\\[\\]]{1,6})[)）\\]]\\s*$");
  private static final Sought COUNTED = Sought.of("(人次|人|户)数$");
  private static final Sought SIGN = Sought.of("[%‰]$");
  private static final Sought ENUMERATED =
      Sought.of(
          "^(?:([一二三四五六七八九十]{1,3}[、.])|([（(][一二三四五六七八九十]{1,3}[)）])|([0-9]{1,2}[、.](?:[^0-9]|$))"
              + "|([（(][0-9]{1,2}[)）])|([①-⑳]))");

  private static final Sought NUMBER =
      Sought.of("^[（(]?([一二三四五六七八九十]{1,3}|[0-9]{1,2}|[①-⑳])[、.)）]*");

  private TableWords() {}

  /** Words without the blanks in them, by which 合　　计 is a total. */
  public static String close(String words) {
    return BLANKS.replacedIn(words, "");
  }

  /** Whether a row so named sums all the rows of its table. */
  public static boolean isTotal(String label) {
    return TOTAL.isIn(label);
  }

  /** Whether a row is named for all that the others are named for. */
  public static boolean isWhole(String label) {
    return WHOLE.isIn(label);
  }

  static boolean isSubtotal(String label) {
    return SUBTOTAL.isIn(label);
  }

  /** Whether a row is plainly called a subtotal, rather than 本年支出合计. */
  static boolean isPlainSubtotal(String label) {
    return label.endsWith("小计") || label.toLowerCase(Locale.ROOT).startsWith("sub");
  }

  public static boolean isPart(String label) {
    return PART.isIn(label);
  }

  public static String withoutPart(String label) {
    return PART.withoutFirst(label);
  }

  public static boolean isColumnTotal(String head) {
    return COLUMN_TOTAL.isIn(head);
  }

  /** Whether what is named so is never summed. */
  public static boolean isNoSum(String words) {
    return NO_SUM.isIn(SUMMED.replacedIn(words, ""));
  }

  static boolean isOrder(String head) {
    return ORDER.isIn(head);
  }

  /** Whether a column tells how much others changed. */
  public static boolean isChange(String head) {
    return CHANGE.isIn(head);
  }

  public static boolean isRate(String words) {
    return !isChangeAmount(words) && RATE.isIn(SUMMED.replacedIn(words, ""));
  }

  /** Whether a column tells a difference in the unit of what changed: 增长额. */
  static boolean isChangeAmount(String head) {
    return CHANGE_AMOUNT.isIn(head);
  }

  /** Whether what is named so is told in hundredths unless a unit says otherwise. */
  static boolean isHundredths(String head) {
    return HUNDREDTHS.isIn(head);
  }

  static boolean isUnitColumn(String head) {
    return UNIT_COLUMN.isIn(head);
  }

  /** Whether a head says no more than that there are values below it. */
  static boolean isPlainValue(String head) {
    return head.isEmpty() || PLAIN_VALUE.contains(head.toLowerCase(Locale.ROOT));
  }

  /** Whether a cell tells something of the table itself: 填报单位：…, 单位：人. */
  static boolean isNote(String words) {
    return NOTE.isIn(close(words));
  }

  /** The one unit that a line such as 单位：万元 tells; several leave open which. */
  static Optional<String> caption(String line) {
    return CAPTION
        .firstIn(line)
        .filter(told -> !told.group(2).startsWith("、") && !told.group(2).startsWith("/"))
        .map(told -> told.group(1));
  }

  /** The unit in brackets or the sign at the end of a head, if there is one. */
  static Optional<String> unit(String head) {
    return BRACKET
        .firstIn(head)
        .map(bracket -> bracket.group(1).strip())
        .or(() -> SIGN.firstIn(head).map(Matcher::group));
  }

  /** What a head such as 学生人数 or 户数 counts by its own words. */
  static Optional<String> counted(String head) {
    return COUNTED.firstIn(head).map(told -> told.group(1));
  }

  /** A head without its unit. */
  static String withoutUnit(String head) {
    return SIGN.withoutFirst(BRACKET.withoutFirst(head));
  }

  /** A label without the number before it. */
  static String withoutNumber(String label) {
    return depth(label) == 0 ? label : NUMBER.withoutFirst(label);
  }

  /** How deep a label such as （一） stands by the form of its number, or 0 without one. */
  static int depth(String label) {
    return ENUMERATED.firstIn(label).map(TableWords::form).orElse(0);
  }

  private static int form(Matcher number) {
    int form = 1;
    while (number.group(form) == null) {
      form++;
    }
    return form;
  }
}
