package hedgeward.app.proof;

import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachRules;
import hedgeward.domain.clock.London;
import hedgeward.domain.law.BreachOf;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.NoticeService;
import hedgeward.domain.order.OrderService;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.domain.proof.Allegation;
import hedgeward.domain.proof.BreachFile;
import hedgeward.domain.proof.BreachMatrix;
import hedgeward.domain.proof.Finding;
import hedgeward.domain.proof.Point;
import hedgeward.domain.proof.PointToProve;
import hedgeward.domain.proof.Reason;
import hedgeward.domain.proof.Ruling;
import hedgeward.domain.proof.TermKey;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The file of a breach worked out: the matrix, and each point to prove with what is known of it.
///
/// @param broken whether the notice or the order is said to be broken
public record ProofSheet(
        BreachFile file, BreachMatrix matrix, BreachOf broken, List<PointLine> points) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm", Locale.UK).withZone(London.ZONE);

    public ProofSheet {
        points = List.copyOf(points);
    }

    /// Worked out for a breach of a case.
    public static ProofSheet of(Breach breach, CaseFile file, BreachFile kept) {
        BreachMatrix matrix = BreachMatrix.of(file, breach.reportedAt(), kept.allegations());
        BreachOf broken = broken(breach, file, kept);
        List<PointLine> points =
                PointToProve.of(file.regime(), broken).stream()
                        .map(
                                p ->
                                        new PointLine(
                                                p,
                                                known(p.point(), broken, file, matrix),
                                                kept.proof(p.point())))
                        .toList();
        return new ProofSheet(kept, matrix, broken, points);
    }

    /// What a cell comes to: the officer's decision, else the suggestion.
    public Finding standing(int allegation, TermKey term) {
        return file.ruling(allegation, term)
                .map(Ruling::decided)
                .orElseGet(() -> matrix.reading(allegation, term).finding());
    }

    /// Points with nothing to produce yet.
    public long missing() {
        return points.stream().filter(p -> !p.isDone()).count();
    }

    private static BreachOf broken(Breach breach, CaseFile file, BreachFile kept) {
        Instant at =
                kept.allegations().stream()
                        .map(a -> a.when().from())
                        .findFirst()
                        .orElse(breach.reportedAt());
        return BreachRules.whatIsBroken(file, at)
                .orElse(file.order().isPresent() ? BreachOf.ORDER : BreachOf.NOTICE);
    }

    private static Optional<String> known(
            Point point, BreachOf broken, CaseFile file, BreachMatrix matrix) {
        return switch (point) {
            case MADE -> made(broken, file);
            case IN_FORCE -> inForce(matrix);
            case TERM -> terms(matrix);
            case KNOWLEDGE -> Optional.of(served(broken, file));
            case ACT -> acts(matrix);
            case IDENTITY, NO_EXCUSE -> Optional.empty();
        };
    }

    private static Optional<String> made(BreachOf broken, CaseFile file) {
        return switch (broken) {
            case NOTICE -> file.authorisation().map(a -> "Authorised %s.".formatted(when(a.at())));
            case ORDER -> file.order().map(o -> "Made %s.".formatted(when(o.madeAt())));
        };
    }

    private static String served(BreachOf broken, CaseFile file) {
        Optional<Instant> at =
                switch (broken) {
                    case NOTICE -> file.noticeService().map(NoticeService::at);
                    case ORDER ->
                            file.order().flatMap(ProtectionOrder::service).map(OrderService::at);
                };
        return at.map(t -> "Recorded as served %s.".formatted(when(t)))
                .orElse("Service is not recorded.");
    }

    private static Optional<String> inForce(BreachMatrix matrix) {
        if (matrix.rows().isEmpty()) {
            return Optional.empty();
        }
        long outside =
                matrix.rows().stream()
                        .filter(
                                r ->
                                        r.readings().values().stream()
                                                .allMatch(
                                                        x ->
                                                                x.reasons()
                                                                        .contains(
                                                                                Reason
                                                                                        .NOT_IN_FORCE)))
                        .count();
        return Optional.of(
                outside == 0
                        ? "In force at every time told."
                        : "Not in force at the time of %d of %d."
                                .formatted(outside, matrix.rows().size()));
    }

    private static Optional<String> terms(BreachMatrix matrix) {
        String broken =
                matrix.terms().stream()
                        .map(BreachMatrix.Term::key)
                        .filter(
                                k ->
                                        matrix.rows().stream()
                                                .anyMatch(
                                                        r ->
                                                                r.reading(k).finding()
                                                                        == Finding.BREACH))
                        .map(k -> String.valueOf(k.number()))
                        .distinct()
                        .collect(Collectors.joining(", "));
        return broken.isEmpty()
                ? Optional.empty()
                : Optional.of("On its face broken: term %s.".formatted(broken));
    }

    private static Optional<String> acts(BreachMatrix matrix) {
        long shown =
                matrix.rows().stream()
                        .map(BreachMatrix.Row::allegation)
                        .map(Allegation::exhibits)
                        .filter(e -> !e.isEmpty())
                        .count();
        return matrix.rows().isEmpty()
                ? Optional.of("Nothing is told yet.")
                : Optional.of(
                        "%d told, %d with an exhibit or witness."
                                .formatted(matrix.rows().size(), shown));
    }

    private static String when(Instant at) {
        return MOMENT.format(at);
    }
}
