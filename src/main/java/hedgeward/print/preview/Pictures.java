package hedgeward.print.preview;

import hedgeward.domain.evidence.FileKind;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Draws pictures small enough to look at. A large one is thinned out while it is read, so that one
/// which says it is larger than memory only fails.
final class Pictures {

    /// The longest side of a picture that is read at all.
    private static final int LONGEST_READ = 60_000;

    private Pictures() {}

    /// @throws IOException when it is broken or too large
    static BufferedImage draw(FileKind kind, byte[] content) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(kind.name());
        if (!readers.hasNext()) {
            throw new IOException("no reader for this kind");
        }
        ImageReader reader = readers.next();
        try (ImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in, true, true);
            return fitted(thinned(reader));
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage thinned(ImageReader reader) throws IOException {
        int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
        if (longest > LONGEST_READ) {
            throw new IOException("a picture too large to read");
        }
        int step = Math.max(1, longest / (2 * Drawing.LONGEST_SIDE));
        ImageReadParam how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    private static BufferedImage fitted(BufferedImage picture) {
        int longest = Math.max(picture.getWidth(), picture.getHeight());
        double scale = Math.min(1.0, (double) Drawing.LONGEST_SIDE / longest);
        int width = Math.max(1, (int) (picture.getWidth() * scale));
        int height = Math.max(1, (int) (picture.getHeight() * scale));
        BufferedImage fitted = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D brush = fitted.createGraphics();
        brush.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.drawImage(picture, 0, 0, width, height, null);
        brush.dispose();
        return fitted;
    }
}
