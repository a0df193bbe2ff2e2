package hedgeward.app.proof;

import hedgeward.app.paper.GuardedWords;
import hedgeward.app.paper.Ink;
import hedgeward.app.paper.Mark;
import hedgeward.app.paper.Sheet;
import hedgeward.app.paper.TextLines;
import hedgeward.app.paper.Type;
import hedgeward.domain.breach.BreachState;
import hedgeward.domain.clock.London;
import hedgeward.domain.condition.AddressGiveaway;
import hedgeward.domain.condition.PlainWords;
import hedgeward.domain.law.BreachOf;
import hedgeward.domain.proof.Allegation;
import hedgeward.domain.proof.BreachFile;
import hedgeward.domain.proof.BreachMatrix;
import hedgeward.domain.proof.Crime;
import hedgeward.domain.proof.Exhibit;
import hedgeward.domain.proof.Finding;
import hedgeward.domain.proof.PointToProve;
import hedgeward.domain.proof.Reason;
import hedgeward.domain.proof.Ruling;
import hedgeward.domain.proof.Span;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Lays out the file of a breach for the court officer: what was told, the terms it touches, points
/// to prove with what proves each. Nobody's address, phone or safe contact is on it: words that
/// repeat where the protected person lives, the safe number or the code word are withheld.
public final class DrawUpBreachFile {

