package hedgeward.app.paper;

/// One thing on a page. Each knows its place in points from the top left corner of the sheet, and
/// can be moved down, so that a block is laid out once and placed afterwards.
public sealed interface Mark {

    /// The same mark, `points` further down.
    Mark down(double points);

    /// A run of words on one line; `y` is the line the letters stand on.
    record Words(double x, double y, String text, Type type, Ink ink) implements Mark {
        @Override
        public Mark down(double points) {
            return new Words(x, y + points, text, type, ink);
        }

        /// Without the words, which may be personal.
        @Override
        public String toString() {
            return "Words[" + x + ", " + y + "]";
        }
    }

    /// A level line from `x` to `toX`, `weight` points thick.
    record Rule(double x, double toX, double y, double weight) implements Mark {
        @Override
        public Mark down(double points) {
            return new Rule(x, toX, y + points, weight);
        }
    }

    /// A rectangle filled with ink; `y` is its upper edge.
    record Fill(double x, double y, double width, double height, Ink ink) implements Mark {
        @Override
        public Mark down(double points) {
            return new Fill(x, y + points, width, height, ink);
        }
    }

    /// An empty rectangle, to frame something or to be ticked; `y` is its upper edge.
    record Frame(double x, double y, double width, double height, double weight) implements Mark {
        @Override
        public Mark down(double points) {
            return new Frame(x, y + points, width, height, weight);
        }
    }

    /// A square code a camera can read; `y` is its upper edge.
    record SquareCode(double x, double y, double side, String content) implements Mark {
        @Override
        public Mark down(double points) {
            return new SquareCode(x, y + points, side, content);
        }
    }

    /// One word in large pale letters from corner to corner, under everything else on the sheet.
    record Across(String word) implements Mark {
        @Override
        public Mark down(double points) {
            return this;
        }
    }
}
