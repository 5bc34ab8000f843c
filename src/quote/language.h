/*
 * language.h - the language of an article.
 *
 * Floor 2, quote.  Those whose words we know; everything else is read as
 * English, whose words then do not occur.
 */
#ifndef PULLQUOTE_QUOTE_LANGUAGE_H
#define PULLQUOTE_QUOTE_LANGUAGE_H

#include "pullquote/article.h"

enum language {
	LANGUAGE_EN,
	LANGUAGE_DE,
	LANGUAGE_ES,
	LANGUAGE_FR,
	LANGUAGE_PT,
	LANGUAGE_IT,
	LANGUAGE_NL,
	LANGUAGE_RU,
	LANGUAGE_AR,
	LANGUAGE_HE,
	LANGUAGE_JA,
	LANGUAGE_ZH,
	LANGUAGE_N
};

/*
 * The language that the article declares, unless the text near its start is
 * plainly in another, or else the one whose short words are the most frequent
 * there.  Reads no more than 16 KB.
 */
enum language language_of(const struct article *a);

#endif
