package org.inclusivework.jobfair.fair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inclusivework.matcher.model.Candidate;
import org.inclusivework.matcher.model.CandidateSkill;
import org.inclusivework.matcher.model.DisabilityClass;
import org.inclusivework.matcher.model.EducationLevel;
import org.inclusivework.matcher.taxonomy.OccupationCode;
import org.inclusivework.matcher.taxonomy.SkillKey;
import org.inclusivework.matcher.taxonomy.WorkFunction;

/** Draws schooling, past work, courses taken and wished for, and with them skills, certificates and wished occupations. */
final class BackgroundMaker {
    /** Weights by level: none, primary, lower secondary, upper secondary, junior college, bachelor, master. */
    private static final double[] SCHOOLING = {5, 24, 42, 17, 8, 3.6, 0.4};

    /** Courses, by the trade they lead to. */
    private static final Map<String, String> COURSES = courses();

    private static final List<String> GENERAL = List.of("智能手机使用", "电脑基本操作", "打字", "办公软件", "团队协作", "耐心", "细致", "守时");
    private static final double LEAST_FIT = 0.03;

    private final List<Trade> trades;
    private final Map<String, Double> commonness = new HashMap<>();
    private final OrsDemands demands;
    private final List<SkillKey> general = GENERAL.stream().map(Trade::skill).toList();
    private final SkillKey screenReader = Trade.skill("读屏软件使用");
    private final SkillKey signLanguage = Trade.skill("手语");

    BackgroundMaker(List<Trade> trades, Map<String, Double> commonness, OrsDemands demands) {
        this.trades = trades;
        this.commonness.putAll(commonness);
        this.demands = demands;
    }

    private static Map<String, String> courses() {
        Map<String, String> courses = new LinkedHashMap<>();
        courses.put("health massage", "盲人保健按摩");
        courses.put("dim sum", "中式面点");
        courses.put("bakery", "西点烘焙");
        courses.put("cake decorating", "蛋糕裱花");
        courses.put("barista", "咖啡师");
        courses.put("milk tea", "茶饮调制");
        courses.put("shop service", "电商客服");
        courses.put("shop operation", "网店运营");
        courses.put("video editing", "短视频剪辑");
        courses.put("short video", "短视频制作与运营");
        courses.put("live host", "直播带货");
        courses.put("online marketing", "网络营销");
        courses.put("car care", "汽车美容");
        courses.put("dry cleaning", "干洗");
        courses.put("ironing", "熨烫");
        courses.put("shoe care", "皮具护理");
        courses.put("paper-cutting", "剪纸");
        courses.put("embroidery", "刺绣");
        courses.put("knitting", "手工编织");
        courses.put("beads", "手工串珠");
        courses.put("sachets", "文创手工");
        courses.put("sewing", "缝纫");
        courses.put("electronics assembly", "电子装配");
        courses.put("glasses assembly", "眼镜装配");
        courses.put("data labelling", "数据标注");
        courses.put("typing", "计算机录入");
        courses.put("accounting assistant", "会计基础");
        courses.put("graphic design", "平面设计");
        courses.put("phone repair", "手机维修");
        courses.put("gatekeeper", "保安员");
        courses.put("elder care", "养老护理");
        courses.put("home services", "家政服务");
        courses.put("vegetables", "大棚种植");
        courses.put("poultry", "家禽养殖");
        courses.put("hairdressing", "美发");
        courses.put("nail care", "美甲");
        courses.put("flowers", "插花");
        courses.put("audio books", "有声书录制");
        return courses;
    }

