package leapfrog.experiment.evidence;

import java.util.Optional;
import java.util.stream.Stream;
import leapfrog.model.core.Quarter;

/** The kinds of test that the facts may name. */
enum FactKind {
    PAIRED_MEAN("paired-mean", PairedMean::read),
    LEVEL_MEAN("level-mean", LevelMean::read),
    REVERSAL("reversal", Reversal::read),
    SIGN_FLIP("sign-flip", SignFlip::read),
    FIRST_TO_CROSS("first-to-cross", FirstToCross::read),
    RESTORES("restores", Restores::read),
    HAZARD_RATIOS("hazard-ratios", HazardRatios::read),
    SIGN_TURN("sign-turn", SignTurn::read),
    SEGMENT_RANKING("segment-ranking", SegmentRanking::read),
    GROWTH_RANGE("growth-range", GrowthRange::read),
    SLOWER_GROWTH("slower-growth", SlowerGrowth::read),
    LADDER_TREND("ladder-trend", LadderTrend::read);

    private final String id;
    private final Reader reader;

    /** From a section, and the date of the control that is studied, to a test. */
    private interface Reader {
        FactTest read(FactSection section, Quarter control);
    }

    FactKind(String id, Reader reader) {
        this.id = id;
        this.reader = reader;
    }

    /** The test that a section declares under the key {@code test}. */
    static FactTest test(FactSection section, Quarter control) {
        String name = section.text("test");
        Optional<FactKind> kind =
                Stream.of(values()).filter(one -> one.id.equals(name)).findFirst();
        return kind.orElseThrow(() -> section.mistake("test", "no kind is called '" + name + "'"))
                .reader
                .read(section, control);
    }
}
