package hedgeward.print.preview;

import hedgeward.app.evidence.Pixels;
import hedgeward.app.evidence.Preview;
import hedgeward.domain.evidence.FileKind;

import java.awt.image.BufferedImage;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// A drawn page on its way between the two processes: how many pages there are, which one this is,
/// how wide and how high, then a colour each.
record Drawing(int pages, int page, Pixels pixels) {

    /// Points the longer side of a preview has at most.
    static final int LONGEST_SIDE = 1600;

    private static final int MOST_PAGES = 1_000_000;

    /// @throws IOException when it cannot be drawn
    static Drawing of(FileKind kind, byte[] content, int page) throws IOException {
        return switch (kind) {
            case PDF -> DocumentPages.draw(content, page);
            case PNG, JPEG, GIF, BMP -> ofPicture(Pictures.draw(kind, content));
            case TEXT, OTHER -> throw new IOException("nothing to draw");
        };
    }

    static Drawing ofPicture(BufferedImage picture) {
        return ofPage(picture, 0, 1);
    }

    static Drawing ofPage(BufferedImage picture, int page, int pages) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        return new Drawing(
                pages,
                page,
                new Pixels(width, picture.getRGB(0, 0, width, height, null, 0, width)));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(pages);
        out.writeInt(page);
        out.writeInt(pixels.width());
        out.writeInt(pixels.height());
        for (int colour : pixels.colours()) {
            out.writeInt(colour);
        }
    }

    /// Reads what the other process wrote and believes none of it.
    ///
    /// @throws IOException when it is no drawing
    static Preview.Drawn read(DataInputStream in) throws IOException {
        int pages = within(in.readInt(), 1, MOST_PAGES);
        int page = within(in.readInt(), 0, pages - 1);
        int width = within(in.readInt(), 1, LONGEST_SIDE);
        int height = within(in.readInt(), 1, LONGEST_SIDE);
        int[] colours = new int[width * height];
        for (int at = 0; at < colours.length; at++) {
            colours[at] = in.readInt();
        }
        if (in.read() >= 0) {
            throw new IOException("more than a drawing");
        }
        return new Preview.Drawn(new Pixels(width, colours), page, pages);
    }

    private static int within(int value, int least, int most) throws IOException {
        if (value < least || value > most) {
            throw new IOException("no drawing");
        }
        return value;
    }
}
