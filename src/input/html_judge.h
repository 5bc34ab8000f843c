/*
 * html_judge.h - which units of a page are the article.
 *
 * Floor 2, input.  First the root: from the page's top down, as long as one
 * child holds most of the prose.  Then each unit is weighed by what it is,
 * where it stands (in the root or how far off), what stands beside it, and
 * what the names of the elements around it say.  No rule reads the words of
 * the text, so it does not matter in which language they are.
 *
 * The weights were found by logistic regression on 397 saved pages of the
 * WCXB corpus (CC BY 4.0), half of them against the other half, and rounded
 * to tenths.
 */
#ifndef INPUT_HTML_JUDGE_H
#define INPUT_HTML_JUDGE_H

#include <stdbool.h>

#include "html_dom.h"
#include "html_units.h"

/*
 * Set kept[i] for each unit of `u`: is it a part of the article?
 * Returns the node of the root.  O(page).
 */
uint32_t html_judge(
    bool *kept, const struct html_units *u, const struct html_dom *dom);

#endif
