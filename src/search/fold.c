/*
 * fold.c - text made alike: what a person types finds what was printed.
 *
 * Floor 2, search.
 */
#include "config.h"

#include "pullquote/fold.h"

#include <string.h>

#include "charfold.h"

void
fold_text(struct str *out, struct slice text)
{
	struct charfold fold;
	char bytes[CHARFOLD_MAX];
	char before = 0;
	size_t taken;

	charfold_init(&fold, 0);
	for (size_t at = 0; at < text.len; at += taken) {
		size_t len = charfold_step(
		    &fold, text.at + at, text.len - at, before, &taken, bytes);

		str_add(out, bytes, len);
		if (len)
			before = bytes[len - 1];
	}
}

bool
fold_contains(struct slice text, struct slice query)
{
	struct str folded_text = {0}, folded_query = {0};
	bool found;

	fold_text(&folded_text, text);
	fold_text(&folded_query, query);
	found = !folded_query.len ||
	    memmem(str_text(&folded_text), folded_text.len, folded_query.at,
		folded_query.len);
	str_clear(&folded_text);
	str_clear(&folded_query);
	return found;
}
