import type { PackedForest } from '../trees/forest.ts';

/** Taught by `npm run train`; see docs/decisions. Not written by hand. */
export const CARD_FOREST: PackedForest = {
  signals: 68,
  bias: -1.6925,
  depth: 4,
  step: 0.02729404185499464,
  cuts: [
    58, 475, 42, 225, 50, 500, 500, 508, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 527, 394,
    325, 212, 410, 257, 375, 235, 500, 500, 250, 333, 83, 34, 183, 500, 500, 500, 183, 100, 534, 375, 250,
    167, 166, 75, 333, 313, 125, 125, 500, 500, 25, 183, 100, 500, 500, 375, 250, 250, 500, 500, 179, 249, 22,
    55, 180, 23, 30, 33, 50, 389, 196, 31, 24, 1, 36, 427, 367, 354, 372, 47, 30, 83, 63, 169, 245, 408, 266,
    164, 0.3, 67.7, 187, 187, 123, 75, 288, 107, 309, 478, 106, 713, 78, 149, 318, 66, 255, 15, 45, 313, 196,
    140, 86, 25, 82, 258, 53, 101, 44, 56, 137, 207, 128, 99, 48, 110, 992, 7, 1, 1.4, 0.2, 0.1, 0.3, 0.1,
    0.4, -235, 50, 490, 520, 170, 500,
  ],
  questions:
    'eeetetttttttttttttttttteeteetttetettttteetteeteteettteettteettteeeteeeeeeteeeetteteeeteteeteeeeetetttteteeteeteteeeeeteeeteeteteetteeeeteeeet',
  asks: 'eetteteteteetneteentneeneetettnnteetteeenttrtttteeeeettntnttnnetreeteentetebug]l5*¬3&n)c0m3tttrtruptpwBK=h3ta;vfppk2dt1zxpi;;hhuwJu.f/wc.r.sauC)9-{chnrppcn2Asa<2pFYtdxio°p!o<t|5mdugc[Hx;,r(po4-%1i6v#r(ri/bt(,tit(.l)ibG;gi8s!iAhv;®T(p<ka!d/.±(pHfi¯4(ut{?0:0;)cd6fDCJ;=x|tf60k;f=^.d,u&a41cA9M(-9tnf1auk(ol,',
  leaves:
    't)enuientaersaeai)rnernnhostereia(i=)ti()ars)rrn)t.)r{tt)+.)(A)i)no0tk02nh|6g0[2)rrk),nkesig(gkw)aasatid),edsdud)tr=r=u(rsll=(==)tt=t(lda,nlld=lt)te()i((rno(taiae)ro)aota)tir.;eeaetitrreeatcie(ridi(nrtsoss()teo=settett.ei(eeoa,tnontn)lttie,naae)oteo,eeeete()teteeeeaae;ereta)en)aeeeeetnoertreoeeen;)eoiterdreeeoeoei)nisnoarei.aeottetaoairraerorien.totae..troet(ieer)meo)ar)atti.aoo);eo)irreeen.snat(e)anarotoion).eoooetta)oioss.eonorteeroreaanrn.s,irtoti)orasnera(eisernntoeatn(entaoaeionie.arireoreio.e.reelirenrloni,)oin)lienna(s(no=et=(,sisea,atntdet=sh,,seoaila.o)ranlener)r)t)drooelklkhhaiaaonns)ln,n=(s)onoa=inos(ai,(i)(aioolro=s,i,((riinn,=sartpao(er,ian=aseerti(r(troaitta=naa(ebnetrao)(etnni;aeiitanenorra;oneaeaet.,oi.sstaott.nriitoooee)neeee)eid)aaes===os,,)or(ol(dt,,,,=,,=sr(detioer(eri()a)eeenwnl=heehhono(rni,ar))otatr(aion)o(=n,o,la)rteeestoesieeera)=ant,(on=t((,,n(o,osor)rornirortssa=ie(ieecteeaoeraeinaotrns,sirn(eeettntseeaaar)ae()aas))=,eo)telt,=,rt,u=(==aoatr;enoiatn(aeai)rn,)cniariit,rtnrao)er,nsats(nrros()ir)trnnr(osooe)s(eeeetoeoo)iare,n))ot)ae)aroi)rresnaeer(r))nnan(lat,,t==leoeilt,,)aoioiis))aaara()aeit=s=oenia)nstitnirrb)otins=,e(e,t,((otaen,)ta,artin;)nr(os,,a;si)ee,)eii)o)oaroeeeee',
};
