/*
 * html_month.c - the months by name, in the languages that dates come in.
 *
 * Floor 2, input.
 */
#include "config.h"

#include "html_month.h"

enum {
	WORD_MAX_LEN = 12, /* bytes; twice as many past ASCII */
};

/* What the names begin with, in all their forms.  Where a few letters would
 * be other words, too, there are more. */
static const struct {
	const char *name;
	int month;
} known[] = {{"jan", 1}, {"ene", 1}, {"gen", 1}, {"jän", 1}, {"янв", 1},
    {"січ", 1}, {"stycz", 1}, {"ledna", 1}, {"leden", 1}, {"ocak", 1},
    {"يناير", 1}, {"ינואר", 1}, {"जनवरी", 1}, {"feb", 2}, {"fev", 2},
    {"fév", 2}, {"фев", 2}, {"лют", 2}, {"luteg", 2}, {"února", 2}, {"únor", 2},
    {"şubat", 2}, {"فبراير", 2}, {"شباط", 2}, {"פברואר", 2}, {"फरवरी", 2},
    {"mar", 3}, {"mär", 3}, {"maa", 3}, {"mrt", 3}, {"мар", 3}, {"берез", 3},
    {"břez", 3}, {"مارس", 3}, {"آذار", 3}, {"מרץ", 3}, {"मार्च", 3}, {"apr", 4},
    {"avr", 4}, {"abr", 4}, {"апр", 4}, {"квіт", 4}, {"kwie", 4}, {"dubna", 4},
    {"duben", 4}, {"nisan", 4}, {"أبريل", 4}, {"إبريل", 4}, {"نيسان", 4},
    {"אפריל", 4}, {"अप्रैल", 4}, {"may", 5}, {"mai", 5}, {"mag", 5}, {"mei", 5},
    {"maj", 5}, {"мая", 5}, {"май", 5}, {"трав", 5}, {"květ", 5}, {"مايو", 5},
    {"أيار", 5}, {"מאי", 5}, {"मई", 5}, {"jun", 6}, {"juin", 6}, {"giu", 6},
    {"июн", 6}, {"черв", 6}, {"czerw", 6}, {"června", 6}, {"haziran", 6},
    {"يونيو", 6}, {"حزيران", 6}, {"יוני", 6}, {"जून", 6}, {"jul", 7},
    {"juil", 7}, {"lug", 7}, {"июл", 7}, {"лип", 7}, {"lipca", 7},
    {"lipiec", 7}, {"červenc", 7}, {"temmuz", 7}, {"يوليو", 7}, {"تموز", 7},
    {"יולי", 7}, {"जुलाई", 7}, {"aug", 8}, {"aoû", 8}, {"ago", 8}, {"авг", 8},
    {"серп", 8}, {"sierp", 8}, {"srpna", 8}, {"srpen", 8}, {"ağustos", 8},
    {"أغسطس", 8}, {"اغسطس", 8}, {"آب", 8}, {"אוגוסט", 8}, {"अगस्त", 8},
    {"sep", 9}, {"set", 9}, {"сен", 9}, {"верес", 9}, {"wrze", 9}, {"září", 9},
    {"eylül", 9}, {"سبتمبر", 9}, {"أيلول", 9}, {"ספטמבר", 9}, {"सितंबर", 9},
    {"oct", 10}, {"okt", 10}, {"ott", 10}, {"out", 10}, {"окт", 10},
    {"жовт", 10}, {"paźdz", 10}, {"říj", 10}, {"ekim", 10}, {"أكتوبر", 10},
    {"اكتوبر", 10}, {"אוקטובר", 10}, {"अक्टूबर", 10}, {"nov", 11}, {"ноя", 11},
    {"листоп", 11}, {"listop", 11}, {"kasım", 11}, {"نوفمبر", 11},
    {"נובמבר", 11}, {"नवंबर", 11}, {"dec", 12}, {"dez", 12}, {"déc", 12},
    {"dic", 12}, {"дек", 12}, {"груд", 12}, {"grud", 12}, {"prosin", 12},
    {"aralık", 12}, {"ديسمبر", 12}, {"דצמבר", 12}, {"दिसंबर", 12}};

/* "במרץ", in March */
static struct slice
without_preposition(struct slice word)
{
	static const char in[] = "ב";
	const size_t len = sizeof(in) - 1;

	if (word.len > len && slice_begins_ascii_nocase(word, in)) {
		word.at += len;
		word.len -= len;
	}
	return word;
}

int
html_month(struct slice word)
{
	size_t most;

	if (!word.len)
		return -1;
	most = WORD_MAX_LEN;
	if ((unsigned char)*word.at >= 0x80)
		most *= 2;
	if (word.len > most)
		return -1;
	word = without_preposition(word);
	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		if (slice_begins_ascii_nocase(word, known[i].name))
			return known[i].month;
	return -1;
}
