/*
 * html_furniture.h - kept units whose words give them away.
 *
 * Floor 2, input.  What html_judge.h keeps by its place and its names may
 * still say "Read more" or "Advertisement": the words of cues.h, which plain
 * texts are read by, say it of pages, too.
 */
#ifndef INPUT_HTML_FURNITURE_H
#define INPUT_HTML_FURNITURE_H

#include "html_page.h"

/*
 * Keep no unit that says nothing but what furniture says, nor one that opens
 * a row of links to other articles, with that row.  What is quoted, a heading
 * over prose, and the items of lists stay as they are.  O(page).
 */
void html_furniture_drop(struct html_page *page);

#endif
