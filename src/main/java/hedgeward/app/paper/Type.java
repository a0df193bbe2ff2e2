package hedgeward.app.paper;

/// A face at a size in points. Nothing on paper is set smaller than ten points.
public record Type(Face face, double size) {

    /// The smallest type allowed, in points.
    public static final double SMALLEST = 10;

    /// Ordinary reading type.
    public static final Type BODY = new Type(Face.REGULAR, SMALLEST);

    /// Ordinary reading type, made to stand out.
    public static final Type STRONG = new Type(Face.BOLD, SMALLEST);

    public Type {
        if (size < SMALLEST) {
            throw new IllegalArgumentException("type smaller than ten points");
        }
    }

    /// Bold type of `size` points.
    public static Type bold(double size) {
        return new Type(Face.BOLD, size);
    }

    /// Regular type of `size` points.
    public static Type regular(double size) {
        return new Type(Face.REGULAR, size);
    }

    /// The distance from one line to the next, in points.
    public double leading() {
        return size * 1.25;
    }
}
