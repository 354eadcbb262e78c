package leapfrog.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import leapfrog.model.core.Quarter;
import leapfrog.model.core.Unit;

/** Reads the series and facts of one file of the dated record, keeping those of one role. */
final class RecordEntries {

    private static final List<String> QUALITIES =
            Stream.of(RecordQuality.values()).map(RecordQuality::id).toList();
    private static final List<String> SPANS =
            Stream.of(RecordedReading.Over.values()).map(RecordedReading.Over::id).toList();
    private static final List<String> ROLES =
            Stream.of(RecordRole.values()).map(RecordRole::id).toList();
    private static final MeasureNames MEASURES =
            new MeasureNames(MeasureCatalogue.SHIPPED, ActorNames.unknown());

    private final String topic;
    private final RecordRole role;
    private final Mistakes mistakes;

    RecordEntries(String topic, RecordRole role, Mistakes mistakes) {
        this.topic = topic;
        this.role = role;
        this.mistakes = mistakes;
    }

    /** What a series and a fact have in common. */
    private record Head(Unit unit, String text, RecordQuality quality, String source, String note) {

        /** Nothing after telling what is missing or wrong. */
        static Optional<Head> read(Section section) {
            Optional<Unit> unit = section.needed("unit", RecordEntries::unit);
            Optional<String> text = section.needed("text", Forms::text);
            Optional<RecordQuality> quality =
                    section.needed("quality", Forms.choice(QUALITIES))
                            .map(id -> RecordQuality.values()[QUALITIES.indexOf(id)]);
            Optional<String> source = section.needed("source", Forms::text);
            String note = section.value("note", Forms::text).orElse("");
            boolean read = Stream.of(unit, text, quality, source).allMatch(Optional::isPresent);
            return read
                    ? Optional.of(
                            new Head(unit.get(), text.get(), quality.get(), source.get(), note))
                    : Optional.empty();
        }
    }

    /** Nothing when it is wrong, or has no point of the role. */
    Optional<RecordedSeries> series(String id, Section section) {
        Optional<Head> head = Head.read(section);
        Optional<MeasureNames.Reading> measure = section.value("measure", MEASURES::parse);
        RecordedReading reading = reading(section);
        boolean ratios = reading.base().isPresent();
        List<RecordedPoint> points = points(section, reading);
        section.rejectUnread();
        if (head.isEmpty()) {
            return Optional.empty();
        }
        Head said = head.get();
        if (!ratios) {
            measure.ifPresent(one -> checkUnit(section, said.unit(), one));
        }
        if (points.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new RecordedSeries(
                        id,
                        topic,
                        measure.map(one -> one.measure().id()).orElse(""),
                        measure.map(MeasureNames.Reading::subject).orElse(""),
                        ratios ? Unit.ONE : said.unit(),
                        ratios || measure.map(one -> one.measure().logScale()).orElse(false),
                        said.text(),
                        said.quality(),
                        said.source(),
                        said.note(),
                        reading,
                        points));
    }

    private static RecordedReading reading(Section section) {
        return new RecordedReading(
                section.value("over", Forms.choice(SPANS))
                        .map(id -> RecordedReading.Over.values()[SPANS.indexOf(id)])
                        .orElse(RecordedReading.Over.QUARTER),
                section.value("relative-to", Forms::quarter));
    }

    /** Nothing when it is wrong or of the other role. */
    Optional<RecordedFact> fact(String id, Section section) {
        Optional<Head> head = Head.read(section);
        section.value("measure", MEASURES::parse);
        String growth = section.value("growth-of", RecordEntries::label).orElse("");
        Optional<Section> passing = section.section("passes");
        Optional<String> rising =
                passing.flatMap(one -> one.needed("measure", RecordEntries::label));
        Optional<String> other = passing.flatMap(one -> one.needed("other", RecordEntries::label));
        passing.ifPresent(Section::rejectUnread);
        Optional<Quarter> from = section.needed("from", Forms::quarter);
        Optional<Quarter> to = section.needed("to", Forms::quarter);
        if (from.isPresent() && to.isPresent() && to.get().compareTo(from.get()) < 0) {
            section.mistake("to", "must not lie before from (" + from.get() + ")");
        }
        Optional<RecordRole> own = to.flatMap(date -> role(section, date));
        Optional<RecordedPoint> value = to.flatMap(date -> point(section, date));
        section.rejectUnread();
        head.ifPresent(one -> checkFactUnit(section, one.unit(), !growth.isEmpty(), passing));
        if (head.isEmpty() || from.isEmpty() || value.isEmpty() || own.isEmpty()) {
            return Optional.empty();
        }
        Head said = head.get();
        RecordedFact fact =
                new RecordedFact(
                        id,
                        topic,
                        growth,
                        rising.orElse(""),
                        other.orElse(""),
                        said.unit(),
                        said.text(),
                        value.get().value(),
                        value.get().low(),
                        value.get().high(),
                        from.get(),
                        to.get(),
                        said.quality(),
                        said.source(),
                        said.note());
        return Optional.of(fact).filter(one -> own.get() == role);
    }

