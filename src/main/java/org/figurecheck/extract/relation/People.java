package org.figurecheck.extract.relation;

import java.util.List;
import java.util.Set;
import org.figurecheck.figure.UnitClass;

/** Names of people before the number of them: “王建明、李小红、赵文3名教师”. */
final class People {
  private static final String SURNAMES =
      "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范"
          + "金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷曲盛冉翁蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝";
  private static final Set<String> NOUNS =
      Verbs.words("教师 老师 同志 同学 学生 校长 园长 干部 党员 名师 选手 队员 教练 职工 医生 护士 医师 班主任 骨干 代表 民警 委员");

  /** With these end names of places that begin like those of people: 陈庄, 王家湾. */
  private static final String PLACES = "庄村镇乡沟湾桥河家店集岭坪屯寨营塘山校小中园县市区部处局科组班泉湖";

  private static final int SHORTEST = 2;
  private static final int LONGEST = 3;
  private static final int REACH = 8;

  private People() {}

  /** Whether a number counts people, and each stretch is the name of one. */
  static boolean areNamed(Passage passage, Mention count, List<Span> names) {
    int reach = Math.min(passage.text().length(), count.end() + REACH);
    String noun = passage.between(count.end(), Math.min(passage.clauseEnd(count.end()), reach));
    return count.unitClass() == UnitClass.PERSON
        && AnyWord.in(noun, NOUNS)
        && names.stream().allMatch(name -> isName(name.in(passage.text())))
        && names.stream().filter(name -> name.length() == LONGEST).count() * 2 >= names.size();
  }

  private static boolean isName(String name) {
    return name.length() >= SHORTEST
        && name.length() <= LONGEST
        && SURNAMES.indexOf(name.charAt(0)) >= 0
        && !AnyWord.closes(name, NOUNS)
        && PLACES.indexOf(name.charAt(name.length() - 1)) < 0
        && Passage.areHan(name);
  }
}
