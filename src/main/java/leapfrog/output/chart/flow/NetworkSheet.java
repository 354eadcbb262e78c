package leapfrog.output.chart.flow;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import leapfrog.output.chart.figure.Figure;
import leapfrog.output.chart.page.Page;
import leapfrog.output.chart.plot.Look;
import leapfrog.output.chart.plot.Size;

/** The page of the network: pictures of its quarters, side by side where the page is wide. */
final class NetworkSheet {

    private static final double ACROSS = 18;
    private static final double DOWN = 12;
    private static final double EDGE = 1;

    private final Look look;
    private final List<FlowPicture> pictures = new ArrayList<>();
    private final boolean beside;
    private final double pictureWidth;
    private final FlowNames names;

    /**
     * @param scenes at least one
     */
    NetworkSheet(List<FlowPicture.Scene> scenes, Look look) {
        this.look = look;
        beside = look.size() == Size.DOUBLE && scenes.size() > 1;
        double width = look.width() - 2 * EDGE;
        pictureWidth = beside ? (width - ACROSS) / 2 : width;
        names = new FlowNames(scenes.get(0).input(), nodes(scenes), look, space(0).pitch());
        double highest = 0;
        for (FlowPicture.Scene scene : scenes) {
            highest = Math.max(highest, picture(scene, 0).flowHeight());
        }
        for (FlowPicture.Scene scene : scenes) {
            pictures.add(picture(scene, beside ? highest : 0));
        }
    }

    private static List<FlowCut.Node> nodes(List<FlowPicture.Scene> scenes) {
        return scenes.stream()
                .flatMap(scene -> scene.cut().ribbons(scene.book()).stream())
                .flatMap(ribbon -> Stream.of(ribbon.seller(), ribbon.buyer()))
                .distinct()
                .toList();
    }

    private FlowPicture picture(FlowPicture.Scene scene, double least) {
        return new FlowPicture(scene, names, look, space(least));
    }

    private FlowLayout.Space space(double least) {
        double whole =
                switch (look.size()) {
                    case SINGLE -> 68;
                    case ONEHALF -> 82;
                    case DOUBLE -> 108;
                };
        return new FlowLayout.Space(pictureWidth, whole, least);
    }

    /** What the caption must say of the names of states. */
    String namesCaption() {
        return names.caption();
    }

    Page page(Figure figure) {
        double height = 0;
        for (FlowPicture picture : pictures) {
            height =
                    beside
                            ? Math.max(height, picture.height())
                            : height + picture.height() + (height > 0 ? DOWN : 0);
        }
        String id = figure.id() + look.size().suffix();
        return new Page(id, figure.question(), look.width(), Math.ceil(height + EDGE), this::paint);
    }

    private void paint(Graphics2D graphics) {
        double x = EDGE;
        double y = 0;
        for (int i = 0; i < pictures.size(); i++) {
            graphics.translate(x, y);
            pictures.get(i)
                    .paint(graphics, pictures.size() > 1 ? "(" + (char) ('a' + i) + ")" : "");
            graphics.translate(-x, -y);
            x += beside ? pictureWidth + ACROSS : 0;
            y += beside ? 0 : pictures.get(i).height() + DOWN;
        }
    }
}
