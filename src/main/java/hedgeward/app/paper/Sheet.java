package hedgeward.app.paper;

/// The sheet of paper: A4, upright, with room at the left for a punch and at the edges for the grip
/// of a printer. All lengths in points.
public final class Sheet {

    public static final double WIDTH = 595.28;
    public static final double HEIGHT = 841.89;
    public static final double LEFT = 45;
    public static final double RIGHT = 556;
    public static final double TEXT_WIDTH = RIGHT - LEFT;

    private Sheet() {}
}
