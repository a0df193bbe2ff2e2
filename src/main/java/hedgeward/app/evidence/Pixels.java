package hedgeward.app.evidence;

/// A picture as its colours, row by row, `0xAARRGGBB` each.
public final class Pixels {

    private final int width;
    private final int[] colours;

    /// Takes the array over.
    ///
    /// @throws IllegalArgumentException unless it is made of whole rows
    public Pixels(int width, int[] colours) {
        if (width < 1 || colours.length == 0 || colours.length % width != 0) {
            throw new IllegalArgumentException("a picture is made of whole rows");
        }
        this.width = width;
        this.colours = colours;
    }

    public int width() {
        return width;
    }

    public int height() {
        return colours.length / width;
    }

    /// The array itself.
    public int[] colours() {
        return colours;
    }

    @Override
    public String toString() {
        return "Pixels[" + width + " x " + height() + "]";
    }
}
