package leapfrog.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every firm that the source documents S0 to S4 name stands in the actor file: as an actor, as an
 * alias of the actor that owns it or its product, or as a partner of foreign investment. What is
 * named but is no actor is listed with the reason.
 */
class SourceNamesTest {

    /**
     * Actor or partner, then the names by which the sources call it, its subsidiaries and wares.
     */
    private static final String NAMED =
            """
            nvidia: NVIDIA, 엔비디아
            amd: AMD
            intel: 인텔
            ibm: IBM, IBM 왓슨
            microsoft: MS, 마이크로소프트, 깃허브, Cognitive Toolkit, 코그니티브 툴킷, Bing
            google: 구글, 캐글, Kaggle, 텐서플로우, 케라스, Android, 안드로이드, Bard, 바드
            amazon: 아마존, AWS, 아마존웹서비스, Amazon Bedrock, 아마존 베드록
            meta: 메타, 페이스북, 파이토치, LLaMA, 라마
            apple: 애플, iOS
            openai: OpenAI, 오픈AI, 챗GPT
            twitter: 트위터
            huawei: 화웨이, 하웨이, 하모니
            jcet: JCET, 長電科技
            sugon: 슈곤, Sugon
            phytium: Tianjin Phytium, 텐진 피통, 텐진피통
            sunway: Sunway Microelectronics, 선웨이 마이크로일렉트로닉스, 선웨이
            sunway: 상하이 고성능 IC 디자인센터, 지앙난컴퓨터연구소
            baidu: 바이두, 아이치이, 패들패들, Ernie Bot, 어니봇
            alibaba: 알리바바, 알라바바, 앤트파이낸셜, 알리페이, 알리클라우드, 다모 아카데미
            alibaba: 알리헬스, 루반, Tongyi Qianwen, 통이 첸원, Qwen, 큐웬
            tencent: 텐센트, 위챗, HunyuanAide, 훈위안에이드
            bytedance: 바이트댄스, TikTok, 틱톡
            deepseek: DeepSeek-V3, 딥시크
            zhipu: Zhipu, 즈푸
            minimax: MiniMax, 미니맥스
            jd: 징동, 징둥
            xiaomi: 샤오미
            qihoo-360: Qihoo 360 Company, 치후 360, 치후360, 치후
            gitee: Gitee, 기티
            gds: GDS
            sensetime: SenseTime, 센스타임, SenseChat, 센스챗
            megvii: Megvii, 메그비, 쾅스커지
            yitu: Yitu, 이투, 이투커지
            iflytek: IFLYTEK, 아이플라이텍
            hikvision: Hikvision, 하이크비전, 하이커비전, 海康
            dahua: Dahua, 다화, 따화, 大华
            cloudminds: Cloudminds, 클라우드마인즈
            netposa: NetPosa, 넷포사
            ping-an: 핑안보험, 핑안굿닥터
            tal: 티에이엘
            mininglamp: 마이닝캠프
            keenon: KEENON, 擎朗智能
            lkk: 로코코, 洛可可
            malong: 마롱
            samsung: 삼성전자
            artisans: Artisans
            one97: One97
            farfetch: Farfetch
            trendyol: Trendyol
            masan: Masan
            saudi-telecom: Saudi Telecom
            sinar-mas: Sinar Mas
            lazada: Lazada
            dana: DANA
            shopee: Shopee
            tokopedia: Tokopedia
            """;

    /** Groups that the sources name as one, and their members. */
    private static final Map<String, List<String>> GROUPS =
            Map.of("BAT", List.of("baidu", "alibaba", "tencent"));

