package hedgeward.domain.support;

/// One thing owed because of a happening, and by when.
public record Duty(DutyKey key, DutyKind kind, Happening about, UpdateLimit limit) {

    static Duty of(DutyKind kind, Happening about, UpdateLimit limit) {
        return new Duty(DutyKey.of(kind, about), kind, about, limit);
    }
}
