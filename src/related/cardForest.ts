import type { PackedForest } from '../trees/forest.ts';

/** Taught by `npm run train`; see docs/decisions. Not written by hand. */
export const CARD_FOREST: PackedForest = {
  signals: 68,
  bias: -1.6925,
  depth: 4,
  step: 0.02729404185499464,
  cuts: [
    580, 4750, 420, 2250, 500, 5000, 5000, 5080, 5000, 5000, 5000, 5000, 5000, 5000, 5000, 5000, 5000, 5000,
    5000, 5000, 5270, 3940, 3250, 2120, 4100, 2570, 3750, 2350, 5000, 5000, 2500, 3330, 830, 340, 1830, 5000,
    5000, 5000, 1830, 1000, 5340, 3750, 2500, 1670, 1660, 750, 3330, 3130, 1250, 1250, 5000, 5000, 250, 1830,
    1000, 5000, 5000, 3750, 2500, 2500, 5000, 5000, 1790, 2490, 220, 550, 1800, 230, 300, 330, 500, 3890,
    1960, 310, 240, 10, 360, 4270, 3670, 3540, 3720, 470, 300, 830, 630, 1690, 2450, 4080, 2660, 1640, 3, 677,
    1870, 1870, 1230, 750, 2880, 1070, 3090, 4780, 1060, 7130, 780, 1490, 3180, 660, 2550, 150, 450, 3130,
    1960, 1400, 860, 250, 820, 2580, 530, 1010, 440, 560, 1370, 2070, 1280, 990, 480, 1100, 9920, 70, 10, 14,
    2, 1, 3, 1, 4, -2350, 500, 4900, 5200, 1700, 5000,
  ],
  questions:
    'eeetetttttttttttttttttteeteetttetettttteetteeteteettteettteettteeeteeeeeeteeeetteteeeteteeteeeeetetttteteeteeteteeeeeteeeteeteteetteeeeteeeet',
  asks: 'eetteteteteetneteentneeneetettnnteetteeenttrtttteeeeettntnttnnetreeteentetebug]l5*¬3&n)c0m3tttrtruptpwBK=h3ta;vfppk2dt1zxpi;;hhuwJu.f/wc.r.sauC)9-{chnrppcn2Asa<2pFYtdxio°p!o<t|5mdugc[Hx;,r(po4-%1i6v#r(ri/bt(,tit(.l)ibG;gi8s!iAhv;®T(p<ka!d/.±(pHfi¯4(ut{?0:0;)cd6fDCJ;=x|tf60k;f=^.d,u&a41cA9M(-9tnf1auk(ol,',
  leaves:
    't)enuientaersaeai)rnernnhostereia(i=)ti()ars)rrn)t.)r{tt)+.)(A)i)no0tk02nh|6g0[2)rrk),nkesig(gkw)aasatid),edsdud)tr=r=u(rsll=(==)tt=t(lda,nlld=lt)te()i((rno(taiae)ro)aota)tir.;eeaetitrreeatcie(ridi(nrtsoss()teo=settett.ei(eeoa,tnontn)lttie,naae)oteo,eeeete()teteeeeaae;ereta)en)aeeeeetnoertreoeeen;)eoiterdreeeoeoei)nisnoarei.aeottetaoairraerorien.totae..troet(ieer)meo)ar)atti.aoo);eo)irreeen.snat(e)anarotoion).eoooetta)oioss.eonorteeroreaanrn.s,irtoti)orasnera(eisernntoeatn(entaoaeionie.arireoreio.e.reelirenrloni,)oin)lienna(s(no=et=(,sisea,atntdet=sh,,seoaila.o)ranlener)r)t)drooelklkhhaiaaonns)ln,n=(s)onoa=inos(ai,(i)(aioolro=s,i,((riinn,=sartpao(er,ian=aseerti(r(troaitta=naa(ebnetrao)(etnni;aeiitanenorra;oneaeaet.,oi.sstaott.nriitoooee)neeee)eid)aaes===os,,)or(ol(dt,,,,=,,=sr(detioer(eri()a)eeenwnl=heehhono(rni,ar))otatr(aion)o(=n,o,la)rteeestoesieeera)=ant,(on=t((,,n(o,osor)rornirortssa=ie(ieecteeaoeraeinaotrns,sirn(eeettntseeaaar)ae()aas))=,eo)telt,=,rt,u=(==aoatr;enoiatn(aeai)rn,)cniariit,rtnrao)er,nsats(nrros()ir)trnnr(osooe)s(eeeetoeoo)iare,n))ot)ae)aroi)rresnaeer(r))nnan(lat,,t==leoeilt,,)aoioiis))aaara()aeit=s=oenia)nstitnirrb)otins=,e(e,t,((otaen,)ta,artin;)nr(os,,a;si)ee,)eii)o)oaroeeeee',
};
