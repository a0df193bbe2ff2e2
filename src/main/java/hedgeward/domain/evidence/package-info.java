/// Files that show what happened: pictures, recordings, documents. Only what is known of them is
/// here; what is in them never is. Start with [hedgeward.domain.evidence.EvidenceFile].
@NullMarked
package hedgeward.domain.evidence;

import org.jspecify.annotations.NullMarked;
