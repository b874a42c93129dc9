
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      's11f1693e97a511b7': `[‮Lééávéé thíš págéé‬]`,
's29bdd62164ec03ca': str`[‮TTY: díál‬ ${0}]`,
's2c11b72a77268e42': `[‮If šôômééôôñéé çhééçkš yôôúr phôôñéé, úšéé théé phôôñéé ôôf á pééršôôñ yôôú trúšt‬.]`,
's4be43d4c1dadcd02': `[‮Prééšš Šhíft thréééé tímééš tôô lééávéé‬.]`,
's5686231c6d208cfc': `[‮Å çhát lééávééš á tráçéé íñ théé brôôwšéér, áñd šôô dôôééš thíš págéé. Å prívátéé wíñdôôw kéééépš lééšš‬.]`,
's6218904e2530895e': `[‮Åšk fôôr thíš ñúmbéér‬:]`,
's64c12c95548ccbe8': `[‮Prééšš Šhíft twôô môôréé tímééš tôô lééávéé thíš págéé‬.]`,
's7965a64f3423e375': `[‮Fôôrçééd tôô wôôrk, ôôr tôô dôô šôômééthíñg šééxúál? Yôôú áréé ñôôt álôôñéé‬.]`,
's7dfc22ad37bfdf0f': str`[‮Çáll‬ ${0}]`,
's7f0f84ad38a9ee9c': `[‮Çállš‬:]`,
's846b03e79d8737c2': `[‮Hôôw tôô štáy šáféér‬]`,
's8c9be73205ff5825': `[‮Ôpééñ ñôôw‬]`,
's8e1e241222764b4c': `[‮Šôôftwáréé ôôñ á phôôñéé ôôr çôômpútéér çáñ šhôôw ôôthéérš whát yôôú dôô ôôñ ít‬.]`,
's8ed5a96dcad678fe': `[‮Çhát ôôñlíñéé‬]`,
's9082adf9dd500aba': `[‮Çállš áñd tééxtš çáñ šhôôw ôôñ yôôúr phôôñéé ôôr bíll‬.]`,
's91586a19ae965fe4': `[‮Lééávíñg dôôééš ñôôt éérášéé yôôúr brôôwšéér híštôôry‬.]`,
'sbcff0234184fb846': `[‮Nôô ôôñéé háš çhééçkééd thíš tráñšlátíôôñ yéét‬.]`,
'sbda289a8cefb2949': `[‮Çlôôšééd ñôôw‬]`,
'sbda3f74edee2e5bf': `[‮Tééxt áñd çhát‬:]`,
'sc671a9d5ae2ccf25': `[24 ‮hôôúrš, éévééry dáy‬]`,
'sd543966627f05183': `[‮Ôñ ítš wéébšítéé‬]`,
'sda320088c14acfac': `[‮Å çáll çáñ štáy íñ théé líšt ôôf çállš, áñd á tééxt ôôñ théé phôôñéé. Dééléétéé théém ôôñly íf thát íš šáféé‬.]`,
'sdd8435eee034c1c3': `[‮Çáll, fréééé‬]`,
'sdfa47b9ce9ac1889': `[‮Çáll‬]`,
'se64ad5d290defca3': `[‮Prééšš Šhíft ôôñçéé môôréé tôô lééávéé thíš págéé‬.]`,
'sea74d0f77e68f23b': `[‮Môôréé láñgúágééš‬]`,
'seaaeee4599227e40': `[‮Iñ dáñgéér ríght ñôôw‬?]`,
'see111e253e6c520d': str`[‮Tééxt‬ ${0} ‮tôô‬]`,
'sefcf950b3cc4fc3b': `[‮Láñgúágéé‬]`,
'sf63e89828c8871ff': `[‮Tééxt tôô‬]`,
'sf970dd8b0fdb317f': str`[‮Iñ dáñgéér‬: ${0}]`,
    };
  