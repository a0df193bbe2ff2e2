package hedgeward.app.backup;

/// How evidence files fared.
///
/// @param files there should be
/// @param wrong of those, missing or not what was taken in
public record EvidenceTally(int files, int wrong) {

    public boolean isWhole() {
        return wrong == 0;
    }
}
