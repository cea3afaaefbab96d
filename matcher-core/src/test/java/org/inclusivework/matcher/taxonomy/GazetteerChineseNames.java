package org.inclusivework.matcher.taxonomy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the name of a Chinese administrative unit is shortened in writing. */
final class GazetteerChineseNames {

    private static final List<String> PEOPLES = ("蒙古族 蒙古 回族 藏族 维吾尔 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 土家族 哈尼族 "
                    + "哈萨克族 哈萨克 傣族 黎族 傈僳族 佤族 畲族 拉祜族 水族 东乡族 纳西族 景颇族 柯尔克孜 土族 达斡尔族 仫佬族 羌族 "
                    + "布朗族 撒拉族 毛南族 仡佬族 锡伯 普米族 塔吉克 怒族 保安族 裕固族 独龙族 各族")
            .lines()
            .flatMap(line -> List.of(line.split(" ")).stream())
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    private static final List<String> AUTONOMOUS = List.of("自治区", "自治州", "自治县", "自治旗");
    private static final List<String> SUFFIXES = List.of("特别行政区", "地区", "林区", "特区", "新区", "省", "市", "区", "县", "旗", "盟");
    private static final List<String> TOWN_SUFFIXES = List.of("街道办事处", "街道", "镇", "乡");
    private static final Pattern ZONE = Pattern.compile("开发|示范区|园区|管理区|实验区|保税|风景|产业|聚集|行政委员|群岛|岛礁|合作区|管委会|食品区|名胜区|矿区");
    private static final Pattern DISTRICT_OF_A_PEOPLE = Pattern.compile("(.{2,})(回族区|达斡尔族区)");
    private static final Pattern STREET = Pattern.compile(".*[路街巷道弄]");

    private GazetteerChineseNames() {}

    /** Whether the unit is a development zone or the like, which has no short name of the usual kind. */
    static boolean isZone(String name) {
        return ZONE.matcher(name).find();
    }

    /** The name without its suffix and the peoples in it, at least two characters; empty if there is none. */
    static String shortName(String name) {
        for (String suffix : AUTONOMOUS) {
            if (name.endsWith(suffix)) {
                return withoutPeoples(name.substring(0, name.length() - suffix.length()));
            }
        }
        if (isZone(name)) {
            return "";
        }
        Matcher district = DISTRICT_OF_A_PEOPLE.matcher(name);
        if (district.matches()) {
            return district.group(1);
        }
        return without(SUFFIXES, name);
    }

    /** The name of a town without 镇 or 街道; empty if what is left would be the name of a street. */
    static String shortTownName(String name) {
        String shortened = without(TOWN_SUFFIXES, name);
        return STREET.matcher(shortened).matches() ? "" : shortened;
    }

    /** Ways to write an autonomous unit with a plain suffix: 延边州, 石柱县. */
    static List<String> plainForms(String name) {
        String shortened = shortName(name);
        List<String> forms = new ArrayList<>();
        for (String suffix : AUTONOMOUS) {
            if (name.endsWith(suffix) && !suffix.equals("自治区")) {
                forms.add(shortened + suffix.substring(2));
            }
        }
        return forms;
    }

    /** How a development zone is called inside its city: 工业园区, 经济技术开发区, 经开区, 高新区. */
    static List<String> localZoneNames(String name, String city, String province) {
        List<String> local = new ArrayList<>();
        for (String prefix : List.of(province + city, city + "市", city, province)) {
            if (!prefix.isEmpty() && name.startsWith(prefix) && name.length() > prefix.length() + 2) {
                local.add(name.substring(prefix.length()));
                break;
            }
        }
        if (name.endsWith("经济技术开发区") || name.endsWith("经济开发区")) {
            local.add("经开区");
        }
        if (name.contains("高新")) {
            local.add("高新区");
        }
        return local;
    }

    private static String without(List<String> suffixes, String name) {
        for (String suffix : suffixes) {
            if (name.endsWith(suffix)) {
                String left = name.substring(0, name.length() - suffix.length());
                return left.length() >= 2 ? left : "";
            }
        }
        return "";
    }

    private static String withoutPeoples(String name) {
        String left = name;
        for (String before = ""; !before.equals(left); ) {
            before = left;
            for (String people : PEOPLES) {
                if (left.endsWith(people) && left.length() - people.length() >= 2) {
                    left = left.substring(0, left.length() - people.length());
                    break;
                }
            }
        }
        return left.endsWith("族") && left.length() > 2 ? left.substring(0, left.length() - 1) : left;
    }
}
