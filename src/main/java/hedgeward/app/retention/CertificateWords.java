package hedgeward.app.retention;

import hedgeward.domain.clock.London;
import hedgeward.domain.retention.Disposal;
import hedgeward.domain.retention.DisposalGround;
import hedgeward.domain.retention.DisposalRule;
import hedgeward.domain.retention.ErasedKind;
import hedgeward.domain.retention.RetentionGroup;
import hedgeward.domain.retention.Span;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The words of a certificate of disposal.
final class CertificateWords {

    static final String WHAT_STAYS =
            "This certificate’s row in the register of disposals, and the entries of the log: who"
                    + " did what kind of act with the case, and when. Entries from older versions"
                    + " of the program still hold the words typed into them. Until the office is"
                    + " next locked, erased words may lie unused in its encrypted file.";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter IN_FULL =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'at' HH:mm z", Locale.UK)
                    .withZone(London.ZONE);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM uuuu HH:mm z", Locale.UK).withZone(London.ZONE);

    private CertificateWords() {}

    static String moment(Instant at) {
        return MOMENT.format(at);
    }

    static String whatHappened(Disposal disposal) {
        return "Everything the register of this office held of this case was destroyed on "
                + IN_FULL.format(disposal.at())
                + ", by two people, on the ground that "
                + switch (disposal.rule().ground()) {
                    case REVIEW_DUE ->
                            "its review was due and nobody found it necessary to keep it.";
                    case ENTERED_BY_MISTAKE -> "it should never have been entered.";
                };
    }

    /// What the rule was worked out from, label by label.
    static Map<String, String> why(DisposalRule rule) {
        Map<String, String> why = new LinkedHashMap<>();
        why.put("Retention group", rule.group().number() + ": " + group(rule.group()));
        why.put("Reviewed", span(rule.span()));
        why.put("Last contact", DAY.format(rule.lastContact()));
        why.put("Review due from", DAY.format(rule.due()));
        return why;
    }

    static String law(DisposalGround ground) {
        return switch (ground) {
            case REVIEW_DUE ->
                    "Data Protection Act 2018 s.39: personal data are kept no longer than is"
                            + " necessary, with time limits for their review.";
            case ENTERED_BY_MISTAKE ->
                    "Data Protection Act 2018 s.47: data that must not be processed are erased.";
        };
    }

    static List<String> backups(Optional<CertificatePaper.Backups> backups) {
        return backups.map(
                        one ->
                                List.of(
                                        "Backups made before the disposal may hold the case until the one of "
                                                + DAY.format(one.goneBy())
                                                + ": the office keeps the newest of "
                                                + count(one.keep().days(), "day")
                                                + ", "
                                                + count(one.keep().weeks(), "week")
                                                + " and "
                                                + count(one.keep().months(), "month")
                                                + ". Copies taken elsewhere are not reached by"
                                                + " this; whoever keeps one destroys it."))
                .orElseGet(
                        () ->
                                List.of(
                                        "The office has chosen no folder in which backups take each"
                                                + " other’s place. Backups made by hand before the disposal hold the"
                                                + " case until whoever keeps them destroys them."));
    }

    /// The kind as it stands beside its number.
    static String kind(ErasedKind kind, int count) {
        return switch (kind) {
            case CASES -> one(count, "case file with its parties", "case files with their parties");
            case CHILDREN -> one(count, "child’s entry", "children’s entries");
            case TERMS -> one(count, "term of an order or notice", "terms of orders and notices");
            case HEARINGS -> one(count, "hearing", "hearings");
            case COURT_DECISIONS ->
                    one(count, "later decision of a court", "later court decisions");
            case NOTIFICATIONS -> one(count, "notification", "notifications by the respondent");
            case VISITS -> one(count, "visit", "visits");
            case BREACHES -> one(count, "breach with its steps", "breaches with their steps");
            case BREACH_FILE_ENTRIES ->
                    one(count, "entry of a breach file", "entries of breach files");
            case EVIDENCE_FILES -> one(count, "evidence file", "evidence files");
            case CORRECTIONS ->
                    one(
                            count,
                            "correction with its old value",
                            "corrections with their old values");
            case TASKS -> one(count, "task", "tasks");
            case NOTICE_REQUESTS -> one(count, "request for a notice", "requests for a notice");
            case RESTRICTIONS ->
                    one(count, "restriction of readers", "restrictions of readers and openings");
            case IDENTITY_DECISIONS ->
                    one(
                            count,
                            "decision who its respondent is in other cases",
                            "decisions who its respondent is in other cases");
            case RETENTION_DECISIONS ->
                    one(count, "review decision with its reason", "review decisions with reasons");
        };
    }

    private static String group(RetentionGroup group) {
        return switch (group) {
            case PUBLIC_PROTECTION -> "certain public protection matters and serious offences";
            case SERIOUS -> "other sexual, violent or serious matters";
            case OTHER -> "other offences";
            case MISCELLANEOUS -> "undetected or miscellaneous";
        };
    }

    private static String span(Span span) {
        return switch (span) {
            case Span.Clear(int years) -> "after " + count(years, "year") + " without contact";
            case Span.UntilAge(int age, int every) ->
                    "every "
                            + count(every, "year")
                            + ", kept until the respondent is "
                            + age
                            + " years old";
        };
    }

    private static String count(int number, String of) {
        return number + " " + one(number, of, of + "s");
    }

    private static String one(int count, String single, String many) {
        return count == 1 ? single : many;
    }
}
