package leapfrog.experiment.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import leapfrog.experiment.analysis.Bootstrap;
import leapfrog.model.core.Quarter;

/**
 * Every fact with its thresholds, and what all of them share: one resource, fixed before any run.
 */
public final class Facts {

    private static final String RESOURCE = "/leapfrog/facts.ini";

    /** Sections that hold no fact. */
    private static final List<String> SHARED = List.of("study", "axes");

    private final String sha256;
    private final long[] seeds;
    private final int robustSeeds;
    private final int draws;
    private final double level;
    private final List<Axis> axes = new ArrayList<>();
    private final List<Fact> all = new ArrayList<>();

    private Facts(byte[] bytes) {
        sha256 = sha256(bytes);
        FactFile file = FactFile.parse(new String(bytes, StandardCharsets.UTF_8));
        FactSection study = file.section("study");
        Quarter control = study.quarter("control", null);
        level = study.number("level");
        draws = study.whole("draws");
        robustSeeds = study.whole("robust-seeds");
        seeds = Stream.of(study.text("seeds").split(" ")).mapToLong(Long::parseLong).toArray();
        study.refuseUnread();
        FactSection ranges = file.section("axes");
        ranges.keys().forEach(id -> axes.add(new Axis(id, ranges.interval(id))));
        for (FactSection section : file.sections()) {
            if (!SHARED.contains(section.name())) {
                all.add(Fact.read(section, control));
            }
        }
    }

    /** The facts that the program ships with. */
    public static Facts shipped() {
        try (InputStream in = Facts.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its resource " + RESOURCE);
            }
            return new Facts(in.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException("cannot read the resource " + RESOURCE, e);
        }
    }

    /** Facts from a text, for tests. */
    static Facts of(String text) {
        return new Facts(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The hash of the text that all of this was read from. */
    public String sha256() {
        return sha256;
    }

    /** The fixed seeds, in their order. */
    public long[] seeds() {
        return seeds.clone();
    }

    /** How many of the first seeds each point of the robustness design runs on. */
    public int robustSeeds() {
        return robustSeeds;
    }

    /** The axes of uncertainty. */
    public List<Axis> axes() {
        return List.copyOf(axes);
    }

    public List<Fact> all() {
        return List.copyOf(all);
    }

    /** What may be asked for: facts, and their parts. */
    public List<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (Fact fact : all) {
            names.add(fact.family());
            names.add(fact.id());
        }
        return List.copyOf(names);
    }

    /** The facts and parts that are named, each once, in the order of the resource. */
    public List<Fact> named(List<String> names) {
        return all.stream()
                .filter(fact -> names.contains(fact.id()) || names.contains(fact.family()))
                .toList();
    }

    /** How intervals of a fact are made; its id is the address of their luck. */
    Bootstrap bootstrap(Fact fact) {
        return new Bootstrap(draws, level, fact.id());
    }
}