    /** Named, not an actor. */
    private static final Map<String, String> NOT_ACTORS =
            Map.ofEntries(
                    Map.entry(
                            "다다커지",
                            "maker of hospital robots: one deployment, no place in the chain"),
                    Map.entry("하이디라오", "restaurant chain: a user of Keenon's robots"),
                    Map.entry("매킨지", "consultant who is quoted"),
                    Map.entry("메리츠증권", "broker whose report is cited"),
                    Map.entry("에어스트리트캐피털", "investor whose figures are cited"),
                    Map.entry("조선비즈", "press"),
                    Map.entry("New York Times", "press"),
                    Map.entry("Gizchina", "press"),
                    Map.entry("파이낸셜 타임스", "press"),
                    Map.entry("MIT 테크놀로지 리뷰", "press"),
                    Map.entry("국립슈퍼컴퓨팅센터", "state centres, not firms"),
                    Map.entry("국가병렬컴퓨터연구센터", "state centre, not a firm"),
                    Map.entry("중국국방과학대학", "university, not a firm"),
                    Map.entry("아르곤 국립 연구소", "national laboratory, not a firm"));

    /** Needed by the value chain, though the source documents do not name them. */
    private static final Set<String> UNNAMED =
            Set.of(
                    "anthropic",
                    "micron",
                    "applied-materials",
                    "smic",
                    "cxmt",
                    "naura",
                    "sk-hynix",
                    "tsmc",
                    "asml",
                    "tokyo-electron");

    private final Map<String, Object> file = SeedFiles.read(SeedFiles.ACTORS);
    private final Map<String, Object> firms = SeedFiles.map(file, "firms");
    private final Map<String, Object> partners = SeedFiles.map(file, "partners");

    @Test
    void everyNameOfTheSourcesLeadsToItsActor() {
        Map<String, String> owners = ownersByName();
        named().forEach(
                        (id, names) ->
                                names.forEach(
                                        name ->
                                                assertThat(owners)
                                                        .as(name)
                                                        .containsEntry(name, id)));
    }

    @Test
    void everyFirmIsNamedByASourceOrListedAsNeededByTheChain() {
        Set<String> expected = new TreeSet<>(firms.keySet());
        expected.removeAll(named().keySet());
        assertThat(expected).isEqualTo(new TreeSet<>(UNNAMED));
    }

    @Test
    void groupsConsistOfActors() {
        GROUPS.values().forEach(members -> assertThat(firms.keySet()).containsAll(members));
        assertThat(ownersByName()).doesNotContainKeys(GROUPS.keySet().toArray(String[]::new));
    }

    @Test
    void whatIsNoActorIsNoAliasEither() {
        assertThat(ownersByName()).doesNotContainKeys(NOT_ACTORS.keySet().toArray(String[]::new));
        assertThat(NOT_ACTORS.values()).allMatch(reason -> !reason.isBlank());
    }

    @Test
    void aNameBelongsToOneFirmOnly() {
        Set<String> seen = new LinkedHashSet<>();
        for (String id : firms.keySet()) {
            for (String name : names(id)) {
                assertThat(seen.add(name)).as(name + " of " + id).isTrue();
            }
        }
    }

    private Map<String, String> ownersByName() {
        Map<String, String> owners = new TreeMap<>();
        for (String id : firms.keySet()) {
            names(id).forEach(name -> owners.put(name, id));
        }
        for (String id : partners.keySet()) {
            owners.putIfAbsent(SeedFiles.text(SeedFiles.map(partners, id), "name"), id);
        }
        return owners;
    }

    private Set<String> names(String firm) {
        Map<String, Object> entry = SeedFiles.map(firms, firm);
        Set<String> names = new LinkedHashSet<>(SeedFiles.texts(entry, "aliases"));
        names.add(SeedFiles.text(entry, "name"));
        return names;
    }

    private static Map<String, Set<String>> named() {
        Map<String, Set<String>> named = new LinkedHashMap<>();
        NAMED.lines()
                .forEach(
                        line -> {
                            String[] parts = line.split(": ", 2);
                            named.computeIfAbsent(parts[0], id -> new LinkedHashSet<>())
                                    .addAll(List.of(parts[1].split(", ")));
                        });
        return named;
    }
}
