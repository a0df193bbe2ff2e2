package hedgeward.app.schedule;

import hedgeward.app.paper.Mark;

import java.util.List;

/// Marks laid out from height zero, and the height they take, in points.
record Block(List<Mark> marks, double height) {

    Block {
        marks = List.copyOf(marks);
    }
}
