/*
 * sidebar.h - the list of speakers, each with what they say.
 *
 * Floor 4, ui.  Pure.  Lines: a speaker, the role, then, unfolded, the quotes,
 * with a line for each section that they stand in.  Speakers and quotes can
 * be selected, the other lines are passed over.
 */
#ifndef PULLQUOTE_UI_SIDEBAR_H
#define PULLQUOTE_UI_SIDEBAR_H

#include <stdbool.h>

#include "list.h"
#include "pullquote/article.h"
#include "pullquote/str.h"
#include "speech.h"

enum side_kind {
	SIDE_SPEAKER,
	SIDE_ROLE,
	SIDE_SECTION,
	SIDE_QUOTE
};

struct side_row {
	enum side_kind kind;
	size_t speaker; /* as speech.h counts them */
	size_t speech;  /* quote: its number */
	size_t section; /* section: its number */
};

struct sidebar {
	bool is_off;   /* the reader wants it away */
	bool by_count; /* by number of quotes, not by appearance */
	struct str filter;
	bool *unfolded; /* by speaker */
	size_t at_hand; /* speaker unfolded as long as the quote at hand
			 * is theirs, or SPEECH_NONE */
	size_t shown_n; /* speakers that pass the filter */
	struct side_row *row;
	size_t row_cap;
	struct list list; /* list.n rows */
};

/* Make room for the speakers of `speech`. */
void sidebar_init(struct sidebar *s, const struct speech *speech);

/* Make the rows anew after any change of what is above.  The same speaker or
 * quote stays selected, if it is still there.  Linear in rows and speakers. */
void sidebar_build(struct sidebar *s, const struct article *article,
    const struct speech *speech);

/* The row selected; NULL if there is none. */
const struct side_row *sidebar_selected(const struct sidebar *s);

/* Select the row `by` selectable rows further on (negative: back). */
void sidebar_move(struct sidebar *s, long by);

/* Select a quote's row, or that of its speaker if it is folded. */
void sidebar_select(struct sidebar *s, const struct speech *speech, size_t i);

/*
 * Speakers with a quote whose name or alias holds `filter`, in order of
 * appearance or of number of quotes, into `speakers`, which has room for
 * speech->speaker_n.  Returns how many.
 */
size_t sidebar_speakers(const struct speech *speech, struct slice filter,
    bool by_count, size_t *speakers);

void sidebar_clear(struct sidebar *s);

#endif
