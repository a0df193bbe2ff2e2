package hedgeward.domain.support;

/// Names a duty within its case: the same facts give the same name, so that what was done is found
/// again. Holds ids and instants only.
public record DutyKey(String value) {

    static DutyKey of(DutyKind kind, Happening about) {
        String mark = about.mark().isEmpty() ? "" : "/" + about.mark();
        return new DutyKey(kind.word() + "/" + about.what().word() + mark);
    }
}
