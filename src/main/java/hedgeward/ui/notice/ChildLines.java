package hedgeward.ui.notice;

import hedgeward.domain.people.Child;
import hedgeward.domain.people.PersonName;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The children as they stand in one field of the form: a line each, its parts apart by tabs.
record ChildLines(List<Line> lines) {

    private static final int PARTS = 4;

    /// One child as typed. What is empty is not known.
    ///
    /// @param born as `2015-05-05`, or as typed while it cannot be read
    record Line(String surname, String forenames, String born, boolean atHome) {

        Line withSurname(String typed) {
            return new Line(typed, forenames, born, atHome);
        }

        Line withForenames(String typed) {
            return new Line(surname, typed, born, atHome);
        }

        Line withBorn(String typed) {
            return new Line(surname, forenames, typed, atHome);
        }

        Line withAtHome(boolean lives) {
            return new Line(surname, forenames, born, lives);
        }

        boolean isEmpty() {
            return surname.isBlank() && forenames.isBlank() && born.isBlank();
        }

        Optional<LocalDate> day() {
            try {
                return born.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(born));
            } catch (DateTimeParseException _) {
                return Optional.empty();
            }
        }

        private String text() {
            return String.join("\t", clean(surname), clean(forenames), clean(born), home());
        }

        private String home() {
            return atHome ? NoticeAnswers.YES : NoticeAnswers.NO;
        }

        private static String clean(String part) {
            return part.replaceAll("[\\t\\r\\n]", " ");
        }

        /// A forename alone stands as the name that is known.
        private Child child() {
            Optional<String> first = Optional.of(forenames.strip()).filter(t -> !t.isEmpty());
            Optional<PersonName> name =
                    surname.isBlank()
                            ? first.map(f -> new PersonName(f, Optional.empty()))
                            : Optional.of(new PersonName(surname.strip(), first));
            return new Child(name, day(), atHome);
        }
    }

    ChildLines {
        lines = List.copyOf(lines);
    }

    static ChildLines of(String text) {
        return new ChildLines(text.lines().map(ChildLines::line).toList());
    }

    String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    List<Child> children() {
        return lines.stream().filter(line -> !line.isEmpty()).map(Line::child).toList();
    }

    /// Whether every day of birth can be read.
    boolean isReadable() {
        return lines.stream().allMatch(line -> line.born().isBlank() || line.day().isPresent());
    }

    ChildLines with(int place, Line changed) {
        List<Line> all = new ArrayList<>(lines);
        all.set(place, changed);
        return new ChildLines(all);
    }

    ChildLines plus(Line added) {
        List<Line> all = new ArrayList<>(lines);
        all.add(added);
        return new ChildLines(all);
    }

    ChildLines without(int place) {
        List<Line> all = new ArrayList<>(lines);
        all.remove(place);
        return new ChildLines(all);
    }

    private static Line line(String text) {
        String[] parts = text.split("\t", PARTS);
        return new Line(
                part(parts, 0),
                part(parts, 1),
                part(parts, 2),
                !NoticeAnswers.NO.equals(part(parts, PARTS - 1)));
    }

    private static String part(String[] parts, int at) {
        return at < parts.length ? parts[at] : "";
    }
}
