package leapfrog.output.chart.channel;

import java.awt.Color;
import java.util.List;
import leapfrog.output.chart.plot.Hatch;
import leapfrog.output.chart.plot.Ink;
import leapfrog.output.chart.plot.Wording;
import leapfrog.output.chart.words.Words;

/**
 * How the area of a channel is filled. Colours follow Okabe and Ito (2008), one of them lightened
 * for the text upon it, from dark to light and back so that neighbours part in grey; white lines
 * part those of like lightness.
 *
 * @param id as in measures
 */
record ChannelStyle(String id, Color colour, Hatch hatch) {

    /** Upwards in a stack: from what is one's own to what is saved from scrap. */
    private static final List<ChannelStyle> KNOWN =
            List.of(
                    style("domestic", 0x0072B2, Hatch.NONE),
                    style("legal", 0x56B4E9, Hatch.NONE),
                    style("licensed", 0x2DB389, new Hatch(1, 5)),
                    style("downgraded", 0xF0E442, Hatch.NONE),
                    style("gray", 0x404040, Hatch.NONE),
                    style("repaired", 0xCC79A7, new Hatch(-1, 5)));

    private static ChannelStyle style(String id, int rgb, Hatch hatch) {
        return new ChannelStyle(id, new Color(rgb), hatch);
    }

    static List<ChannelStyle> known() {
        return KNOWN;
    }

    /** A channel that is not known by name gets a plain style and stands on top. */
    static ChannelStyle of(String id) {
        return KNOWN.stream()
                .filter(style -> style.id().equals(id))
                .findFirst()
                .orElse(style(id, 0xBBBBBB, Hatch.NONE));
    }

    /** In words. */
    String name(Words words) {
        return words.find("channel." + id).orElseGet(() -> Wording.capital(Wording.spoken(id)));
    }

    /** Rank in a stack, from the bottom. */
    static int place(String id) {
        int at = KNOWN.indexOf(of(id));
        return at < 0 ? KNOWN.size() : at;
    }

    /** The colour of text upon it. */
    Color ink() {
        return Ink.isDark(colour) ? Color.WHITE : Ink.TEXT;
    }
}