    /** Those of the role, all of them checked; divided by the first one when that is the base. */
    private List<RecordedPoint> points(Section series, RecordedReading reading) {
        Optional<Tree> tree = series.need("points");
        if (tree.isEmpty()) {
            return List.of();
        }
        if (!(tree.get() instanceof Tree.Items list) || list.items().isEmpty()) {
            series.mistake("points", "must be a list of dated values");
            return List.of();
        }
        List<RecordedPoint> all = new ArrayList<>();
        Optional<Quarter> before = Optional.empty();
        for (Tree item : list.items()) {
            Optional<Section> section = Section.of(series.path("points"), item, mistakes);
            if (section.isPresent()) {
                before = point(section.get(), before, all);
            }
        }
        if (reading.base().isPresent() && !all.isEmpty()) {
            RecordedPoint first = all.remove(0);
            if (!reading.base().get().equals(first.at()) || !(first.value() > 0)) {
                series.mistake("relative-to", "must be the date of the first point, above zero");
            }
            all.replaceAll(point -> over(point, first.value()));
        }
        all.removeIf(point -> RecordRole.of(point.at()) != role);
        return all;
    }

    private static RecordedPoint over(RecordedPoint point, double base) {
        return new RecordedPoint(
                point.at(), point.value() / base, point.low() / base, point.high() / base);
    }

    /** Adds a point when it is good; the date that the next one must follow. */
    private Optional<Quarter> point(
            Section section, Optional<Quarter> before, List<RecordedPoint> all) {
        Optional<Quarter> at = section.needed("at", Forms::quarter);
        if (at.isPresent() && before.isPresent() && at.get().compareTo(before.get()) <= 0) {
            section.mistake("at", "must lie after the point before it (" + before.get() + ")");
        }
        at.ifPresent(date -> role(section, date));
        at.flatMap(date -> point(section, date)).ifPresent(all::add);
        section.rejectUnread();
        return at.or(() -> before);
    }

    /** The role, which the file must name as the date gives it. */
    private static Optional<RecordRole> role(Section section, Quarter date) {
        RecordRole right = RecordRole.of(date);
        Optional<String> said = section.needed("role", Forms.choice(ROLES));
        if (said.isPresent() && !said.get().equals(right.id())) {
            section.mistake(
                    "role",
                    "must be "
                            + right.id()
                            + ", since "
                            + date
                            + " lies "
                            + (right == RecordRole.HOLD_OUT ? "after " : "not after ")
                            + RecordRole.LAST_OF_CALIBRATION);
        }
        return said.map(id -> right);
    }

    /** Value and bounds, which must come together and hold the value. */
    private static Optional<RecordedPoint> point(Section section, Quarter at) {
        Optional<Double> value = section.needed("value", RecordEntries::number);
        Optional<Double> low = section.value("low", RecordEntries::number);
        Optional<Double> high = section.value("high", RecordEntries::number);
        if (low.isPresent() != high.isPresent()) {
            section.mistake("value", "has one bound only; give both low and high");
        }
        if (value.isEmpty()) {
            return Optional.empty();
        }
        double least = low.orElse(value.get());
        double most = high.orElse(value.get());
        if (value.get() < least || value.get() > most) {
            section.mistake("value", "must lie within low and high");
        }
        return Optional.of(new RecordedPoint(at, value.get(), least, most));
    }

    private static void checkUnit(Section section, Unit unit, MeasureNames.Reading measure) {
        if (unit != measure.measure().unit()) {
            section.mistake("unit", "must be " + measure.measure().unit().symbol());
        }
    }

    private static void checkFactUnit(
            Section section, Unit unit, boolean growth, Optional<Section> passing) {
        if (growth && unit != Unit.PER_YEAR && unit != Unit.DEX) {
            section.mistake("unit", "of a growth a year must be 1/year, a factor, or dex");
        }
        if (passing.isPresent() && unit != Unit.YEARS) {
            section.mistake("unit", "of a quarter as a decimal year must be years");
        }
    }

    private static String label(String text) {
        MEASURES.parse(text);
        return text.strip();
    }

    private static double number(String text) {
        return Numbers.parse(text.strip());
    }

    private static Unit unit(String symbol) {
        return Unit.ofSymbol(symbol.strip())
                .orElseThrow(() -> new IllegalArgumentException("unknown unit '" + symbol + "'"));
    }
}
