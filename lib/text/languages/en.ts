import type { LanguageData } from '../language-data.ts'
import { stemEnglish } from '../stem-english.ts'

export const languageData: LanguageData = {
  stopwords:
    'a an the and or but nor so yet if then than as at by for from in into of off on onto out over to up with about above ' +
    'after again against along among around because before behind below between beyond during except inside near once ' +
    'outside per since through throughout toward towards under until upon via while within without i me my mine myself we ' +
    'us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself they ' +
    'them their theirs themselves this that these those there here who whom whose which what when where why how am is are ' +
    'was were be been being have has had having do does did doing done can could may might must shall should will would ' +
    'not no nor only own same such too very just also both each every either neither few many more most much less least ' +
    'some any all other another others one ones however therefore thus hence though although whether even ever never still ' +
    "it's he's she's that's there's what's let's i'm i've i'd i'll you're you've you'll we're we've we'll they're they've " +
    "don't doesn't didn't isn't aren't wasn't weren't can't cannot couldn't won't wouldn't shouldn't hasn't haven't hadn't " +
    'get gets got make makes made like well way ways thing things lot etc',
  openers: 'messrs rev capt cmdr lt sgt maj sen gov rt e.g i.e cf viz vs v approx incl excl',
  labels:
    'fig figs no nos vol vols ch chap chaps sec secs sect eq eqs ref refs p pp para paras art arts c ca circa ' +
    'min max avg ext tel est jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri ' +
    'sat sun',
  closers: 'etc a.m p.m a.d b.c ft',
  abbreviations:
    'hon gen col rep pres st sr jr mt ft ave blvd rd inc ltd co corp llc bros dept univ assn ed eds al u.s u.k ' +
    'u.n e.u ph.d m.d b.a m.a d.c',
  stem: stemEnglish,
  leaningStarts:
    'this|these|those|that|it|its|he|she|they|his|her|their|him|them|such|here|however|therefore|thus|hence|moreover|' +
    'furthermore|additionally|in addition|besides|also|but|and|or|so|yet|nor|then|still|instead|nevertheless|nonetheless|' +
    'meanwhile|consequently|as a result|otherwise|likewise|similarly|in contrast|by contrast|conversely|on the other hand|' +
    'for example|for instance|in other words|that is|because of this|for this reason|at the same time|after that|before that|' +
    'afterwards|finally|first,|first of all|second,|third,|firstly|secondly|next,|lastly|now,|so far,|indeed|in fact|of course|another|others|' +
    'the former|the latter|both|neither|either|one of them|some of them|most of them|all of them|like this|in this case|' +
    "in that case|in this way|according to this|with this|with that|with these|by this|for this|to do this|to do so|by comparison|it's|that's|he's|she's|they're|which|who|as such|even so|though|turning to|on the other side|to this end|in turn|by doing so|in doing so|to that end|despite this|despite that|at this point|in these|of these|among these|while this|when this|as this|as these|if this|since this|although this|in this situation|in this context|in this type|in this kind",
  attributes:
    'he said|she said|they said|it said|he says|she says|he added|she added|according to him|according to her|according to them',
  sumsUp:
    'in summary|to summarize|to sum up|in short|in conclusion|to conclude|overall|in brief|in essence|ultimately|the key is|' +
    'the key to|the main point|the main reason|the main idea|the point is|the bottom line|most important|most importantly|' +
    'the takeaway|key takeaway|the lesson is|in a nutshell|above all|all in all|on the whole',
  defines:
    'is a|is an|is called|are called|is known as|are known as|is defined as|are defined as|refers to|refer to|means that|' +
    'consists of|consist of|is the process of|is the practice of|is the study of|is when',
  exemplifies:
    'in this example|in the example|in the above example|in the previous example|for example|for instance|e.g.|such as|consider|imagine|suppose|say you',
  addressesReader:
    "let's|let us|read more|read on|click|sign up|subscribe|learn more|see also|check out|follow us|share this|" +
    'contact us|get started|download|join us|stay tuned|this article|this document|this page|this section|this guide|this post|this tutorial|this lesson|' +
    "this chapter|this blog|the article|here's a look|here's how|here you|you are going to|you're going to|" +
    'we are going to|let me|we discuss|summarized below|discussed below|described below|mentioned above|' +
    'discussed above|as we saw|as you can see|in this article|in this section|in this chapter|in this lesson|' +
    "in this tutorial|in this post|you will learn|you'll learn|we will discuss|we'll discuss|we will look|we'll look|" +
    'raises questions|raises the question|as follows|the following|listed below|shown below|see figure|see table|see the|in figure|in table|exercise|' +
    'scroll down|this video|this course|this module|this series|you have successfully|our discussion|discussed here|brings us to|we saw|we have seen|' +
    "we've seen|i personally|i think|i believe|i thought|i hope|i'm|i've|i'd|i'll|in my opinion|" +
    'here are|below are|the below|example below|code below|steps below|we noted|noted earlier|discussed earlier|discussed later|' +
    'discussed in|source:|to browse all|for more information|for more details|turn now to|now turn to|now turn our|previous chapter|previous chapters|previous section|previous lesson|previous page|' +
    'next chapter|next section|next lesson|last lesson|take a look|did you know|left)|right)|pictured)',
}
