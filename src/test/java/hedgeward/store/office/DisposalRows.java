package hedgeward.store.office;

import hedgeward.domain.order.CaseId;

import java.util.List;
import java.util.UUID;

/// Statements that give a case a row in many tables, each with a marked word.
final class DisposalRows {

    private static final String AT = "timestamp with time zone '2026-11-26 12:00:00+00'";
    private static final UUID VISIT = new UUID(0x7700L, 9);
    private static final UUID BREACH = new UUID(0x7700L, 1);
    private static final UUID OPENING = new UUID(0x7700L, 2);
    private static final UUID TASK = new UUID(0x7700L, 3);
    static final UUID EVIDENCE = new UUID(0x7700L, 5);
    private static final UUID REQUEST = new UUID(0x7700L, 4);

    private DisposalRows() {}

    /// A row in each table that daily work only adds to, and in those that refer to them.
    static List<String> of(CaseId caseId, String mark) {
        String put = "1, 'x', '%s', null, '%s', %s, 'wren', 'salt'".formatted(mark, mark, AT);
        return List.of(
                into(
                        "visit",
                        "id, version, code, case_id, purpose, window_from, window_to, state,"
                                + " cancelled_at, cancel_reason, notes",
                        "'%s', 1, 'V-1', '%s', 'ROUTINE', %s, %s + interval '1' hour, 'CANCELLED',"
                                        .formatted(VISIT, caseId.value(), AT, AT)
                                + " %s, 'moved', '%s'".formatted(AT, mark)),
                into(
                        "breach",
                        "id, version, case_id, visit_id, reported_at, source, terms, words,"
                                + " state, outcome, arrested_at",
                        "'%s', 1, '%s', '%s', %s, 'CALL', 'NO_CONTACT', '%s', 'FINISHED',"
                                        .formatted(BREACH, caseId.value(), VISIT, AT, mark)
                                + " 'NOT_PROVED', "
                                + AT),
                into(
                        "breach_step",
                        "breach_id, number, kind, taken_at, taken_by, state," + " arrest_place",
                        "'%s', 1, 'TAKEN', %s, 'wren', 'REPORTED', '%s'"
                                .formatted(BREACH, AT, mark)),
                into(
                        "evidence_file",
                        "id, case_id, breach_id, file_key, bytes, sha256, sealed_sha256, kind,"
                                + " name, taken_in_at, taken_in_by",
                        "'%s', '%s', '%s', X'%s', 3, '%s', '%s', 'OTHER', '%s', %s, 'wren'"
                                .formatted(
                                        EVIDENCE,
                                        caseId.value(),
                                        BREACH,
                                        "0".repeat(64),
                                        "0".repeat(64),
                                        "0".repeat(64),
                                        mark,
                                        AT)),
                into("breach_file", "breach_id, version", "'" + BREACH + "', 1"),
                corrected("case", caseId.value(), put),
                corrected("visit", VISIT, put),
                corrected("breach", BREACH, put),
                corrected("file", BREACH, put),
                into(
                        "case_restriction",
                        "case_id, number, restricts, reason, changed_at," + " changed_by",
                        "'%s', 1, true, '%s', %s, 'wren'".formatted(caseId.value(), mark, AT)),
                into(
                        "case_restriction_person",
                        "case_id, number, user_name, reads",
                        "'%s', 1, 'finch', true".formatted(caseId.value())),
                into(
                        "glass_opening",
                        "id, case_id, user_name, opened_at, open_until, reason",
                        "'%s', '%s', 'finch', %s, %s, '%s'"
                                .formatted(OPENING, caseId.value(), AT, AT, mark)),
                into(
                        "glass_review",
                        "opening_id, reviewed_at, reviewed_by, remark",
                        "'%s', %s, 'wren', '%s'".formatted(OPENING, AT, mark)),
                into(
                        "task",
                        "id, version, case_id, duty",
                        "'%s', 1, '%s', 'x'".formatted(TASK, caseId.value())),
                into(
                        "task_step",
                        "task_id, number, kind, at, by_user, outcome, words",
                        "'%s', 1, 'TRIED', %s, 'wren', 'X', '%s'".formatted(TASK, AT, mark)),
                into(
                        "notice_request",
                        "id, version, drafted_by, sent_at, state, regime,"
                                + " respondent, decided_at, case_id",
                        "'%s', 1, 'wren', %s, 'DECIDED', 'DVPO', '%s', %s, '%s'"
                                .formatted(REQUEST, AT, mark, AT, caseId.value())),
                into(
                        "notice_request_field",
                        "request_id, field, content",
                        "'%s', 'x', '%s'".formatted(REQUEST, mark)),
                into(
                        "retention_decision",
                        "case_id, number, kind, group_number, reason," + " decided_at, decided_by",
                        "'%s', 1, 'GROUPED', 3, '%s', %s, 'wren'"
                                .formatted(caseId.value(), mark, AT)));
    }

    private static String corrected(String what, UUID id, String values) {
        return into(
                what + "_correction",
                what
                        + "_id, number, field, old_value, new_value, reason, corrected_at,"
                        + " corrected_by, salt",
                "'" + id + "', " + values);
    }

    private static String into(String table, String columns, String values) {
        return "insert into " + table + " (" + columns + ") values (" + values + ")";
    }
}
