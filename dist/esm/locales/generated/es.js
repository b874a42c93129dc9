import { str } from '../../vendor/@lit/localize/internal/str-tag.js';
import '../../vendor/@lit/localize/init/runtime.js';

const templates = {
  "s11f1693e97a511b7": `Salir de esta p\xE1gina`,
  "s29bdd62164ec03ca": str`TTY: marque ${0}`,
  "s2c11b72a77268e42": `Si alguien revisa su tel\xE9fono, use el de una persona de confianza.`,
  "s4be43d4c1dadcd02": `Pulse May\xFAs (Shift) tres veces para salir.`,
  "s5686231c6d208cfc": `El chat deja rastro en el navegador, y esta p\xE1gina tambi\xE9n. Una ventana privada guarda menos.`,
  "s6218904e2530895e": `Pida este n\xFAmero:`,
  "s64c12c95548ccbe8": `Pulse May\xFAs (Shift) dos veces m\xE1s para salir de esta p\xE1gina.`,
  "s7965a64f3423e375": `\xBFLe obligan a trabajar o a hacer algo sexual? Hay ayuda.`,
  "s7dfc22ad37bfdf0f": str`Llame al ${0}`,
  "s7f0f84ad38a9ee9c": `Llamadas:`,
  "s846b03e79d8737c2": `C\xF3mo protegerse mejor`,
  "s8c9be73205ff5825": `Atienden ahora`,
  "s8e1e241222764b4c": `Un programa en el tel\xE9fono o la computadora puede mostrar a otros lo que usted hace.`,
  "s8ed5a96dcad678fe": `Chat en l\xEDnea`,
  "s9082adf9dd500aba": `Las llamadas y los mensajes pueden verse en su tel\xE9fono o en la factura.`,
  "s91586a19ae965fe4": `Salir no borra el historial del navegador.`,
  "sbcff0234184fb846": `Nadie ha revisado todav\xEDa esta traducci\xF3n.`,
  "sbda289a8cefb2949": `Ahora no atienden`,
  "sbda3f74edee2e5bf": `Mensajes y chat:`,
  "sc671a9d5ae2ccf25": `Las 24 horas, todos los d\xEDas`,
  "sd543966627f05183": `En su sitio web`,
  "sda320088c14acfac": `Una llamada puede quedar en la lista de llamadas, y un mensaje, en el tel\xE9fono. B\xF3rrelos solo si no hay riesgo.`,
  "sdd8435eee034c1c3": `Llame gratis`,
  "sdfa47b9ce9ac1889": `Llame`,
  "se64ad5d290defca3": `Pulse May\xFAs (Shift) una vez m\xE1s para salir de esta p\xE1gina.`,
  "sea74d0f77e68f23b": `M\xE1s idiomas`,
  "seaaeee4599227e40": `\xBFEst\xE1 en peligro ahora?`,
  "see111e253e6c520d": str`Envíe ${0} al`,
  "sefcf950b3cc4fc3b": `Idioma`,
  "sf63e89828c8871ff": `Env\xEDe un mensaje al`,
  "sf970dd8b0fdb317f": str`En peligro: ${0}`
};

export { templates };