    void draw(Candidate.Builder candidate, Traits traits, Dice dice) {
        EducationLevel school = EducationLevel.values()[dice.pick(SCHOOLING)];
        candidate.education(dice.chance(0.03) ? null : school);
        Map<SkillKey, Integer> skills = new HashMap<>();
        List<String> papers = new ArrayList<>();
        List<OccupationCode> wishes = new ArrayList<>();
        int jobs = dice.pick(14, 58, 28);
        for (int i = 0; i < jobs; i++) {
            Trade past = trade(traits, school, trades, dice);
            learn(past, dice.between(-1, 2), 0.5, skills, dice);
            certify(past, traits, papers, dice);
            if (dice.chance(0.5)) {
                wishes.add(past.occupation());
            }
        }
        List<Trade> taught =
                trades.stream().filter(t -> COURSES.containsKey(t.key())).toList();
        if (dice.chance(0.4)) {
            Trade course = trade(traits, school, taught, dice);
            learn(course, dice.between(-1, 0), 0.4, skills, dice);
            certify(course, traits, papers, dice);
            if (dice.chance(0.6)) {
                wishes.addFirst(course.occupation());
            }
        }
        if (dice.chance(0.35)) {
            wishes.add(trade(traits, school, trades, dice).occupation());
        }
        for (SkillKey skill : dice.some(general, dice.pick(40, 35, 20, 5))) {
            skills.merge(skill, dice.between(2, 4), Math::max);
        }
        special(traits, skills, dice);
        candidate
                .skills(skills.entrySet().stream()
                        .map(e -> new CandidateSkill(e.getKey(), e.getValue()))
                        .sorted(Comparator.comparing(CandidateSkill::skill))
                        .toList())
                .credentials(papers)
                .wishedOccupations(wishes.stream().distinct().limit(3).toList())
                .wishedTraining(training(traits, school, taught, dice));
    }

    private List<String> training(Traits traits, EducationLevel school, List<Trade> taught, Dice dice) {
        List<String> courses = new ArrayList<>();
        int count = dice.pick(62, 28, 10);
        for (int i = 0; i < count; i++) {
            String course =
                    COURSES.getOrDefault(trade(traits, school, taught, dice).key(), "");
            if (!courses.contains(course)) {
                courses.add(course);
            }
        }
        return courses;
    }

    /** Draws a trade the person can have done: common ones, those whose usual demands the person meets, within the schooling. */
    private Trade trade(Traits traits, EducationLevel school, List<Trade> among, Dice dice) {
        return dice.pick(among, trade -> commonness.getOrDefault(trade.key(), 0.0) * fit(trade, traits, school));
    }

    private double fit(Trade trade, Traits traits, EducationLevel school) {
        if (lowestSchool(trade) > school.ordinal()) {
            return LEAST_FIT * LEAST_FIT;
        }
        boolean handed = trade.key().endsWith("massage") && traits.can(WorkFunction.EYESIGHT) <= 1;
        if (trade.key().equals("medical massage")) {
            return handed && traits.classes().contains(DisabilityClass.VISION) ? 12 : 0;
        }
        double fit = handed ? 14 : 1;
        for (WorkFunction function : OrsDemands.functions()) {
            fit *= Math.max(LEAST_FIT, demands.shareAtMost(trade.soc(), function, traits.can(function)));
        }
        List<WorkFunction> ofMind = List.of(WorkFunction.CONCENTRATION, WorkFunction.PACE, WorkFunction.SOCIAL_CONTACT);
        for (int i = 0; i < ofMind.size(); i++) {
            fit *= traits.can(ofMind.get(i)) >= trade.mind().get(i) ? 1 : 0.35;
        }
        return fit;
    }

    private static int lowestSchool(Trade trade) {
        for (int level = 0; level < trade.education().size(); level++) {
            if (trade.education().get(level) > 0) {
                return level;
            }
        }
        return 0;
    }

    private static void learn(Trade trade, int better, double share, Map<SkillKey, Integer> skills, Dice dice) {
        for (Trade.Asked asked : trade.skills()) {
            if (asked.essential() || dice.chance(share)) {
                int level = Math.clamp(asked.usualLevel() + better, 1, CandidateSkill.MAX_LEVEL);
                skills.merge(asked.skill(), level, Math::max);
            }
        }
    }

    /** Certificates go with the work; the one for medical massage only with the class its rule names. */
    private static void certify(Trade trade, Traits traits, List<String> papers, Dice dice) {
        for (Trade.Paper paper : trade.papers()) {
            boolean reserved = trade.key().equals("medical massage");
            if (reserved ? traits.classes().contains(DisabilityClass.VISION) && dice.chance(0.8) : dice.chance(0.65)) {
                papers.add(paper.name());
            }
        }
    }

    private void special(Traits traits, Map<SkillKey, Integer> skills, Dice dice) {
        if (traits.can(WorkFunction.EYESIGHT) <= 1 && dice.chance(0.5)) {
            skills.merge(screenReader, dice.between(2, 5), Math::max);
        }
        if (traits.can(WorkFunction.LISTENING_SPEAKING) == 0 && dice.chance(0.7)) {
            skills.merge(signLanguage, dice.between(3, 5), Math::max);
        }
    }
}
