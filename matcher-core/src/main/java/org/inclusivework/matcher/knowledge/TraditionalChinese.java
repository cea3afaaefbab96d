package org.inclusivework.matcher.knowledge;

/** Writes the traditional characters that job titles and skills use as simplified ones; the rest stays as it is. */
final class TraditionalChinese {

    /** Ascending. */
    private static final String TRADITIONAL = "乾佈併來係俱倉個們側偵傑備傢傭傳債傷傾僱價儀億優儲兒內兩剛創"
            + "劃劇劍劑動務勝勞勢勸匯區協卻厭參員問啟單嘗噴嚴國圍園圓圖團報"
            + "場塊塗壓壞壩壯壺夠奪奮妝婦媽嬰孫學實寧審寫寬寶將專尋對導屆層"
            + "屬島師帳幣幫幹庫廚廠廢廣廳彈彙後徑從復徵恆惡愛慶憂應戰戲戶掃"
            + "掛採揀換損搶摺撥擇擊擔據擬攜攝攤敗數斷時曬書會條楊業極樂樑樓"
            + "標樣樹橋機檔檢檯櫃櫥櫻權歡歲歷殯殺毀氈氣決沒況淨測溫滅滾漁漢"
            + "漲潔潤澆濕濾瀏灑灘為煉煙熱燈燒營爐爾牆狀獎獨獲獸現瑪環瓊甌產"
            + "畢畫異當疊療發盜盡監盤眾睏瞭矯碼磚礎礦禦禮稅種稱穀積穩窯竊競"
            + "筆節範築簡簽籃籌糧糾約紅紉紋納純紙級紡細紹終組絡給統絲經綜綠"
            + "維網緊線編緩緯練縣縫縮總績織繡繩繪續纜罰羅義習聖聯聲職聽肅腦"
            + "腫腳腸膚膠臉臨臺舉舊艙艦艱莊華菸萬葉著蓋蔣藝藥蘇蘭處號蟲蠟術"
            + "衛衝裏補裝裡製複襪襯見規視觀觸訂計訊訓託記訪設許註評詞詢試話"
            + "該詳誌認語誠課調談請諒論諮謀講謝證識譜譯議護讀變讓讚豐豬貝負"
            + "財貢貨責貴買貸費貼貿賃資賓賣質賬賺購賽贈贊趕趙趨跡踐躍車軌軍"
            + "軟軸較載輔輕輪輯輸轉辦辭農這連週進遊運過達遙遞遠適選邁還邊郵"
            + "鄉鄭鄰醫醬釀釋釘針鈑鉗鉚銀銅銑銲銷鋁鋪鋸鋼錄錢錫錶鍋鍛鍵鎖鎢"
            + "鎮鏈鏟鏡鐘鐵鑄鑑鑒鑽鑿長門閉開間閱闆關陝陳陸陽隊階際隨險隱雙"
            + "雜雞離難雲電靈靜韌韓響頁頂項順須預頓領頭頻顆題額顏願類顧顯風"
            + "飛飪飯飲飽飾餅養餘館餵饅馬駁駐駕駛駝騎騰驅驗驢髒體髮鬆鬚鬥魚"
            + "鮑鮮鯨鳥鳳鴨鷄鹽麗麥麵麼黃黏點黨齊齋齒齡龍龜";

    /** The simplified character of each. */
    private static final String SIMPLIFIED = "干布并来系具仓个们侧侦杰备家佣传债伤倾雇价仪亿优储儿内两刚创"
            + "划剧剑剂动务胜劳势劝汇区协却厌参员问启单尝喷严国围园圆图团报"
            + "场块涂压坏坝壮壶够夺奋妆妇妈婴孙学实宁审写宽宝将专寻对导届层"
            + "属岛师账币帮干库厨厂废广厅弹汇后径从复征恒恶爱庆忧应战戏户扫"
            + "挂采拣换损抢折拨择击担据拟携摄摊败数断时晒书会条杨业极乐梁楼"
            + "标样树桥机档检台柜橱樱权欢岁历殡杀毁毡气决没况净测温灭滚渔汉"
            + "涨洁润浇湿滤浏洒滩为炼烟热灯烧营炉尔墙状奖独获兽现玛环琼瓯产"
            + "毕画异当叠疗发盗尽监盘众困了矫码砖础矿御礼税种称谷积稳窑窃竞"
            + "笔节范筑简签篮筹粮纠约红纫纹纳纯纸级纺细绍终组络给统丝经综绿"
            + "维网紧线编缓纬练县缝缩总绩织绣绳绘续缆罚罗义习圣联声职听肃脑"
            + "肿脚肠肤胶脸临台举旧舱舰艰庄华烟万叶着盖蒋艺药苏兰处号虫蜡术"
            + "卫冲里补装里制复袜衬见规视观触订计讯训托记访设许注评词询试话"
            + "该详志认语诚课调谈请谅论咨谋讲谢证识谱译议护读变让赞丰猪贝负"
            + "财贡货责贵买贷费贴贸赁资宾卖质账赚购赛赠赞赶赵趋迹践跃车轨军"
            + "软轴较载辅轻轮辑输转办辞农这连周进游运过达遥递远适选迈还边邮"
            + "乡郑邻医酱酿释钉针钣钳铆银铜铣焊销铝铺锯钢录钱锡表锅锻键锁钨"
            + "镇链铲镜钟铁铸鉴鉴钻凿长门闭开间阅板关陕陈陆阳队阶际随险隐双"
            + "杂鸡离难云电灵静韧韩响页顶项顺须预顿领头频颗题额颜愿类顾显风"
            + "飞饪饭饮饱饰饼养余馆喂馒马驳驻驾驶驼骑腾驱验驴脏体发松须斗鱼"
            + "鲍鲜鲸鸟凤鸭鸡盐丽麦面么黄粘点党齐斋齿龄龙龟";

    private static final char[] BY_CHARACTER = byCharacter();

    private TraditionalChinese() {}

    static String simplified(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (simple(text.charAt(i)) != text.charAt(i)) {
                char[] chars = text.toCharArray();
                for (int j = i; j < chars.length; j++) {
                    chars[j] = simple(chars[j]);
                }
                return new String(chars);
            }
        }
        return text;
    }

    private static char simple(char c) {
        return c < 0x4e00 || c > 0x9fff ? c : BY_CHARACTER[c - 0x4e00];
    }

    private static char[] byCharacter() {
        char[] table = new char[0x9fff - 0x4e00 + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = (char) (0x4e00 + i);
        }
        for (int i = 0; i < TRADITIONAL.length(); i++) {
            table[TRADITIONAL.charAt(i) - 0x4e00] = SIMPLIFIED.charAt(i);
        }
        return table;
    }
}
