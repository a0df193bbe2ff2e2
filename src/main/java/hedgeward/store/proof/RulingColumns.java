package hedgeward.store.proof;

import static java.util.stream.Collectors.joining;

import hedgeward.domain.law.BreachOf;
import hedgeward.domain.proof.Finding;
import hedgeward.domain.proof.Reading;
import hedgeward.domain.proof.Reason;
import hedgeward.domain.proof.Ruling;
import hedgeward.domain.proof.TermKey;
import hedgeward.store.jooq.tables.records.BreachRulingRecord;

import java.util.Arrays;
import java.util.UUID;

/// A decision beside its suggestion, as its row and back.
final class RulingColumns {

    private RulingColumns() {}

    static BreachRulingRecord of(UUID breach, Ruling ruling) {
        return new BreachRulingRecord(
                breach,
                ruling.allegation(),
                ruling.term().part().name(),
                ruling.term().number(),
                ruling.suggested().finding().name(),
                ruling.suggested().reasons().stream().map(Reason::name).collect(joining("|")),
                ruling.decided().name(),
                ruling.why(),
                ruling.by(),
                ruling.at());
    }

    static Ruling ruling(BreachRulingRecord row) {
        return new Ruling(
                row.getAllegation(),
                new TermKey(BreachOf.valueOf(row.getPart()), row.getTerm()),
                new Reading(
                        Finding.valueOf(row.getSuggested()),
                        Arrays.stream(row.getReasons().split("\\|", -1))
                                .map(Reason::valueOf)
                                .toList()),
                Finding.valueOf(row.getDecided()),
                row.getWhy(),
                row.getDecidedBy(),
                row.getDecidedAt());
    }
}