    private static final String WITHHELD =
            "[withheld: tells where or how to reach the protected person; see the case]";
    private static final Type TITLE = Type.bold(16);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.UK).withZone(London.ZONE);

    private final TextLines lines;

    public DrawUpBreachFile(TextLines lines) {
        this.lines = lines;
    }

    public BreachPages of(BreachPaper paper) {
        PaperWriter writer = new PaperWriter(lines);
        course(writer, paper);
        told(writer, paper);
        points(writer, paper);
        exhibits(writer, paper);
        crimes(writer, paper);
        List<List<Mark>> sheets = new ArrayList<>();
        List<List<Mark>> written = writer.sheets();
        for (int i = 0; i < written.size(); i++) {
            List<Mark> sheet = new ArrayList<>(frame(paper, i + 1, written.size()));
            sheet.addAll(written.get(i));
            sheets.add(sheet);
        }
        return new BreachPages("Breach file " + paper.file().ref().value(), sheets);
    }

    private void course(PaperWriter writer, BreachPaper paper) {
        writer.text("Respondent: " + paper.file().parties().respondent().name().listed());
        writer.text("Reported " + when(paper.breach().reportedAt()));
        paper.releases().forEach(freed -> writer.text(released(paper, freed)));
        paper.breach()
                .state()
                .arrestMade()
                .filter(
                        arrest ->
                                paper.releases().stream()
                                        .map(BreachState.Released::arrest)
                                        .noneMatch(arrest::equals))
                .ifPresent(
                        a ->
                                writer.text(
                                        "Arrested "
                                                + when(a.at())
                                                + a.custodyRef().map(r -> ", " + r).orElse("")));
        paper.courtBy()
                .ifPresent(
                        by -> writer.strong("Before the court before " + when(by.actBy()) + "."));
    }

    private static String released(BreachPaper paper, BreachState.Released freed) {
        return "Arrested "
                + when(freed.arrest().at())
                + freed.arrest().custodyRef().map(r -> ", " + r).orElse("")
                + "; released unheard "
                + when(freed.at())
                + ": "
                + guarded(paper, freed.why());
    }

    private void told(PaperWriter writer, BreachPaper paper) {
        writer.heading("What was said or seen, and the terms it touches");
        if (paper.sheet().matrix().rows().isEmpty()) {
            writer.text("Nothing is told yet.");
        }
        for (BreachMatrix.Row row : paper.sheet().matrix().rows()) {
            Allegation told = row.allegation();
            writer.strong(
                    "%d. %s. %s%s"
                            .formatted(
                                    told.number(),
                                    when(told.when()),
                                    ToldWords.act(told.act()),
                                    told.channel()
                                            .map(c -> " " + ToldWords.channel(c))
                                            .orElse("")));
            writer.below(guarded(paper, told.words()));
            paper.sheet().matrix().terms().stream()
                    .filter(
                            t ->
                                    paper.sheet().standing(told.number(), t.key())
                                            != Finding.NOT_A_BREACH)
                    .forEach(t -> writer.below(term(paper, told, t)));
        }
    }

    private static String term(BreachPaper paper, Allegation told, BreachMatrix.Term term) {
        Finding finding = paper.sheet().standing(told.number(), term.key());
        String why =
                paper.sheet()
                        .file()
                        .ruling(told.number(), term.key())
                        .map(r -> decided(paper, r))
                        .orElseGet(
                                () ->
                                        paper
                                                .sheet()
                                                .matrix()
                                                .reading(told.number(), term.key())
                                                .reasons()
                                                .stream()
                                                .map(Reason::words)
                                                .collect(Collectors.joining(" ")));
        String part = term.key().part() == BreachOf.NOTICE ? "notice" : "order";
        String words =
                term.condition()
                        .courtWords()
                        .orElseGet(() -> PlainWords.of(term.condition(), paper.file().regime()));
        return "%s: term %d of the %s. %s %s"
                .formatted(
                        ToldWords.finding(finding),
                        term.key().number(),
                        part,
                        guarded(paper, words),
                        why);
    }

    private static String decided(BreachPaper paper, Ruling ruling) {
        return ruling.why().isEmpty()
                ? "Decided by " + ruling.by() + "."
                : "Decided by " + ruling.by() + ": " + guarded(paper, ruling.why());
    }

    private static void points(PaperWriter writer, BreachPaper paper) {
        writer.heading("Points to prove");
        writer.text(PointToProve.STANDARD);
        for (PointLine line : paper.sheet().points()) {
            writer.tick(
                    line.isDone(), line.point().question() + " (" + line.point().source() + ")");
            String held =
                    line.proof()
                            .map(
                                    p ->
                                            references(paper.sheet().file(), p.exhibits())
                                                    + p.words()
                                                            .map(w -> " " + guarded(paper, w))
                                                            .orElse(""))
                            .orElse("");
            String known = line.known().orElse("");
            String below = (known + " " + held).strip();
            if (!below.isEmpty()) {
                writer.below(below);
            }
        }
    }

    private static void exhibits(PaperWriter writer, BreachPaper paper) {
        if (!paper.sheet().file().exhibits().isEmpty()) {
            writer.heading("Exhibits and witnesses");
        }
        for (Exhibit exhibit : paper.sheet().file().exhibits()) {
            writer.text(
                    exhibit.reference()
                            + "  "
                            + ToldWords.exhibit(exhibit.kind())
                            + exhibit.words().map(w -> ": " + guarded(paper, w)).orElse(""));
        }
    }

    private static void crimes(PaperWriter writer, BreachPaper paper) {
        if (!paper.sheet().file().crimes().isEmpty()) {
            writer.heading("Crimes, recorded and timed apart from the breach");
        }
        for (Crime crime : paper.sheet().file().crimes()) {
            writer.text(
                    guarded(paper, crime.offence())
                            + crime.reference().map(r -> ", " + r).orElse("")
                            + crime.decision()
                                    .map(d -> ": " + ToldWords.outcome(d.outcome()))
                                    .orElse(""));
        }
    }

    private List<Mark> frame(BreachPaper paper, int sheet, int sheets) {
        BreachPaper.Stamp stamp = paper.stamp();
        List<Mark> marks = new ArrayList<>();
        if (stamp.training()) {
            marks.add(new Mark.Across("TRAINING"));
        }
        marks.add(words(Sheet.LEFT, 46, "Breach file · " + paper.file().ref().value(), TITLE));
        marks.add(words(Sheet.LEFT, 62, "For the court officer · " + stamp.office(), Type.BODY));
        marks.add(new Mark.Rule(Sheet.LEFT, Sheet.RIGHT, 70, 1.5));
        marks.add(new Mark.Rule(Sheet.LEFT, Sheet.RIGHT, 790, 0.8));
        String made =
                "Made %s by %s for %s"
                        .formatted(when(stamp.at()), stamp.printedBy(), stamp.recipient());
        marks.add(words(Sheet.LEFT, 803, lines.one(made, Type.BODY, 400), Type.BODY));
        marks.add(
                words(
                        Sheet.RIGHT - 70,
                        803,
                        "Page %d of %d".formatted(sheet, sheets),
                        Type.STRONG));
        return marks;
    }

    private static Mark words(double x, double y, String words, Type type) {
        return new Mark.Words(x, y, words, type, Ink.BLACK);
    }

    private static String references(BreachFile file, Set<Integer> numbers) {
        return numbers.stream()
                .sorted()
                .flatMap(n -> file.exhibit(n).stream())
                .map(Exhibit::reference)
                .collect(Collectors.joining(", "));
    }

    private static String guarded(BreachPaper paper, String words) {
        boolean tells =
                GuardedWords.of(paper.file()).areToldBy(words)
                        || !AddressGiveaway.of(paper.file().parties()).in(words).isEmpty();
        return tells ? WITHHELD : words;
    }

    private static String when(Span span) {
        return span.isInstant()
                ? when(span.from())
                : "Between " + when(span.from()) + " and " + when(span.to());
    }

    private static String when(Instant at) {
        return MOMENT.format(at);
    }
}
