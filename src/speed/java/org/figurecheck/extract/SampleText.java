package org.figurecheck.extract;

import java.util.List;
import java.util.Random;

/** Text as reports have it, about one figure in 25 characters, the same for the same seed. */
final class SampleText {
  private static final List<String> SENTENCES =
      List.of(
          "全县现有学校%d所，其中小学%d所、初中%d所、高中%d所，在校学生%d人。",
          "2024年，县教育局招聘教师%d名，比上年增加%d名，增长%d.%d%%。",
          "全年投入教育经费%d.%d亿元，同比增长%d.%d%%，新建教学班%d个。",
          "义务教育阶段巩固率由%d.%d%%提高到%d.%d%%，图书达到%d册。",
          "小学、初中、高中分别有专任教师%d人、%d人、%d人。",
          "资助家庭经济困难学生%d人次，发放资金%d.%d万元（省级%d万元，县级%d万元）。",
          "一是排查安全隐患%d处；二是整改%d处；三是约谈%d人。",
          "开展教师培训%d期%d余人次，覆盖学校%d所，参训率不低于%d%%。",
          "教师%d人，占总数的%d.%d%%，平均每校%d人，三分之二以上具有本科学历。",
          "根据青教发〔2023〕%d号文件要求，第三季度完成投资%d万元，约占全年任务的七成。",
          "各校认真落实安全责任，进一步健全了值班制度和应急预案，师生安全意识明显增强。",
          "教育质量稳步提升，群众满意度不断提高，社会各界给予了广泛好评。",
          "下一步，我局将继续深化改革，努力办好人民满意的教育，推动各项工作再上新台阶。\n");

  private SampleText() {}

  static String of(long seed, int length) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder("青石县2024年教育工作总结\n");
    while (text.length() < length) {
      String sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
      Object[] numbers = random.ints(8, 1, 99).boxed().toArray();
      text.append(sentence.formatted(numbers)).append(random.nextInt(4) == 0 ? "\n" : "");
    }
    return text.substring(0, length);
  }
}
