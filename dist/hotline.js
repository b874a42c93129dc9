/*! Hotline Elements 0.1.0, MIT. Contains Lit, Copyright Google LLC, BSD-3-Clause: see THIRD-PARTY-NOTICES. */
!function(){"use strict";if("function"==typeof globalThis.hotlineElements?.addLocale)return void("0.1.0"!==globalThis.hotlineElements.version&&console.warn("Hotline Elements "+globalThis.hotlineElements.version+" is already on this page. Version 0.1.0 does nothing. Keep one script tag."));const e=e=>e.replace(/[A-Z]/g,e=>`-${e.toLowerCase()}`),t=(t,...a)=>({...Object.fromEntries(Object.entries(t).map(([t,a])=>[t,{attribute:e(t),converter:e=>e,check:a}])),...Object.fromEntries(a.map(e=>[e,{attribute:!1,noAccessor:!0}]))});class a extends Event{constructor(){super("hotline-exit",{bubbles:!0,composed:!0})}}class i extends Event{locale;constructor(e){super("hotline-locale-change",{bubbles:!0,composed:!0}),this.locale=e}}const s=new Set;class n{#e;#t;#a=0;#i=!1;#s=!1;#n=0;constructor(e,t){this.#e=e,this.#t=t,e.addController(this)}get pressesLeft(){return 0===this.#a?void 0:3-this.#a}get isPossible(){return(()=>{if(window.top===window)return!0;if("null"===self.origin)return!1;try{const e=window.frameElement;if(!(e instanceof HTMLIFrameElement&&e.hasAttribute("sandbox")))return!0;const{sandbox:t}=e;return t.contains("allow-top-navigation")||t.contains("allow-top-navigation-by-user-activation")}catch{return!0}})()}hostConnected(){s.add(this),addEventListener("keydown",this.#o,!0),addEventListener("keyup",this.#r,!0),addEventListener("pointerdown",this.#l,!0),addEventListener("pageshow",this.#c)}hostDisconnected(){s.delete(this),removeEventListener("keydown",this.#o,!0),removeEventListener("keyup",this.#r,!0),removeEventListener("pointerdown",this.#l,!0),removeEventListener("pageshow",this.#c),this.#l()}leave=e=>{e?.preventDefault(),this.#l(),this.#d(),this.#e.dispatchEvent(new a);const t=window.top??window;for(const e of new Set([window,t]))this.#h(e);try{t.location.replace(this.#e.exitHref)}catch{location.replace(this.#e.exitHref)}};#h(e){try{e.onbeforeunload=null;const t=e.document.createElement("meta");t.name="referrer",t.content="no-referrer",e.document.head.append(t),e.addEventListener("pageshow",()=>t.remove(),{once:!0})}catch{}}get#u(){const e=this.#e.renderRoot.querySelector(".cover");return e&&"showPopover"in e?e:null}#d(){const e=this.#u;e?.showPopover(),e?.getClientRects().length||(this.#s=!0,document.documentElement.style.setProperty("display","none","important"))}#c=()=>{this.#u?.hidePopover(),this.#s&&document.documentElement.style.removeProperty("display"),this.#s=!1};#o=e=>{this.#p&&("Shift"===e.key&&e.repeat||(this.#i="Shift"===e.key&&!e.ctrlKey&&!e.altKey&&!e.metaKey,this.#i||this.#l()))};#r=e=>{"Shift"===e.key&&this.#i&&this.#p&&(this.#i=!1,3!==++this.#a?(1===this.#a&&(this.#n=window.setTimeout(this.#l,5e3)),this.#e.requestUpdate()):this.leave())};get#p(){return this.#t()&&[...s].find(e=>e.#t())===this}#l=()=>{clearTimeout(this.#n),this.#i=!1,0!==this.#a&&(this.#a=0,this.#e.requestUpdate())}}const o=globalThis,r=o.ShadowRoot&&(void 0===o.ShadyCSS||o.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,l=Symbol(),c=new WeakMap;let d=class{constructor(e,t,a){if(this._$cssResult$=!0,a!==l)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o;const t=this.t;if(r&&void 0===e){const a=void 0!==t&&1===t.length;a&&(e=c.get(t)),void 0===e&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),a&&c.set(t,e))}return e}toString(){return this.cssText}};const h=(e,...t)=>{const a=1===e.length?e[0]:t.reduce((t,a,i)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if("number"==typeof e)return e;throw Error("Value passed to 'css' function must be a 'css' function result: "+e+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(a)+e[i+1],e[0]);return new d(a,e,l)},u=r?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t="";for(const a of e.cssRules)t+=a.cssText;return(e=>new d("string"==typeof e?e:e+"",void 0,l))(t)})(e):e,{is:p,defineProperty:f,getOwnPropertyDescriptor:m,getOwnPropertyNames:g,getOwnPropertySymbols:y,getPrototypeOf:v}=Object,b=globalThis.trustedTypes,$=b?b.emptyScript:"",w=(e,t)=>e,x={toAttribute(e,t){switch(t){case Boolean:e=e?$:null;break;case Object:case Array:e=null==e?e:JSON.stringify(e)}return e},fromAttribute(e,t){let a=e;switch(t){case Boolean:a=null!==e;break;case Number:a=null===e?null:Number(e);break;case Object:case Array:try{a=JSON.parse(e)}catch(e){a=null}}return a}},k=(e,t)=>!p(e,t),A={attribute:!0,type:String,converter:x,reflect:!1,useDefault:!1,hasChanged:k};let S=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=A){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){const a=Symbol(),i=this.getPropertyDescriptor(e,a,t);void 0!==i&&f(this.prototype,e,i)}}static getPropertyDescriptor(e,t,a){const{get:i,set:s}=m(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:i,set(t){const n=i?.call(this);s?.call(this,t),this.requestUpdate(e,n,a)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??A}static _$Ei(){if(this.hasOwnProperty(w("elementProperties")))return;const e=v(this);e.finalize(),void 0!==e.l&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(!this.hasOwnProperty(w("finalized"))){if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(w("properties"))){const e=this.properties,t=[...g(e),...y(e)];for(const a of t)this.createProperty(a,e[a])}this[Symbol.metadata],this._$Eh=new Map;for(const[e,t]of this.elementProperties){const a=this._$Eu(e,t);void 0!==a&&this._$Eh.set(a,e)}this.elementStyles=this.finalizeStyles(this.styles)}}static finalizeStyles(e){const t=[];if(Array.isArray(e)){const a=new Set(e.flat(1/0).reverse());for(const e of a)t.unshift(u(e))}else void 0!==e&&t.push(u(e));return t}static _$Eu(e,t){const a=t.attribute;return!1===a?void 0:"string"==typeof a?a:"string"==typeof e?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),void 0!==this.renderRoot&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){const e=new Map,t=this.constructor.elementProperties;for(const a of t.keys())this.hasOwnProperty(a)&&(e.set(a,this[a]),delete this[a]);e.size>0&&(this._$Ep=e)}createRenderRoot(){const e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return((e,t)=>{if(r)e.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(const a of t){const t=document.createElement("style"),i=o.litNonce;void 0!==i&&t.setAttribute("nonce",i),t.textContent=a.cssText,e.appendChild(t)}})(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,a){this._$AK(e,a)}_$ET(e,t){const a=this.constructor.elementProperties.get(e),i=this.constructor._$Eu(e,a);if(void 0!==i&&!0===a.reflect){const s=(void 0!==a.converter?.toAttribute?a.converter:x).toAttribute(t,a.type);this._$Em=e,null==s?this.removeAttribute(i):this.setAttribute(i,s),this._$Em=null}}_$AK(e,t){const a=this.constructor,i=a._$Eh.get(e);if(void 0!==i&&this._$Em!==i){const e=a.getPropertyOptions(i),s="function"==typeof e.converter?{fromAttribute:e.converter}:void 0!==e.converter?.fromAttribute?e.converter:x;this._$Em=i;const n=s.fromAttribute(t,e.type);this[i]=n??this._$Ej?.get(i)??n,this._$Em=null}}requestUpdate(e,t,a,i=!1,s){if(void 0!==e){const n=this.constructor;if(!1===i&&(s=this[e]),a??=n.getPropertyOptions(e),!((a.hasChanged??k)(s,t)||a.useDefault&&a.reflect&&s===this._$Ej?.get(e)&&!this.hasAttribute(n._$Eu(e,a))))return;this.C(e,t,a)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:a,reflect:i,wrapped:s},n){a&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,n??t??this[e]),!0!==s||void 0!==n)||(this._$AL.has(e)||(this.hasUpdated||a||(t=void 0),this._$AL.set(e,t)),!0===i&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}const e=this.scheduleUpdate();return null!=e&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}const e=this.constructor.elementProperties;if(e.size>0)for(const[t,a]of e){const{wrapped:e}=a,i=this[t];!0!==e||this._$AL.has(t)||void 0===i||this.C(t,void 0,a,i)}}let e=!1;const t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}};S.elementStyles=[],S.shadowRootOptions={mode:"open"},S[w("elementProperties")]=new Map,S[w("finalized")]=new Map;const C=globalThis,_=e=>e,E=C.trustedTypes,U=E?E.createPolicy("hotline-elements",{createHTML:e=>e}):void 0,T="$lit$",L=`lit$${Math.random().toFixed(9).slice(2)}$`,N="?"+L,M=`<${N}>`,z=document,P=()=>z.createComment(""),O=e=>null===e||"object"!=typeof e&&"function"!=typeof e,q=Array.isArray,D="[ \t\n\f\r]",H=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,j=/-->/g,I=/>/g,F=RegExp(`>|${D}(?:([^\\s"'>=/]+)(${D}*=${D}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,"g"),R=/'/g,B=/"/g,W=/^(?:script|style|textarea|title)$/i,Y=e=>(t,...a)=>({_$litType$:e,strings:t,values:a}),V=Y(1),K=Y(2),Z=Symbol.for("lit-noChange"),J=Symbol.for("lit-nothing"),Q=new WeakMap,X=z.createTreeWalker(z,129);function G(e,t){if(!q(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return void 0!==U?U.createHTML(t):t}const ee=(e,t)=>{const a=e.length-1,i=[];let s,n=2===t?"<svg>":3===t?"<math>":"",o=H;for(let t=0;t<a;t++){const a=e[t];let r,l,c=-1,d=0;for(;d<a.length&&(o.lastIndex=d,l=o.exec(a),null!==l);)d=o.lastIndex,o===H?"!--"===l[1]?o=j:void 0!==l[1]?o=I:void 0!==l[2]?(W.test(l[2])&&(s=RegExp("</"+l[2],"g")),o=F):void 0!==l[3]&&(o=F):o===F?">"===l[0]?(o=s??H,c=-1):void 0===l[1]?c=-2:(c=o.lastIndex-l[2].length,r=l[1],o=void 0===l[3]?F:'"'===l[3]?B:R):o===B||o===R?o=F:o===j||o===I?o=H:(o=F,s=void 0);const h=o===F&&e[t+1].startsWith("/>")?" ":"";n+=o===H?a+M:c>=0?(i.push(r),a.slice(0,c)+T+a.slice(c)+L+h):a+L+(-2===c?t:h)}return[G(e,n+(e[a]||"<?>")+(2===t?"</svg>":3===t?"</math>":"")),i]};class te{constructor({strings:e,_$litType$:t},a){let i;this.parts=[];let s=0,n=0;const o=e.length-1,r=this.parts,[l,c]=ee(e,t);if(this.el=te.createElement(l,a),X.currentNode=this.el.content,2===t||3===t){const e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;null!==(i=X.nextNode())&&r.length<o;){if(1===i.nodeType){if(i.hasAttributes())for(const e of i.getAttributeNames())if(e.endsWith(T)){const t=c[n++],a=i.getAttribute(e).split(L),o=/([.?@])?(.*)/.exec(t);r.push({type:1,index:s,name:o[2],strings:a,ctor:"."===o[1]?oe:"?"===o[1]?re:"@"===o[1]?le:ne}),i.removeAttribute(e)}else e.startsWith(L)&&(r.push({type:6,index:s}),i.removeAttribute(e));if(W.test(i.tagName)){const e=i.textContent.split(L),t=e.length-1;if(t>0){i.textContent=E?E.emptyScript:"";for(let a=0;a<t;a++)i.append(e[a],P()),X.nextNode(),r.push({type:2,index:++s});i.append(e[t],P())}}}else if(8===i.nodeType)if(i.data===N)r.push({type:2,index:s});else{let e=-1;for(;-1!==(e=i.data.indexOf(L,e+1));)r.push({type:7,index:s}),e+=L.length-1}s++}}static createElement(e,t){const a=z.createElement("template");return a.innerHTML=e,a}}function ae(e,t,a=e,i){if(t===Z)return t;let s=void 0!==i?a._$Co?.[i]:a._$Cl;const n=O(t)?void 0:t._$litDirective$;return s?.constructor!==n&&(s?._$AO?.(!1),void 0===n?s=void 0:(s=new n(e),s._$AT(e,a,i)),void 0!==i?(a._$Co??=[])[i]=s:a._$Cl=s),void 0!==s&&(t=ae(e,s._$AS(e,t.values),s,i)),t}class ie{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){const{el:{content:t},parts:a}=this._$AD,i=(e?.creationScope??z).importNode(t,!0);X.currentNode=i;let s=X.nextNode(),n=0,o=0,r=a[0];for(;void 0!==r;){if(n===r.index){let t;2===r.type?t=new se(s,s.nextSibling,this,e):1===r.type?t=new r.ctor(s,r.name,r.strings,this,e):6===r.type&&(t=new ce(s,this,e)),this._$AV.push(t),r=a[++o]}n!==r?.index&&(s=X.nextNode(),n++)}return X.currentNode=z,i}p(e){let t=0;for(const a of this._$AV)void 0!==a&&(void 0!==a.strings?(a._$AI(e,a,t),t+=a.strings.length-2):a._$AI(e[t])),t++}}class se{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,a,i){this.type=2,this._$AH=J,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=a,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode;const t=this._$AM;return void 0!==t&&11===e?.nodeType&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=ae(this,e,t),O(e)?e===J||null==e||""===e?(this._$AH!==J&&this._$AR(),this._$AH=J):e!==this._$AH&&e!==Z&&this._(e):void 0!==e._$litType$?this.$(e):void 0!==e.nodeType?this.T(e):(e=>q(e)||"function"==typeof e?.[Symbol.iterator])(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==J&&O(this._$AH)?this._$AA.nextSibling.data=e:this.T(z.createTextNode(e)),this._$AH=e}$(e){const{values:t,_$litType$:a}=e,i="number"==typeof a?this._$AC(e):(void 0===a.el&&(a.el=te.createElement(G(a.h,a.h[0]),this.options)),a);if(this._$AH?._$AD===i)this._$AH.p(t);else{const e=new ie(i,this),a=e.u(this.options);e.p(t),this.T(a),this._$AH=e}}_$AC(e){let t=Q.get(e.strings);return void 0===t&&Q.set(e.strings,t=new te(e)),t}k(e){q(this._$AH)||(this._$AH=[],this._$AR());const t=this._$AH;let a,i=0;for(const s of e)i===t.length?t.push(a=new se(this.O(P()),this.O(P()),this,this.options)):a=t[i],a._$AI(s),i++;i<t.length&&(this._$AR(a&&a._$AB.nextSibling,i),t.length=i)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){const t=_(e).nextSibling;_(e).remove(),e=t}}setConnected(e){void 0===this._$AM&&(this._$Cv=e,this._$AP?.(e))}}class ne{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,a,i,s){this.type=1,this._$AH=J,this._$AN=void 0,this.element=e,this.name=t,this._$AM=i,this.options=s,a.length>2||""!==a[0]||""!==a[1]?(this._$AH=Array(a.length-1).fill(new String),this.strings=a):this._$AH=J}_$AI(e,t=this,a,i){const s=this.strings;let n=!1;if(void 0===s)e=ae(this,e,t,0),n=!O(e)||e!==this._$AH&&e!==Z,n&&(this._$AH=e);else{const i=e;let o,r;for(e=s[0],o=0;o<s.length-1;o++)r=ae(this,i[a+o],t,o),r===Z&&(r=this._$AH[o]),n||=!O(r)||r!==this._$AH[o],r===J?e=J:e!==J&&(e+=(r??"")+s[o+1]),this._$AH[o]=r}n&&!i&&this.j(e)}j(e){e===J?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}}class oe extends ne{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===J?void 0:e}}class re extends ne{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==J)}}class le extends ne{constructor(e,t,a,i,s){super(e,t,a,i,s),this.type=5}_$AI(e,t=this){if((e=ae(this,e,t,0)??J)===Z)return;const a=this._$AH,i=e===J&&a!==J||e.capture!==a.capture||e.once!==a.once||e.passive!==a.passive,s=e!==J&&(a===J||i);i&&this.element.removeEventListener(this.name,this,a),s&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}}class ce{constructor(e,t,a){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=a}get _$AU(){return this._$AM._$AU}_$AI(e){ae(this,e)}}const de=globalThis;class he extends S{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){const t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=((e,t,a)=>{const i=a?.renderBefore??t;let s=i._$litPart$;if(void 0===s){const e=a?.renderBefore??null;i._$litPart$=s=new se(t.insertBefore(P(),e),e,void 0,a??{})}return s._$AI(e),s})(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return Z}}he._$litElement$=!0,he.finalized=!0,de.litElementHydrateSupport?.({LitElement:he});const ue=(e,...t)=>({strTag:!0,strings:e,values:t}),pe=(e,t,a)=>{let i=e[0];for(let s=1;s<e.length;s++)i+=t[a?a[s-1]:s-1],i+=e[s];return i},fe=e=>{return"string"!=typeof(t=e)&&"strTag"in t?pe(e.strings,e.values):e;var t};let me=fe,ge=!1;const ye=[];for(let e=0;e<256;e++)ye[e]=(e>>4&15).toString(16)+(15&e).toString(16);const ve=new WeakMap,be=new Map;function $e(e,t,a){if(e){const i=a?.id??(e=>{const t="string"==typeof e?e:e.strings;let a=be.get(t);return void 0===a&&(a=function(e,t){return(t?"h":"s")+(e=>{let t=0,a=8997,i=0,s=33826,n=0,o=40164,r=0,l=52210;for(let c=0;c<e.length;c++)a^=e.charCodeAt(c),t=435*a,i=435*s,n=435*o,r=435*l,n+=a<<8,r+=s<<8,i+=t>>>16,a=65535&t,n+=i>>>16,s=65535&i,l=r+(n>>>16)&65535,o=65535&n;return ye[l>>8]+ye[255&l]+ye[o>>8]+ye[255&o]+ye[s>>8]+ye[255&s]+ye[a>>8]+ye[255&a]})("string"==typeof e?e:e.join("\x1e"))}(t,"string"!=typeof e&&!("strTag"in e)),be.set(t,a)),a})(t),s=e[i];if(s){if("string"==typeof s)return s;if("strTag"in s)return pe(s.strings,t.values,s.values);{let e=ve.get(s);return void 0===e&&(e=s.values,ve.set(s,e)),{...s,values:e.map(e=>t.values[e])}}}}return fe(t)}(new class{constructor(){this.settled=!1,this.promise=new Promise((e,t)=>{this._resolve=e,this._reject=t})}resolve(e){this.settled=!0,this._resolve(e)}reject(e){this.settled=!0,this._reject(e)}}).resolve();const we={code:"en",name:"English",dir:"ltr",reviewed:null,templates:{},prose:{}},xe={code:"es",name:"Espa\xf1ol",dir:"ltr",reviewed:null,templates:{s0487f33d9ddaabde:"Tema",s11f1693e97a511b7:"Salir de esta p\xe1gina",s14408610a6c2d87f:ue`${0}:${1} a.m.`,s1706687bfeac0cb3:"\xbfQu\xe9 es la trata de personas?",s1c7fd8427b215080:ue`Esta lista se revis\u00f3 por \u00faltima vez el ${0}.`,s1dd4e64813b90522:ue`${0} de mayo de ${1}`,s23d3be59a080e32d:ue`${0} de febrero de ${1}`,s240732794d597f70:"martes",s29bdd62164ec03ca:ue`TTY: marque ${0}`,s2acee74b99340e1a:"Se\xf1ales de alerta",s2b6c5daeeab185ec:"Mensajes:",s2c11b72a77268e42:"Si alguien revisa su tel\xe9fono, use el de una persona de confianza.",s3117b3e4fdfaec1a:ue`${0} de diciembre de ${1}`,s3852679b53bdc1a7:"Cualquier persona",s3aae2e7fc6582fd3:"M\xe1s ayuda",s3b6403901efd435a:ue`De ${0} a ${1} a\u00f1os`,s3e228196154c8e04:"Ayuda con los gastos",s4473d9920dc373e1:"Si esto le pasa a usted o a alguien que conoce:",s4610de3ab476a8b1:ue`${0} de octubre de ${1}`,s4723a175edf871d4:ue`${0} de agosto de ${1}`,s4a80dce138de5163:ue`${0} de enero de ${1}`,s4be43d4c1dadcd02:"Presione May\xfas (Shift) tres veces para salir.",s5686231c6d208cfc:"El chat deja rastro en el navegador, y esta p\xe1gina tambi\xe9n. Una ventana privada guarda menos.",s5d929ff1619ac0c9:"Buscar",s5ee7b60f847eee36:"s\xe1bado",s6218904e2530895e:"Pida este n\xfamero:",s64c12c95548ccbe8:"Presione May\xfas (Shift) dos veces m\xe1s para salir de esta p\xe1gina.",s651f3a92741d9520:"Todo",s669d35428a2c9188:ue`${0} de septiembre de ${1}`,s66dcbbc0355c2759:"domingo",s66dda5dcbe0f01a3:"Chat:",s6cbac519e1e0d7e4:"TTY",s7965a64f3423e375:"\xbfLe obligan a trabajar o a hacer algo sexual? Hay ayuda.",s7b9d13ea440cd1d7:"jueves",s7dfc22ad37bfdf0f:ue`Llame al ${0}`,s7f0f84ad38a9ee9c:"Llamadas:",s82665b2ffabc9c0a:"Sitio web",s846b03e79d8737c2:"C\xf3mo protegerse mejor",s84d4627058ffdc9e:ue`Desde los ${0} a\u00f1os`,s8840e9f9c3918a27:"hora del Centro",s89649937ddef97b1:ue`${0}, ${1}`,s8c9be73205ff5825:"Atienden ahora",s8e1e241222764b4c:"Un programa en el tel\xe9fono o la computadora puede mostrar a otros lo que usted hace.",s8ed5a96dcad678fe:"Chat en l\xednea",s9082adf9dd500aba:"Las llamadas y los mensajes pueden verse en su tel\xe9fono o en la factura.",s91586a19ae965fe4:"Salir no borra el historial del navegador.",s93b1f593877fcd2e:ue`${0}:${1} p.m.`,s9442a2666a4f6211:"Busque ayuda",s94d45240202fa16c:ue`Cierra: ${0}`,s978464661758a212:"viernes",s9b6b1422027158eb:"Denunciar",s9eaa6e7fbfd5cdd7:"mi\xe9rcoles",sa00f402ecaf39d42:"No se encontr\xf3 nada m\xe1s. La l\xednea nacional puede buscar ayuda cerca de usted.",saa4b4f62b6471a11:ue`En su hora: ${0}`,sb298f9a2d55ce3af:"voz y TTY",sb8d2dec3643d182f:"Sin confirmar",sbcf22508aa81d342:ue`Fuente: ${0}, ${1}`,sbcff0234184fb846:"Nadie ha revisado todav\xeda esta traducci\xf3n.",sbda289a8cefb2949:"Ahora no atienden",sbda3f74edee2e5bf:"Mensajes y chat:",sbff1bc365c3d0c2b:ue`${0} de junio de ${1}`,sc671a9d5ae2ccf25:"Las 24 horas, todos los d\xedas",sc81347e481a820de:"C\xf3mo presentar la solicitud",sc9e00ceac87a3220:"Hable con alguien ahora",scaeeab3bcbb6bd1f:"hora de la Monta\xf1a",sd1f44f1a8bc20e67:"Correo electr\xf3nico",sd543966627f05183:"En el sitio web de la l\xednea",sd91841e7516165b0:ue`Servicios en la lista: ${0}`,sda320088c14acfac:"Una llamada puede quedar en la lista de llamadas, y un mensaje, en el tel\xe9fono. B\xf3rrelos solo si no hay riesgo.",sdc68fa6363ffd8c9:ue`${0} de noviembre de ${1}`,sdcee6a452732c521:ue`${0} de abril de ${1}`,sdd8435eee034c1c3:"Llame gratis al",sde4a24ba4879fee9:ue`${0} de julio de ${1}`,sde72fdeb4148cb58:ue`${0} de marzo de ${1}`,sdf14684d893fc7e1:"hora del Pac\xedfico",sdfa47b9ce9ac1889:"Llame al",se00bdebfcc5e83cc:"hora del Este",se1cf53772aea796f:"En todas partes",se64ad5d290defca3:"Presione May\xfas (Shift) una vez m\xe1s para salir de esta p\xe1gina.",se9ff6e9a514d8cf9:"lunes",sea74d0f77e68f23b:"M\xe1s idiomas",seaaeee4599227e40:"\xbfEst\xe1 en peligro ahora?",seafe1328976e5371:"No pudimos confirmar que este servicio siga funcionando. En su lugar, llame a la l\xednea nacional:",sec2b6eace29daade:ue`Abre: ${0}`,see111e253e6c520d:ue`Env\u00ede ${0} al`,see7cd4e4bc49d474:"Qu\xe9 dice la ley",sefcf950b3cc4fc3b:"Idioma",sf287f27afdd291e9:ue`Menores de ${0} a\u00f1os`,sf2bb98199c92e6f0:"Para qui\xe9n",sf3f752ef031b25d8:"D\xf3nde",sf63e89828c8871ff:"Env\xede un mensaje al",sf970dd8b0fdb317f:ue`En peligro: ${0}`},prose:{"national-human-trafficking-hotline.name":{source:"National Human Trafficking Hotline",target:"L\xednea Nacional Contra la Trata de Personas"},"national-human-trafficking-hotline.description":{source:"For anyone who is forced to work or to do something sexual, and for anyone who is worried about someone.",target:"Para toda persona a quien obligan a trabajar o a hacer algo sexual, y para quien se preocupa por alguien."},"national-human-trafficking-hotline.alert":{source:"Confidential, unless the law requires a report or someone is in immediate danger. You do not have to give your name.",target:"Es confidencial, salvo si la ley obliga a informar o si alguien est\xe1 en peligro inmediato. No hace falta que d\xe9 su nombre."},"national-human-trafficking-hotline.interpretationServices":{source:"Interpreters for 200+ languages",target:"Int\xe9rpretes para m\xe1s de 200 idiomas"},"national-human-trafficking-hotline.serviceAreas.0":{source:"United States",target:"Estados Unidos"},"emergency-911.description":{source:"Police, fire and ambulance, when someone is in danger now.",target:"Polic\xeda, bomberos y ambulancia, cuando alguien est\xe1 en peligro ahora."},"emergency-911.serviceAreas.0":{source:"United States",target:"Estados Unidos"},"cast.description":{source:"Help for people who were trafficked, in Los Angeles County. It is not part of the police or the government.",target:"Ayuda para personas que han sufrido la trata de personas en el condado de Los \xc1ngeles. No forma parte de la polic\xeda ni del gobierno."},"cast.alert":{source:"You can call from anywhere in the United States. Outside Los Angeles County, the national hotline finds help near you.",target:"Puede llamar desde cualquier lugar de Estados Unidos. Fuera del condado de Los \xc1ngeles, la l\xednea nacional busca ayuda cerca de usted."},"cast.interpretationServices":{source:"Interpreters",target:"Int\xe9rpretes"},"cast.serviceAreas.0":{source:"Los Angeles County",target:"Condado de Los \xc1ngeles"},"ncmec.description":{source:"For children who are sold or used for sex, and for anyone who knows of one. You can also report online, without your name.",target:"Para menores a quienes venden o usan con fines sexuales, y para quien sepa de un caso. Tambi\xe9n puede denunciar en l\xednea, sin dar su nombre."},"ncmec.serviceAreas.0":{source:"United States",target:"Estados Unidos"},"national-domestic-violence-hotline.description":{source:"For anyone who is hurt, controlled or threatened by a partner.",target:"Para toda persona a quien su pareja lastima, controla o amenaza."},"national-domestic-violence-hotline.interpretationServices":{source:"Interpreters for 200+ languages",target:"Int\xe9rpretes para m\xe1s de 200 idiomas"},"national-domestic-violence-hotline.serviceAreas.0":{source:"United States",target:"Estados Unidos"},"988-lifeline.description":{source:"For anyone who thinks of suicide or cannot cope any more.",target:"Para toda persona que piensa en el suicidio o que ya no puede m\xe1s."},"988-lifeline.interpretationServices":{source:"Interpreters for 250+ languages. American Sign Language by video",target:"Int\xe9rpretes para m\xe1s de 250 idiomas. Lengua de se\xf1as americana por video"},"988-lifeline.serviceAreas.0":{source:"United States",target:"Estados Unidos"},"national-runaway-safeline.description":{source:"For young people who ran away, were thrown out, or think of leaving.",target:"Para j\xf3venes que huyeron de su casa, a quienes echaron o que piensan en irse."},"national-runaway-safeline.serviceAreas.0":{source:"United States",target:"Estados Unidos"},"california-youth-crisis-line.description":{source:"For young people in California who need help, or someone to talk to.",target:"Para j\xf3venes de California que necesitan ayuda o con qui\xe9n hablar."},"california-youth-crisis-line.serviceAreas.0":{source:"California",target:"California"},"calvcb.description":{source:"Pays for treatment, moving, safety at home and lost income after a crime.",target:"Paga tratamientos, mudanza, seguridad en el hogar e ingresos perdidos despu\xe9s de un delito."},"calvcb.serviceAreas.0":{source:"California",target:"California"},"calvcb.applicationProcess.0.text":{source:"Online",target:"En l\xednea"},"calvcb.applicationProcess.1.text":{source:"By telephone. Ask for an application, or for help with one.",target:"Por tel\xe9fono. Pida una solicitud, o ayuda para llenarla."},"calvcb.applicationProcess.2.text":{source:"By mail. Ask for the application and the address when you call.",target:"Por correo. Pida la solicitud y la direcci\xf3n cuando llame."},"calvcb.applicationProcess.3.text":{source:"In person, with free help, at the Victim Witness Assistance Center of your county",target:"En persona, con ayuda gratuita, en el centro de ayuda a v\xedctimas y testigos (Victim Witness Assistance Center) de su condado"},"california-civil-rights-department.description":{source:"Takes complaints about human trafficking.",target:"Recibe quejas por trata de personas."},"california-civil-rights-department.serviceAreas.0":{source:"California",target:"California"},"doj-worker-exploitation-task-force.description":{source:"A complaint line of the U.S. Department of Justice.",target:"Una l\xednea de quejas del Departamento de Justicia de Estados Unidos."},"doj-worker-exploitation-task-force.serviceAreas.0":{source:"United States",target:"Estados Unidos"},"doj-worker-exploitation-task-force.schedules.0":{source:"9 a.m. to 5 p.m. Eastern Time",target:"De 9 a.m. a 5 p.m., hora del Este"},"bscc.description":{source:"An alliance of agencies and nonprofits against trafficking on both sides of the border of the United States and Mexico. The number that it was listed with before is that of the national hotline.",target:"Una alianza de organismos y organizaciones sin fines de lucro contra la trata a ambos lados de la frontera de Estados Unidos y M\xe9xico. El n\xfamero con el que antes aparec\xeda es el de la l\xednea nacional."},"bscc.serviceAreas.0":{source:"San Diego and the border with Mexico",target:"San Diego y la frontera con M\xe9xico"},"misssey.description":{source:"Helps children and young people in Oakland who are sold for sex: someone at their side, a place to go, and coaching for school and work.",target:"Ayuda a menores y j\xf3venes de Oakland a quienes venden con fines sexuales: alguien a su lado, un lugar adonde ir y orientaci\xf3n para estudiar y trabajar."},"misssey.serviceAreas.0":{source:"Oakland",target:"Oakland"},"new-day-for-children.description":{source:"Raises money for homes in which children who were sold for sex can live and heal. An agency or the family asks for a place. Its own website sends people to the national hotline.",target:"Re\xfane fondos para hogares donde pueden vivir y recuperarse menores a quienes vendieron con fines sexuales. El lugar lo pide un organismo o la familia. Su propio sitio web remite a la l\xednea nacional."},"new-day-for-children.serviceAreas.0":{source:"United States",target:"Estados Unidos"},"topics.danger.name":{source:"Danger now",target:"Peligro ahora"},"topics.danger.synonyms.0":{source:"emergency",target:"emergencia"},"topics.danger.synonyms.1":{source:"police",target:"polic\xeda"},"topics.danger.synonyms.2":{source:"ambulance",target:"ambulancia"},"topics.sex-trafficking.name":{source:"Forced sex",target:"Sexo forzado"},"topics.sex-trafficking.synonyms.0":{source:"sex trafficking",target:"trata sexual"},"topics.sex-trafficking.synonyms.1":{source:"pimp",target:"proxeneta"},"topics.sex-trafficking.synonyms.2":{source:"prostitution",target:"prostituci\xf3n"},"topics.sex-trafficking.synonyms.3":{source:"escort",target:"dama de compa\xf1\xeda"},"topics.sex-trafficking.synonyms.4":{source:"sold for sex",target:"venta de sexo"},"topics.labor-trafficking.name":{source:"Forced work",target:"Trabajo forzado"},"topics.labor-trafficking.synonyms.0":{source:"labor trafficking",target:"trata laboral"},"topics.labor-trafficking.synonyms.1":{source:"slavery",target:"esclavitud"},"topics.labor-trafficking.synonyms.2":{source:"debt",target:"deuda"},"topics.labor-trafficking.synonyms.3":{source:"wages",target:"salario"},"topics.labor-trafficking.synonyms.4":{source:"boss",target:"patr\xf3n"},"topics.labor-trafficking.synonyms.5":{source:"passport",target:"pasaporte"},"topics.labor-trafficking.synonyms.6":{source:"papers",target:"papeles"},"topics.domestic-violence.name":{source:"Violence by a partner",target:"Violencia de la pareja"},"topics.domestic-violence.synonyms.0":{source:"abuse",target:"abuso"},"topics.domestic-violence.synonyms.1":{source:"husband",target:"marido"},"topics.domestic-violence.synonyms.2":{source:"boyfriend",target:"novio"},"topics.domestic-violence.synonyms.3":{source:"wife",target:"esposa"},"topics.domestic-violence.synonyms.4":{source:"girlfriend",target:"novia"},"topics.mental-health.name":{source:"Crisis and suicide",target:"Crisis y suicidio"},"topics.mental-health.synonyms.0":{source:"depression",target:"depresi\xf3n"},"topics.mental-health.synonyms.1":{source:"hopeless",target:"desesperaci\xf3n"},"topics.mental-health.synonyms.2":{source:"panic",target:"p\xe1nico"},"topics.housing.name":{source:"A place to stay",target:"Un lugar donde quedarse"},"topics.housing.synonyms.0":{source:"shelter",target:"refugio"},"topics.housing.synonyms.1":{source:"homeless",target:"sin techo"},"topics.housing.synonyms.2":{source:"runaway",target:"fuga de casa"},"topics.missing-children.name":{source:"Missing children",target:"Menores desaparecidos"},"topics.missing-children.synonyms.0":{source:"runaway",target:"fuga de casa"},"topics.missing-children.synonyms.1":{source:"abducted",target:"secuestro"},"topics.money.name":{source:"Money after a crime",target:"Dinero despu\xe9s de un delito"},"topics.money.synonyms.0":{source:"compensation",target:"compensaci\xf3n"},"topics.money.synonyms.1":{source:"bills",target:"facturas"},"topics.money.synonyms.2":{source:"costs",target:"gastos"},"topics.money.synonyms.3":{source:"lost wages",target:"salario perdido"},"topics.law.name":{source:"Law and visas",target:"Ley y visas"},"topics.law.synonyms.0":{source:"lawyer",target:"abogado"},"topics.law.synonyms.1":{source:"rights",target:"derechos"},"topics.law.synonyms.2":{source:"complaint",target:"queja"},"topics.law.synonyms.3":{source:"immigration",target:"inmigraci\xf3n"},"topics.law.synonyms.4":{source:"T visa",target:"visa T"},"topics.law.synonyms.5":{source:"U visa",target:"visa U"},"audiences.everyone.name":{source:"Everyone",target:"Todas las personas"},"audiences.children.name":{source:"Children",target:"Menores"},"audiences.children.synonyms.0":{source:"child",target:"ni\xf1a ni\xf1o"},"audiences.children.synonyms.1":{source:"minor",target:"menor de edad"},"audiences.children.synonyms.2":{source:"kid",target:"chico"},"audiences.children.synonyms.3":{source:"under 18",target:"menos de 18"},"audiences.young-people.name":{source:"Young people",target:"J\xf3venes"},"audiences.young-people.synonyms.0":{source:"teen",target:"adolescente"},"audiences.young-people.synonyms.1":{source:"teenager",target:"adolescente"},"audiences.young-people.synonyms.2":{source:"youth",target:"juventud"},"audiences.young-people.synonyms.3":{source:"student",target:"estudiante"},"audiences.families.name":{source:"Families",target:"Familias"},"audiences.families.synonyms.0":{source:"parent",target:"padres"},"audiences.families.synonyms.1":{source:"mother",target:"madre"},"audiences.families.synonyms.2":{source:"father",target:"padre"},"regions.US.name":{source:"United States",target:"Estados Unidos"},"regions.US-CA.name":{source:"California",target:"California"},"definitions.definition.text":{source:"Human trafficking is making someone work, or do something sexual, by force, lies or threats. No one has to be moved anywhere for it to be trafficking. When someone under 18 is used for paid sex, it is trafficking even without force. It can happen to anyone.",target:"La trata de personas es obligar a alguien a trabajar, o a hacer algo sexual, con fuerza, mentiras o amenazas. No hace falta que lleven a nadie de un lugar a otro para que sea trata. Si usan a alguien menor de 18 a\xf1os para sexo pagado, es trata aunque no haya fuerza. Le puede pasar a cualquiera."},"definitions.definition.act.title":{source:"What is done",target:"Qu\xe9 se hace"},"definitions.definition.act.text":{source:"Recruiting, hiding, moving, keeping or getting a person",target:"Captar, ocultar, trasladar, retener o conseguir a una persona"},"definitions.definition.means.title":{source:"How",target:"C\xf3mo"},"definitions.definition.means.text":{source:"By force, fraud, threats or debts",target:"Con fuerza, enga\xf1o, amenazas o deudas"},"definitions.definition.purpose.title":{source:"Why",target:"Para qu\xe9"},"definitions.definition.purpose.text":{source:"For sex, labor or services that others gain from",target:"Para sexo, trabajo o servicios de los que otros se benefician"},"definitions.types.sex-trafficking.title":{source:"Sex trafficking",target:"Trata de personas con fines sexuales"},"definitions.types.sex-trafficking.text":{source:"Someone is made to have sex, or to do something sexual, for money or anything else of value. Under 18, no force is needed for it to be trafficking.",target:"Obligan a alguien a tener sexo, o a hacer algo sexual, a cambio de dinero u otra cosa de valor. Si es menor de 18 a\xf1os, es trata aunque no haya fuerza."},"definitions.types.labor-trafficking.title":{source:"Labor trafficking",target:"Trata de personas con fines laborales"},"definitions.types.labor-trafficking.text":{source:"Someone is made to work by force, fraud or threats: in a home, on a farm, in a factory, restaurant or shop, in construction, or anywhere else.",target:"Obligan a alguien a trabajar con fuerza, enga\xf1o o amenazas: en una casa, en el campo, en una f\xe1brica, un restaurante o una tienda, en la construcci\xf3n o en cualquier otro lugar."},"definitions.figures.forced-labor-2021.value":{source:"27.6 million",target:"27.6 millones"},"definitions.figures.forced-labor-2021.text":{source:"people in forced labor on any day",target:"de personas en trabajo forzoso en un d\xeda cualquiera"},"definitions.figures.forced-sexual-exploitation-2021.value":{source:"6.3 million",target:"6.3 millones"},"definitions.figures.forced-sexual-exploitation-2021.text":{source:"of them forced into paid sex",target:"de ellas, forzadas a tener sexo pagado"},"definitions.signs.caveat":{source:"Not every sign is there each time, and a sign alone proves nothing.",target:"No todas las se\xf1ales aparecen siempre, y una se\xf1al sola no prueba nada."},"definitions.signs.advice":{source:"Do not confront anyone, and do not try to rescue anyone yourself. Tell the hotline what you saw.",target:"No se enfrente a nadie ni intente rescatar a nadie por su cuenta. Cu\xe9ntele a la l\xednea lo que vio."},"definitions.signs.cut-off.text":{source:"Cut off from family, friends and places they used to go to",target:"Sin contacto con su familia, sus amistades y los lugares adonde iba"},"definitions.signs.school.text":{source:"A child who no longer goes to school",target:"Un ni\xf1o o una ni\xf1a que ya no va a la escuela"},"definitions.signs.change.text":{source:"A sudden, great change in how someone acts",target:"Un cambio grande y repentino en su forma de actuar"},"definitions.signs.child-sex.text":{source:"Someone under 18 in paid sex",target:"Una persona menor de 18 a\xf1os a quien pagan por sexo"},"definitions.signs.confused.text":{source:"Confused, or showing signs of abuse",target:"Confusi\xf3n, o se\xf1ales de maltrato"},"definitions.signs.bruises.text":{source:"Bruises, some old and some new",target:"Moretones, unos viejos y otros nuevos"},"definitions.signs.fearful.text":{source:"Afraid, shy, or obeying without a word",target:"Miedo, timidez u obediencia sin decir palabra"},"definitions.signs.denied.text":{source:"Kept from food, water, sleep or a doctor",target:"No le dejan comer, beber, dormir o ver a un m\xe9dico"},"definitions.signs.watched.text":{source:"Always with someone who decides where they go and whom they talk to",target:"Siempre con alguien que decide ad\xf3nde va y con qui\xe9n habla"},"definitions.signs.coached.text":{source:"Answers that sound learned by heart",target:"Respuestas que parecen aprendidas de memoria"},"definitions.signs.housing.text":{source:"Living in a place that is not fit to live in",target:"Vive en un lugar que no es apto para vivir"},"definitions.signs.belongings.text":{source:"Few things of their own, and no steady place to live",target:"Tiene pocas cosas propias y ning\xfan hogar fijo"},"definitions.signs.not-free.text":{source:"Not free to leave, or locked in",target:"No puede irse, o est\xe1 bajo llave"},"definitions.law.protection.title":{source:"You are protected",target:"La ley le protege"},"definitions.law.federal.title":{source:"Federal law",target:"Ley federal"},"definitions.law.california-crime.title":{source:"A crime in California",target:"Un delito en California"},"definitions.law.california-complaint.title":{source:"A complaint in California",target:"Una queja en California"},"definitions.law.t-visa.title":{source:"T visa",target:"Visa T"}}},ke=["ar-XB","es"],Ae=new Map([[we.code,we],[xe.code,xe]]),Se=new Set;let Ce=we;(({sourceLocale:e,targetLocales:t,getLocale:a,loadLocaleSync:i})=>{const s=new Set(t);(()=>{if(ge)throw new Error("lit-localize can only be configured once");me=(t,n)=>{const o=a();return $e(o!==e&&s.has(o)?i(o)?.templates:void 0,t,n)},ge=!0})()})({sourceLocale:"en",targetLocales:[...ke],getLocale:()=>Ce.code,loadLocaleSync:()=>Ce});const _e=me,Ee=ue,Ue=e=>"object"==typeof e&&null!==e,Te=e=>"string"==typeof e,Le=e=>{if(!(e=>{try{return Ue(e)&&ke.includes(e.code)&&Te(e.name)&&("ltr"===e.dir||"rtl"===e.dir)&&Ue(e.templates)&&Object.values(e.templates).every(e=>Te(e)||Ue(e)&&!0===e.strTag)&&Ue(e.prose)&&Object.values(e.prose).every(e=>Ue(e)&&Te(e.source)&&Te(e.target))}catch{return!1}})(e)){const t=ke.filter(e=>!/-X[A-Z]$/.test(e));return void console.warn(`Hotline Elements: what was added as a language is none of this version, and is left out. Those are: ${t.join(", ")}.`,e)}Ae.set(e.code,e);for(const e of Se)e()},Ne=()=>[...Ae.values()],Me=()=>Ce,ze=(e,t)=>{const a=e.trim().replaceAll("_","-").toLowerCase().replace(/^tl\b/,"fil"),i=t.find(e=>e.toLowerCase()===a);if(i||!a)return i;const s=Pe(a);return t.find(e=>Pe(e)===s)},Pe=e=>{try{const{language:t,script:a}=new Intl.Locale(e).maximize();return`${t}-${a}`}catch{return e.split("-")[0]}},Oe=function*(e){for(let t=e;t;)t instanceof Element&&(yield t),t=t.parentNode??(t instanceof ShadowRoot?t.host:null)},qe=e=>e.getAttribute("lang")?.trim()||void 0,De=new Set;let He;const je=globalThis.MutationObserver&&new MutationObserver(e=>{const t=new Set;for(const{target:a,oldValue:i}of e)a instanceof Element&&a.getAttribute("lang")!==i&&t.add(a);t.has(document.documentElement)&&(He=void 0);for(const e of De)e.pageChanged(t)});class Ie{#e;#f;#m;#g;constructor(e,t){this.#e=e,this.#f=t,e.addController(this)}get value(){const e=Ne(),t=e.map(({code:e})=>e),a=t=>e.find(e=>e.code===t),i=a(this.#m);if(i)return i;const s=(e=>{for(const t of Oe(e)){const e=qe(t);if(e)return e}})(this.#e),n=a((void 0===s?Re():[s]).map(e=>ze(e,t)).find(Boolean));return n||void 0===s||this.#f(`does not speak "${s}". English is shown. ${Fe(s)}`),n??e[0]}offer(e){const t=Ne(),a=t.map(({code:e})=>e),i=e=>[...new Set(e.map(e=>ze(e,a)))].flatMap(e=>t.find(t=>t.code===e)??[]),s=e.filter(e=>!ze(e,a)),n=i(e);if(s.length){const e=n.length?"They are left out.":"All that are loaded are offered.";this.#f(`languages: not loaded: ${s.join(" ")}. ${e} ${Fe(s[0]??"")}`)}return{offered:n.length?n:t,preferred:i(Re())}}choose(e){He=e;for(const t of De)t!==this&&qe(t.#e)||(t.#m=e,t.#e.requestUpdate())}pageChanged(e){const t=qe(this.#e)?[this.#e]:[...Oe(this.#e)];(e.has(this.#e)||t.some(t=>e.has(t)))&&(this.#m=void 0,this.#e.requestUpdate())}hostConnected(){var e;De.add(this),qe(this.#e)||(this.#m??=He),this.#g=(e=()=>this.#e.requestUpdate(),Se.add(e),()=>Se.delete(e));for(let e=this.#e;e=e.getRootNode(),je?.observe(e,{attributes:!0,attributeFilter:["lang"],attributeOldValue:!0,subtree:!0}),e instanceof ShadowRoot;e=e.host);this.#e.requestUpdate()}hostDisconnected(){De.delete(this),this.#g?.()}}const Fe=e=>`If there is a file locales/${e}.js, add it to the page.`,Re=()=>[...globalThis.navigator?.languages??[]].filter(e=>"string"==typeof e),Be={nationalLine:"national-human-trafficking-hotline",emergencyLine:"emergency-911",topics:[{id:"danger",name:"Danger now",synonyms:["emergency","police","ambulance"]},{id:"sex-trafficking",name:"Forced sex",synonyms:["sex trafficking","pimp","prostitution","escort","sold for sex"]},{id:"labor-trafficking",name:"Forced work",synonyms:["labor trafficking","slavery","debt","wages","boss","passport","papers"]},{id:"domestic-violence",name:"Violence by a partner",synonyms:["abuse","husband","boyfriend","wife","girlfriend"]},{id:"mental-health",name:"Crisis and suicide",synonyms:["depression","hopeless","panic"]},{id:"housing",name:"A place to stay",synonyms:["shelter","homeless","runaway"]},{id:"missing-children",name:"Missing children",synonyms:["runaway","abducted"]},{id:"money",name:"Money after a crime",synonyms:["compensation","bills","costs","lost wages"]},{id:"law",name:"Law and visas",synonyms:["lawyer","rights","complaint","immigration","T visa","U visa"]}],audiences:[{id:"everyone",name:"Everyone"},{id:"children",name:"Children",synonyms:["child","minor","kid","under 18"]},{id:"young-people",name:"Young people",synonyms:["teen","teenager","youth","student"]},{id:"families",name:"Families",synonyms:["parent","mother","father"]}],regions:[{code:"US",name:"United States"},{code:"US-CA",name:"California"}],services:[{id:"national-human-trafficking-hotline",name:"National Human Trafficking Hotline",alternateNames:["National Human Trafficking Resource Center","NHTRC","NHTH"],kind:"helpline",description:"For anyone who is forced to work or to do something sexual, and for anyone who is worried about someone.",url:"https://humantraffickinghotline.org/",phones:[{number:"+18883737888",display:"1-888-373-7888",type:"voice",languages:["en","es"]},{number:"233733",display:"233733",type:"text",keyword:"HELP",languages:["en","es"]},{number:"711",display:"711",type:"textphone"}],chat:{url:"https://humantraffickinghotline.org/chat",languages:["en","es"]},email:"help@humantraffickinghotline.org",schedules:[{always:!0}],interpretationServices:"Interpreters for 200+ languages",serviceAreas:[{code:"US",name:"United States"}],topics:["sex-trafficking","labor-trafficking"],audiences:["everyone"],fees:"Free",alert:"Confidential, unless the law requires a report or someone is in immediate danger. You do not have to give your name.",status:"active",assuredDate:"2026-11-24"},{id:"emergency-911",name:"911",kind:"emergency",description:"Police, fire and ambulance, when someone is in danger now.",phones:[{number:"911",display:"911",type:"voice"}],schedules:[],serviceAreas:[{code:"US",name:"United States"}],topics:["danger"],audiences:["everyone"],status:"active",assuredDate:"2026-11-24"},{id:"cast",name:"Cast",alternateNames:["Coalition to Abolish Slavery & Trafficking","CAST"],kind:"helpline",description:"Help for people who were trafficked, in Los Angeles County. It is not part of the police or the government.",url:"https://www.castla.org/",phones:[{number:"+18885392373",display:"1-888-539-2373",type:"voice"}],schedules:[{always:!0}],interpretationServices:"Interpreters",serviceAreas:[{code:"US-CA",name:"Los Angeles County"}],topics:["sex-trafficking","labor-trafficking"],audiences:["everyone"],fees:"Free",alert:"You can call from anywhere in the United States. Outside Los Angeles County, the national hotline finds help near you.",status:"active",assuredDate:"2026-11-24"},{id:"ncmec",name:"National Center for Missing & Exploited Children",alternateNames:["NCMEC","CyberTipline"],kind:"helpline",description:"For children who are sold or used for sex, and for anyone who knows of one. You can also report online, without your name.",url:"https://report.cybertip.org/",phones:[{number:"+18008435678",display:"1-800-843-5678",type:"voice"}],schedules:[{always:!0}],serviceAreas:[{code:"US",name:"United States"}],topics:["sex-trafficking","missing-children"],audiences:["children","families"],maximumAge:17,status:"active",assuredDate:"2026-11-24"},{id:"national-domestic-violence-hotline",name:"National Domestic Violence Hotline",alternateNames:["The Hotline"],kind:"helpline",description:"For anyone who is hurt, controlled or threatened by a partner.",url:"https://www.thehotline.org/",phones:[{number:"+18007997233",display:"1-800-799-7233",type:"voice"},{number:"88788",display:"88788",type:"text",keyword:"START"},{number:"+18007873224",display:"1-800-787-3224",type:"textphone"}],chat:{url:"https://www.thehotline.org/"},schedules:[{always:!0}],interpretationServices:"Interpreters for 200+ languages",serviceAreas:[{code:"US",name:"United States"}],topics:["domestic-violence"],audiences:["everyone"],status:"active",assuredDate:"2026-11-24"},{id:"988-lifeline",name:"988 Suicide & Crisis Lifeline",alternateNames:["988"],kind:"helpline",description:"For anyone who thinks of suicide or cannot cope any more.",url:"https://988lifeline.org/",phones:[{number:"988",display:"988",type:"voice",languages:["en","es"]},{number:"988",display:"988",type:"text",languages:["en","es"]}],chat:{url:"https://988lifeline.org/",languages:["en","es"]},schedules:[{always:!0}],interpretationServices:"Interpreters for 250+ languages. American Sign Language by video",serviceAreas:[{code:"US",name:"United States"}],topics:["mental-health"],audiences:["everyone"],status:"active",assuredDate:"2026-11-24"},{id:"national-runaway-safeline",name:"National Runaway Safeline",alternateNames:["1-800-RUNAWAY"],kind:"helpline",description:"For young people who ran away, were thrown out, or think of leaving.",url:"https://www.1800runaway.org/",phones:[{number:"+18007862929",display:"1-800-786-2929",type:"voice"}],chat:{url:"https://www.1800runaway.org/"},schedules:[{always:!0}],serviceAreas:[{code:"US",name:"United States"}],topics:["housing","missing-children"],audiences:["young-people"],minimumAge:12,maximumAge:21,status:"active",assuredDate:"2026-11-24"},{id:"california-youth-crisis-line",name:"California Youth Crisis Line",kind:"helpline",description:"For young people in California who need help, or someone to talk to.",phones:[{number:"+18008435200",display:"1-800-843-5200",type:"voice"},{number:"+18008435200",display:"1-800-843-5200",type:"text"}],schedules:[{always:!0}],serviceAreas:[{code:"US-CA",name:"California"}],topics:["mental-health"],audiences:["young-people"],minimumAge:12,maximumAge:24,status:"active",assuredDate:"2026-11-24"},{id:"calvcb",name:"California Victim Compensation Board",alternateNames:["CalVCB","California Victim Compensation Program","CalVCP"],kind:"compensation",description:"Pays for treatment, moving, safety at home and lost income after a crime.",url:"https://victims.ca.gov/for-victims/victims-of-human-trafficking",phones:[{number:"+18007779229",display:"1-800-777-9229",type:"voice"}],email:"info@victims.ca.gov",schedules:[],serviceAreas:[{code:"US-CA",name:"California"}],topics:["money","sex-trafficking","labor-trafficking"],audiences:["everyone"],eligibility:"You cannot be refused only because you did not report to the police. Apply within 7 years of the crime. If you were under 18, you have until your 28th birthday. Lost income: up to $10,000 a year, for up to 2 years.",applicationProcess:[{text:"Online",url:"https://online.victims.ca.gov/"},{text:"By telephone. Ask for an application, or for help with one."},{text:"By mail. Ask for the application and the address when you call."},{text:"In person, with free help, at the Victim Witness Assistance Center of your county"}],status:"active",assuredDate:"2026-11-24"},{id:"california-civil-rights-department",name:"California Civil Rights Department",alternateNames:["CRD","Department of Fair Employment and Housing"],kind:"agency",description:"Takes complaints about human trafficking.",url:"https://calcivilrights.ca.gov/HumanTrafficking/",phones:[{number:"+18008841684",display:"1-800-884-1684",type:"voice"},{number:"+18007002320",display:"1-800-700-2320",type:"textphone"}],schedules:[],serviceAreas:[{code:"US-CA",name:"California"}],topics:["law","sex-trafficking","labor-trafficking"],audiences:["everyone"],eligibility:"Under California law. Your immigration status does not matter. It can certify requests for U and T visas.",status:"active",assuredDate:"2026-11-24"},{id:"doj-worker-exploitation-task-force",name:"Trafficking in Persons and Worker Exploitation Task Force",alternateNames:["TPWETF"],kind:"tip-line",description:"A complaint line of the U.S. Department of Justice.",phones:[{number:"+18884287581",display:"1-888-428-7581",type:"voice"},{number:"+18884287581",display:"1-888-428-7581",type:"textphone"}],schedules:[{description:"9 a.m. to 5 p.m. Eastern Time"}],serviceAreas:[{code:"US",name:"United States"}],topics:["labor-trafficking","sex-trafficking"],audiences:["everyone"],status:"unconfirmed",assuredDate:"2026-11-24"},{id:"bscc",name:"Bilateral Safety Corridor Coalition",alternateNames:["BSCC"],kind:"program",description:"An alliance of agencies and nonprofits against trafficking on both sides of the border of the United States and Mexico. The number that it was listed with before is that of the national hotline.",url:"https://www.bsccoalition.org/",phones:[{number:"+16193360770",display:"619-336-0770",type:"voice"}],schedules:[],serviceAreas:[{code:"US-CA",name:"San Diego and the border with Mexico"}],topics:["sex-trafficking","labor-trafficking"],audiences:["everyone"],status:"unconfirmed",assuredDate:"2026-11-24"},{id:"misssey",name:"MISSSEY",alternateNames:["Motivating, Inspiring, Supporting and Serving Sexually Exploited Youth","MISSEY"],kind:"program",description:"Helps children and young people in Oakland who are sold for sex: someone at their side, a place to go, and coaching for school and work.",url:"https://misssey.org/",phones:[],schedules:[],serviceAreas:[{code:"US-CA",name:"Oakland"}],topics:["sex-trafficking"],audiences:["children","young-people"],minimumAge:12,maximumAge:24,status:"unconfirmed",assuredDate:"2026-11-24"},{id:"new-day-for-children",name:"New Day for Children",kind:"program",description:"Raises money for homes in which children who were sold for sex can live and heal. An agency or the family asks for a place. Its own website sends people to the national hotline.",url:"https://newdayforchildren.com/",phones:[],schedules:[],serviceAreas:[{code:"US",name:"United States"}],topics:["sex-trafficking","housing"],audiences:["children"],minimumAge:10,maximumAge:18,status:"unconfirmed",assuredDate:"2026-11-24"}]},We={definition:{text:"Human trafficking is making someone work, or do something sexual, by force, lies or threats. No one has to be moved anywhere for it to be trafficking. When someone under 18 is used for paid sex, it is trafficking even without force. It can happen to anyone.",elements:[{id:"act",title:"What is done",text:"Recruiting, hiding, moving, keeping or getting a person"},{id:"means",title:"How",text:"By force, fraud, threats or debts"},{id:"purpose",title:"Why",text:"For sex, labor or services that others gain from"}]},types:[{id:"sex-trafficking",title:"Sex trafficking",text:"Someone is made to have sex, or to do something sexual, for money or anything else of value. Under 18, no force is needed for it to be trafficking."},{id:"labor-trafficking",title:"Labor trafficking",text:"Someone is made to work by force, fraud or threats: in a home, on a farm, in a factory, restaurant or shop, in construction, or anywhere else."}],figures:[{id:"forced-labor-2021",value:"27.6 million",text:"people in forced labor on any day",year:2021,publisher:"ILO, Walk Free, IOM",sources:[{url:"https://www.ilo.org/global/topics/forced-labour/publications/WCMS_854733/lang--it/index.htm",kind:"official"}]},{id:"forced-sexual-exploitation-2021",value:"6.3 million",text:"of them forced into paid sex",year:2021,publisher:"ILO, Walk Free, IOM",sources:[{url:"https://www.ilo.org/global/topics/forced-labour/publications/WCMS_854733/lang--it/index.htm",kind:"official"}]},{id:"profits-2024",value:"$236 billion",isAmount:!0,text:"illegal profit from forced labor in the private economy, each year",year:2024,publisher:"ILO",sources:[]}],signs:{caveat:"Not every sign is there each time, and a sign alone proves nothing.",advice:"Do not confront anyone, and do not try to rescue anyone yourself. Tell the hotline what you saw.",items:[{id:"cut-off",text:"Cut off from family, friends and places they used to go to"},{id:"school",text:"A child who no longer goes to school"},{id:"change",text:"A sudden, great change in how someone acts"},{id:"child-sex",text:"Someone under 18 in paid sex"},{id:"confused",text:"Confused, or showing signs of abuse"},{id:"bruises",text:"Bruises, some old and some new"},{id:"fearful",text:"Afraid, shy, or obeying without a word"},{id:"denied",text:"Kept from food, water, sleep or a doctor"},{id:"watched",text:"Always with someone who decides where they go and whom they talk to"},{id:"coached",text:"Answers that sound learned by heart"},{id:"housing",text:"Living in a place that is not fit to live in"},{id:"belongings",text:"Few things of their own, and no steady place to live"},{id:"not-free",text:"Not free to leave, or locked in"}]},law:[{id:"protection",title:"You are protected",text:"People who are trafficked are protected under the law of the United States and of California.",citation:"California Civil Code 52.6",url:"https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=52.6"},{id:"federal",title:"Federal law",text:"It names two severe forms. One is sex trafficking by force, fraud or coercion, or of anyone under 18. The other is getting someone's labor or services by force, fraud or coercion, to hold them in servitude, debt bondage or slavery.",citation:"22 U.S.C. 7102",url:"https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title22-section7102"},{id:"california-crime",title:"A crime in California",text:"It is a crime to take away someone's freedom to get forced labor or services, or to commit certain sex crimes or extortion. It is also a crime to get someone under 18 to do paid sex.",citation:"California Penal Code 236.1",url:"https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=PEN&sectionNum=236.1"},{id:"california-complaint",title:"A complaint in California",text:"The Civil Rights Department takes complaints about trafficking, whatever your immigration status.",citation:"California Civil Code 52.5",url:"https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=52.5"},{id:"t-visa",title:"T visa",text:"It can let someone who was trafficked stay in the United States for up to 4 years, and work. Ask a lawyer first.",citation:"USCIS",url:"https://www.uscis.gov/humanitarian/victims-of-human-trafficking-and-other-crimes"}]},Ye=e=>{const t=Be.services.find(t=>t.id===e);if(!t)throw new Error(`directory.json has no service "${e}"`);return t},Ve=Ye(Be.nationalLine),Ke=Ye(Be.emergencyLine),Ze=[Ve,...Be.services.filter(e=>"helpline"===e.kind&&"active"===e.status&&e!==Ve)],Je=(e,t,a)=>{const i=e.prose[t];return i?.source===a?{text:i.target,lang:e.code}:{text:a,lang:"en"}};function Qe(e){return"text"===e.type?(({number:e,keyword:t})=>`sms:${e}${t?`?body=${encodeURIComponent(t)}`:""}`)(e):(({number:e})=>`tel:${e}`)(e)}const Xe=6e4,Ge=864e5,et=["SU","MO","TU","WE","TH","FR","SA"],tt=new Map;function at(e,t){if(void 0===t)return NaN;try{let a=tt.get(t);a||(a=new Intl.DateTimeFormat("en-US",{timeZone:t,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric"}),tt.set(t,a));const i=a.formatToParts(e),s=e=>Number(i.find(t=>t.type===e)?.value);return Date.UTC(s("year"),s("month")-1,s("day"),s("hour")%24,s("minute"))}catch{return NaN}}function it(e,t){return at(e,t)-Math.floor(e/Xe)*Xe}function st(e){return et[new Date(e).getUTCDay()]}function nt(e){return(60*Number(e.slice(0,2))+Number(e.slice(3)))*Xe}function ot(e,t){if("always"in e)return[{startMs:-1/0,endMs:1/0}];if(!("byday"in e))return;const{timezone:a,byday:i}=e,s=Math.floor(at(t,a)/Ge)*Ge,n=it(t-3*Ge,a),o=it(t+18*Ge,a);if(Number.isNaN(s+n+o))return;const r=e=>{const t=e-n,i=e-o;return n===o||it(t,a)===n?t:it(i,a)===o?i:t},l=nt(e.opensAt),c=nt(e.closesAt),d=[];for(let e=-1;e<=15;e+=1){const t=s+e*Ge;if(!i.includes(st(t)))continue;const a=r(t+l),n=r(t+c+(c<=l?Ge:0));a<n&&d.push({startMs:a,endMs:n})}return d}function rt(e){return e.some(e=>"always"in e)}function lt(e,t){if(rt(e))return!0;const a=Number(t),i=e.map(e=>ot(e,a));return!!i.some(e=>e?.some(({startMs:e,endMs:t})=>e<=a&&a<t))||!(0!==i.length&&!i.includes(void 0))&&void 0}function ct(e,t){const a=at(Number(e),t);if(Number.isNaN(a))return;const i=new Date(a);return{weekday:st(a),hours:i.getUTCHours(),minutes:i.getUTCMinutes()}}const dt=e=>"byday"in e,ht=(e,{now:t,zone:a})=>{const i=((e,t)=>{const a=Number(t),i=[];for(const t of e){const e=ot(t,a);if(!e)return;i.push(...e)}i.sort((e,t)=>e.startMs-t.startMs);let s=a;for(const{startMs:e,endMs:t}of i){if(e>s)return new Date(s>a?s:e);s=Math.max(s,t)}})(e,t),s=e[0]?.timezone,n=ct(i,s);if(i&&n)return{at:i,service:n,reader:!1!==((e,t,a)=>{const i=at(Number(e),t)-at(Number(e),a);return Number.isNaN(i)?void 0:0===i})(i,s,a)?void 0:ct(i,a)}},ut=({id:e,schedules:t},a)=>{const{now:i,locale:s}=a,n=t.filter(dt);return{isAlwaysOpen:rt(t),isOpen:i&&lt(t,i),change:ht(n,a),weekly:n,words:t.flatMap((t,a)=>"description"in t&&t.description?[Je(s,`${e}.schedules.${a}`,t.description)]:[])}},pt=e=>{return{href:Qe(e),display:e.display,keyword:e.keyword,languages:e.languages??[],isTollFree:(t=e.number,/^\+18(00|33|44|55|66|77|88)\d{7}$/.test(t))};var t},ft=(e,t)=>{const{locale:a}=t,i=t=>e.phones.filter(e=>e.type===t).map(pt)[0],s=(t,i)=>Je(a,`${e.id}.${t}`,i),n=(e,t)=>void 0===t?void 0:s(e,t);return{id:e.id,name:s("name",e.name),description:s("description",e.description),alert:n("alert",e.alert),call:i("voice"),text:i("text"),textphone:i("textphone"),chat:e.chat&&{href:e.chat.url,languages:e.chat.languages??[]},interpretationServices:n("interpretationServices",e.interpretationServices),url:e.url,email:e.email,areas:e.serviceAreas.map(({name:e},t)=>s(`serviceAreas.${t}`,e)),minimumAge:e.minimumAge,maximumAge:e.maximumAge,eligibility:n("eligibility",e.eligibility),applicationProcess:(e.applicationProcess??[]).map((e,t)=>({text:s(`applicationProcess.${t}.text`,e.text),url:e.url})),hours:ut(e,t),isConfirmed:"active"===e.status}},mt=Ve.phones.filter(({type:e})=>"voice"===e).map(pt);class gt extends he{#y=new Set;#v=[];#b=!1;language=new Ie(this,e=>this.#$(e));static getPropertyDescriptor(e,t,a){const i=super.getPropertyDescriptor(e,t,a);if(!i||!("check"in a))return i;const{check:s,attribute:n}=a;return{...i,get(){return i.get?.call(this)??s.initial},set(e){const{value:t,refused:a}=s.read(e);void 0!==a&&this.warn(`${String(n)}="${a}" is not ${s.expected}. Used instead: "${String(t)}".`),i.set?.call(this,t)}}}get environment(){return{now:new Date,zone:yt(),locale:Me()}}connectedCallback(){super.connectedCallback(),"complete"!==document.readyState&&addEventListener("load",()=>this.requestUpdate(),{once:!0})}choose(e){this.language.choose(e),this.dispatchEvent(new i(e))}warn(e,...t){this.#y.has(e)||(this.#y.add(e),console.warn(`<${this.localName}> ${e}`,...t))}createRenderRoot(){return this.shadowRoot?.replaceChildren(),super.createRenderRoot()}performUpdate(){try{super.performUpdate()}catch(e){this.#w(),this.warn("could not be drawn. Its own content is shown instead.",e)}}update(e){((e,t)=>{const a=Ce;Ce=e;try{return t()}finally{Ce=a}})(this.language.value,()=>super.update(e));for(const e of this.#v.splice(0))e.remove()}#w(){const e=this.renderRoot,t=!this.textContent?.trim();this.#v=[document.createElement("slot"),...t?mt.map(({href:e,display:t})=>{const a=document.createElement("a");return a.href=e,a.textContent=t,a}):[]],e.replaceChildren(...e.querySelectorAll(":scope > style"),...this.#v),this.renderOptions.renderBefore=e.appendChild(document.createElement("template"))}#$(e){"complete"!==document.readyState||this.#b||(this.#b=!0,this.warn(e))}}const yt=()=>{try{return Intl.DateTimeFormat().resolvedOptions().timeZone}catch{return}};class vt{#e;#x=0;constructor(e){this.#e=e,e.addController(this)}drawAgainAt(e){if(clearTimeout(this.#x),!e)return;const t=Math.min(Math.max(e.getTime()-Date.now(),0)+1,2147483647);this.#x=window.setTimeout(()=>this.#e.requestUpdate(),t)}hostDisconnected(){clearTimeout(this.#x)}}const bt=(e,t,a)=>({initial:e,expected:t,read:t=>{const i=["string","number","boolean"].includes(typeof t)?String(t).trim():typeof t;return null==t||""===i?{value:e}:a(i)??{value:e,refused:i}}}),$t=e=>bt(e[0],`one of: ${e.join(", ")}`,t=>{const a=e.find(e=>e===t.toLowerCase());return void 0===a?void 0:{value:a}}),wt=()=>{const e=bt(!1,"a boolean: leave it out, or write it without a value",e=>"true"===e||"false"===e?{value:"true"===e}:void 0);return{...e,read:t=>""===t?{value:!0}:e.read(t)}},xt=e=>Array.isArray(e)?e.filter(e=>"string"==typeof e).join(" "):e,kt=e=>bt("",`the id of ${e} of the directory`,e=>/^[a-z0-9]+(-[a-z0-9]+)*$/.test(e)?{value:e}:void 0),At=e=>{try{const t=new URL(e);return!/^https?:\/\//i.test(e)||!/^https?:$/.test(t.protocol)||t.username||t.password?void 0:t.href}catch{return}},St={theme:$t(["light","dark","auto"]),headingLevel:bt(2,"a whole number from 1 to 6",e=>/^\d+$/.test(e)&&Number(e)>=1&&Number(e)<=6?{value:Number(e)}:void 0)};const Ct={...St,exitHref:bt("https://www.weather.gov/","an address that begins with https:// or http://",e=>{const t=At(e);return void 0===t?void 0:{value:t}})},_t=(e,{isPossible:t,pressesLeft:a})=>t?{href:e,pressesLeft:a}:void 0,[Et,...Ut]=Ze,Tt={...Ct,line:$t([Et.id,...Ut.map(({id:e})=>e)]),layout:$t(["card","bar"]),languages:(()=>{const e=bt([],"a list of language codes, such as: en es",e=>{const t=e.split(/[\s,]+/).filter(Boolean),a=e=>/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(e),i=t.filter(e=>!a(e)).join(" ");return{value:t.filter(a),...i&&{refused:i}}});return{...e,read:t=>e.read(xt(t))}})(),hideLanguages:wt(),quickExit:wt()},Lt=h`
  --text: var(--hotline-color-text, #f1f4f7);
  --surface: var(--hotline-color-surface, #14181d);
  --accent: var(--hotline-color-accent, #9ed0ff);
  --on-accent: var(--hotline-color-on-accent, #0a1c2c);
  --border: var(--hotline-color-border, #6d7985);
  --link: var(--hotline-color-link, #9ed0ff);
  --focus: var(--hotline-color-focus, #9ed0ff);
  --open: #8fdcb0;
  --doubt: #ffd98a;
  --bar: var(--surface);
  --on-bar: var(--text);
  color-scheme: dark;
`,Nt=h`
  ${h`
  .frame {
    ${h`
  --text: var(--hotline-color-text, #1a1f24);
  --surface: var(--hotline-color-surface, #fff);
  --accent: var(--hotline-color-accent, #0b4a7a);
  --on-accent: var(--hotline-color-on-accent, #fff);
  --border: var(--hotline-color-border, #8a96a1);
  --link: var(--hotline-color-link, #0b4a7a);
  --focus: var(--hotline-color-focus, #0b4a7a);
  --open: #0a6b3d;
  --doubt: #8a5a00;
  --bar: var(--accent);
  --on-bar: var(--on-accent);
  color-scheme: light;
`}
    --muted: var(--text);
    --sunken: var(--surface);
    --space: var(--hotline-space, 1em);
    --radius: var(--hotline-radius, 0.5em);
  }

  .frame[data-theme='dark'] {
    ${Lt}
  }

  @media (prefers-color-scheme: dark) {
    .frame[data-theme='auto'] {
      ${Lt}
    }
  }

  /* From the page's own colors, so that they fit them; older browsers do without. */
  @supports (color: color-mix(in srgb, red, blue)) {
    .frame {
      --muted: color-mix(in srgb, var(--text) 84%, var(--surface));
      --sunken: color-mix(in srgb, var(--text) 6%, var(--surface));
    }
  }

  @media print {
    .frame,
    .frame[data-theme] {
      ${h`
  --text: #000;
  --surface: #fff;
  --accent: #000;
  --on-accent: #fff;
  --border: #666;
  --link: #000;
  --open: #000;
  --doubt: #000;
  --bar: #fff;
  --on-bar: #000;
  color-scheme: light;
`}
    }
  }
`}

  :host {
    display: block;
    z-index: var(--hotline-z-index, auto);
  }

  :host([hidden]) {
    display: none;
  }

  .frame {
    all: initial;
    display: block;
    box-sizing: border-box;
    background: var(--surface);
    color: var(--text);
    font-family: var(
      --hotline-font-family,
      system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      sans-serif
    );
    /* medium is what the reader has set; a page's root size does not reach it. */
    font-size: var(--hotline-font-size, medium);
    line-height: 1.5;
    text-align: start;
    overflow-wrap: anywhere;
    text-size-adjust: 100%;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  dl {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }

  a {
    color: var(--link);
    text-underline-offset: 0.15em;
  }

  .number {
    white-space: nowrap;
  }

  .icon {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  button,
  select {
    min-block-size: 2.75em;
    padding-inline: 0.875em;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    background: var(--surface);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  :focus-visible {
    outline: 0.1875em solid var(--focus);
    outline-offset: 0.125em;
  }

  .quiet {
    color: var(--muted);
    font-size: 0.875em;
  }

  @media print {
    a[href^='http']::after,
    a[href^='mailto']::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
    }
  }
`,Mt=h`
  .exit {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    padding: 0.25em 1em;
    border: 2px solid currentColor;
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--text);
    font-weight: 600;
    text-decoration: none;
  }

  .exit .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
  }

  [dir='rtl'] .exit .icon {
    transform: scaleX(-1);
  }

  .exit:hover {
    text-decoration: underline;
  }

  .count:not(:empty) {
    font-weight: 600;
  }

  .cover {
    position: fixed;
    inset: 0;
    inline-size: auto;
    block-size: auto;
    margin: 0;
    border: 0;
    background: Canvas;
    display: none;
  }

  /* A browser that does not know the selector leaves the rule out: then the cover stays away. */
  .cover:popover-open {
    display: block;
  }

  /* A phone has no Shift key to press. */
  @media (hover: none) and (pointer: coarse) {
    .keys {
      display: none;
    }
  }

  @media print {
    .exit,
    .keys,
    .count {
      display: none;
    }
  }
`,zt=h`
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 0.625em;
    container-type: inline-size;
  }

  .link {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
    min-block-size: 2.75em;
    padding: 0.25em 0.875em;
    border: 1px solid var(--accent);
    border-radius: 1.375em;
    color: var(--link);
    text-decoration: none;
  }

  /* A number is never broken over two lines: where there is no room for it, the space beside it goes. */
  @container (max-width: 11em) {
    .link {
      padding-inline: 0.125em;
      border-radius: var(--radius);
    }
  }

  .link:hover {
    text-decoration: underline;
  }

  .link.main {
    background: var(--accent);
    color: var(--on-accent);
  }

  /* The border is what forced colors leave of it. */
  .dot {
    display: inline-block;
    inline-size: 0.625em;
    block-size: 0.625em;
    margin-inline-end: 0.4em;
    border: 0.1875em solid currentColor;
    border-radius: 50%;
    background: currentColor;
  }

  .dot[data-open] {
    color: var(--open);
  }

  summary {
    inline-size: fit-content;
    padding-block: 0.75em;
    color: var(--link);
    font-weight: 600;
    cursor: pointer;
  }

  @media print {
    .link,
    .link.main {
      border: 0;
      background: none;
      color: var(--text);
    }
  }
`,Pt=h`
  ${Nt} ${zt} ${Mt} ${h`
  .card {
    padding: calc(var(--space) * 1.25);
    padding-inline: min(calc(var(--space) * 1.25), 5%);
    border: 1px solid var(--border);
    border-inline-start: 0.375em solid var(--accent);
    border-radius: var(--radius);
  }

  .top,
  .bottom {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.625em 1em;
  }

  .title {
    flex: 1 1 14em;
  }

  .lead,
  .facts,
  .alert,
  .safety {
    color: var(--muted);
    font-size: 0.9375em;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.625em;
    margin-block: 1em 0.875em;
  }

  /* Side by side where there is room, one below the other where there is not: no query, no fixed width. */
  .ways > li {
    flex: 1 1 12em;
    display: flex;
  }

  .ways > .first {
    flex: 1.6 1 16em;
  }

  .way {
    flex: 1;
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-inline-size: 0;
    min-block-size: 3.75em;
    padding: 0.5em 1em;
    border: 2px solid var(--accent);
    border-radius: var(--radius);
    color: var(--link);
    text-decoration: none;
  }

  .way small,
  .way strong {
    display: block;
    line-height: 1.3;
  }

  .way small {
    font-size: 0.875em;
    font-weight: 400;
  }

  .way strong {
    font-size: 1.125em;
    font-weight: 700;
  }

  .first .way {
    background: var(--accent);
    color: var(--on-accent);
  }

  /* The number fits into one line down to the narrowest column; the picture goes first. */
  .first {
    container-type: inline-size;
  }

  .first strong {
    font-size: 1.25em;
    font-size: clamp(0.75em, 9.4cqi, 1.625em);
    font-variant-numeric: tabular-nums;
  }

  @container (max-width: 15em) {
    .first .icon {
      display: none;
    }

    .first .way {
      padding-inline: 0.5em;
    }

    .first strong {
      font-size: clamp(0.75em, 10.8cqi, 1.625em);
    }
  }

  .way:hover strong {
    text-decoration: underline;
    text-decoration-thickness: 0.1em;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.5em;
  }

  .facts b {
    color: var(--text);
  }

  .facts a,
  .emergency {
    display: inline-flex;
    align-items: center;
    min-block-size: 3em;
  }

  .alert {
    max-inline-size: 60em;
    margin-block-start: 0.625em;
  }

  .bottom {
    margin-block-start: 0.875em;
    padding-block-start: 0.875em;
    border-block-start: 1px solid var(--border);
  }

  .emergency {
    font-weight: 700;
    white-space: nowrap;
  }

  .safety {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.5em;
    margin-block-start: 0.25em;
  }

  .safety details[open] {
    flex-basis: 100%;
  }

  .safety li {
    margin-block-end: 0.375em;
    margin-inline-start: 1.25em;
    list-style: disc;
  }
`} ${h`
  .bar {
    --focus: var(--on-bar);
    padding: 0.5em min(var(--space), 4%);
    border: 1px solid var(--accent);
    border-radius: var(--radius);
    background: var(--bar);
    color: var(--on-bar);
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.25em;
  }

  .bar h1,
  .bar h2,
  .bar h3,
  .bar h4,
  .bar h5,
  .bar h6 {
    font-size: 1em;
  }

  .bar a {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    min-block-size: 2.75em;
    color: inherit;
    font-weight: 600;
  }

  .bar .call {
    font-size: 1.1875em;
    font-weight: 700;
  }

  .bar .exit {
    margin-inline-start: auto;
    background: none;
    color: inherit;
  }

  .bar button,
  .bar select {
    border-color: currentColor;
    background: var(--bar);
  }

  .bar button[aria-pressed='true'] {
    background: var(--on-bar);
    color: var(--bar);
  }

  .bar .quiet {
    color: inherit;
  }

  .bar section > .quiet {
    display: inline-block;
    margin-inline-end: 1em;
  }
`} ${h`
  .languages {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .languages button {
    font-weight: 600;
  }

  button[aria-pressed='true'] {
    border-color: currentColor;
    background: var(--sunken);
    box-shadow: inset 0 -0.1875em currentColor;
  }

  section > .quiet,
  .count:not(:empty),
  ::slotted(*) {
    margin-block-start: 0.5em;
  }

  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      border-width: 3px;
    }
  }

  @media print {
    .languages,
    details,
    .bar .exit {
      display: none;
    }

    .ways {
      display: block;
    }

    .way {
      flex-wrap: wrap;
      border: 0;
      min-block-size: 0;
    }

    .way,
    .first .way,
    .bar a {
      background: none;
      color: var(--text);
    }
  }
`}
`,Ot={phone:"M5 3h4l2 5-2.5 1.5a11 11 0 0 0 6 6L16 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 5a2 2 0 0 1 2-2",text:"M4 5h16v11H9l-5 4zM8 9h8M8 12h5",chat:"M3 4h13v9H8l-5 4zM19 9h2v11l-4-3h-7v-2",exit:"M14 4h6v16h-6M10 8l-4 4 4 4M6 12h9"},qt=e=>V`<svg viewBox="0 0 24 24" aria-hidden="true" class="icon">${K`<path d=${Ot[e]} />`}</svg>`,Dt=e=>V`<bdi class="number" dir="ltr" translate="no">${e}</bdi>`,Ht=({text:e,lang:t})=>t===Me().code?e:V`<span lang=${t} dir="ltr">${e}</span>`,jt={1:(e,{id:t,part:a})=>V`<h1 id=${t??J} part=${a??J}>${e}</h1>`,2:(e,{id:t,part:a})=>V`<h2 id=${t??J} part=${a??J}>${e}</h2>`,3:(e,{id:t,part:a})=>V`<h3 id=${t??J} part=${a??J}>${e}</h3>`,4:(e,{id:t,part:a})=>V`<h4 id=${t??J} part=${a??J}>${e}</h4>`,5:(e,{id:t,part:a})=>V`<h5 id=${t??J} part=${a??J}>${e}</h5>`,6:(e,{id:t,part:a})=>V`<h6 id=${t??J} part=${a??J}>${e}</h6>`},It=(e,t)=>jt[e]?.(t,{id:"heading",part:"heading"})??J,Ft=(e,t)=>jt[Math.min(e,6)]?.(t,{})??J,Rt=e=>Ne().filter(({code:t})=>e.includes(t)).map(({code:e,name:t},a)=>V`${a?", ":""}<bdi lang=${e}>${t}</bdi>`),Bt=({isTollFree:e})=>e?_e("Call, free",{desc:"Label above a telephone number that costs nothing to call"}):_e("Call",{desc:"Label above a telephone number"}),Wt=({keyword:e})=>void 0===e?_e("Text to",{desc:"Label above a number to which a text message is sent"}):_e(Ee`Text ${e} to`,{desc:"Label above a number to which a text message is sent. The word to text is filled in and never translated"}),Yt=()=>"en"===Me().code||Me().reviewed?J:V`<p class="quiet">
        ${_e("No one has checked this translation yet.",{desc:"A quiet line under a translation that no native speaker has reviewed"})}
      </p>`,Vt=e=>({MO:()=>_e("Monday",{desc:"Day of the week"}),TU:()=>_e("Tuesday",{desc:"Day of the week"}),WE:()=>_e("Wednesday",{desc:"Day of the week"}),TH:()=>_e("Thursday",{desc:"Day of the week"}),FR:()=>_e("Friday",{desc:"Day of the week"}),SA:()=>_e("Saturday",{desc:"Day of the week"}),SU:()=>_e("Sunday",{desc:"Day of the week"})}[e]()),Kt=(e,t)=>{const a=String(e%12||12),i=String(t).padStart(2,"0");return e%24<12?_e(Ee`${a}:${i} a.m.`,{desc:"A time before noon, in a clock of 12 hours"}):_e(Ee`${a}:${i} p.m.`,{desc:"A time after noon, in a clock of 12 hours"})},Zt=({weekday:e,hours:t,minutes:a})=>_e(Ee`${Vt(e)}, ${Kt(t,a)}`,{desc:"A day of the week and a time"}),Jt=e=>Kt(Number(e.slice(0,2)),Number(e.slice(3))),Qt=({isOpen:e,isAlwaysOpen:t,change:a,weekly:i,words:s})=>V`
  ${void 0===e?J:V`<span class="dot" ?data-open=${e}></span><b>${(e=>e?_e("Open now",{desc:"Someone answers at this moment"}):_e("Closed now",{desc:"Nobody answers at this moment"}))(e)}</b>`}
  ${void 0!==e&&(t||a)?"\xb7":J}
  ${t?_e("24 hours, every day",{desc:"Opening hours: it never closes"}):J}
  ${a?V`${((e,t)=>e?_e(Ee`Closes: ${Zt(t)}`,{desc:"When a service closes; filled in with a day and a time"}):_e(Ee`Opens: ${Zt(t)}`,{desc:"When a service opens; filled in with a day and a time"}))(e,a.service)}
        ${a.reader?V`${"\xb7"}
              ${_e(Ee`Your time: ${Zt(a.reader)}`,{desc:"The same moment on the clock of the reader"})}`:J}`:J}
  ${i.map(({byday:e,opensAt:t,closesAt:a,timezone:i})=>V`<span class="published"
        >${e.map((e,t)=>`${t?", ":""}${Vt(e)}`)}:
        ${Jt(t)}${"\u2013"}${Jt(a)}, ${(e=>{switch(e){case"America/New_York":return _e("Eastern Time",{desc:"Time zone of New York"});case"America/Chicago":return _e("Central Time",{desc:"Time zone of Chicago"});case"America/Denver":return _e("Mountain Time",{desc:"Time zone of Denver"});case"America/Los_Angeles":return _e("Pacific Time",{desc:"Time zone of Los Angeles"});default:return e.replaceAll("_"," ")}})(i)}</span
      >`)}
  ${s.map(e=>V`<span class="published">${Ht(e)}</span>`)}
`,Xt=({offered:e,preferred:t},a)=>{const i=Me().code;if(e.every(({code:e})=>e===i))return J;const s=a=>e.length<=3||a.code===i||t.includes(a),n=e.filter(s),o=e.filter(e=>!s(e));return V`
    <div
      class="languages"
      part="languages"
      role="group"
      aria-label=${_e("Language",{desc:"Names the language switch"})}
    >
      ${n.map(({code:e,name:t})=>V`<button
            type="button"
            lang=${e}
            aria-pressed=${e===i?"true":"false"}
            @click=${()=>a(e)}
          >
            ${t}
          </button>`)}
      ${o.length?V`<select
              aria-label=${_e("More languages",{desc:"Names the list of further languages"})}
              @change=${e=>{const t=e.target;a(t.value),t.value=""}}
            >
              <option value="" selected>
                ${_e("More languages",{desc:"Names the list of further languages"})}
              </option>
              ${o.map(({code:e,name:t})=>V`<option value=${e} lang=${e}>${t}</option>`)}
            </select>`:J}
    </div>
  `},Gt=({href:e},t)=>V`
  <a class="exit" part="exit" href=${e} target="_top" rel="noreferrer noopener nofollow" @click=${t}
    >${qt("exit")}${_e("Leave this page",{desc:"Button that replaces the page with a harmless one at once"})}</a
  >
`,ea=()=>V`
  <span class="keys"
    >${_e("Press Shift three times to leave.",{desc:"Stands by the button that leaves the page. Shift is the key on the keyboard"})}</span
  >
  ${_e("Leaving does not erase your browser history.",{desc:"Stands by the button that leaves the page"})}
`,ta=({pressesLeft:e})=>V`<p class="count" role="status">${(e=>2===e?_e("Press Shift two more times to leave this page.",{desc:"Said after the first press of the Shift key"}):1===e?_e("Press Shift once more to leave this page.",{desc:"Said after the second press of the Shift key"}):J)(e)}</p>
    <div class="cover" popover="manual"></div>`,aa=({offered:e,preferred:t})=>({offered:e.filter(e=>e!==Me()),preferred:t}),ia=()=>_e("Chat online",{desc:"Link to a chat with the hotline in the browser"}),sa=(e,t,a)=>V`
  <a class="way" part=${e} href=${a.href}
    >${qt(e)}<span><small>${t}</small> <strong>${Dt(a.display)}</strong></span></a
  >
`,na=(e,t)=>e?.languages.length?V`<li>
        ${_e("Calls:",{desc:"Before the names of the languages in which the hotline answers calls"})}
        ${Rt(e.languages)}${t?V`. ${t}`:J}
      </li>`:J,oa=({text:e,chat:t})=>{const[a,i]=[e?.languages??[],t?.languages??[]];if(a.join()===i.join()){const e=_e("Text and chat:",{desc:"Before the names of the languages in which the hotline answers texts and chats"});return ra(e,a)}return V`${ra(_e("Text:",{desc:"Before the names of the languages in which the hotline answers texts"}),a)}
  ${ra(_e("Chat:",{desc:"Before the names of the languages in which the hotline answers chats"}),i)}`},ra=(e,t)=>t.length?V`<li>${e} ${Rt(t)}</li>`:J,la=e=>V`
  <div class="safety" part="safety">
    <p>${_e("Calls and texts can show on your phone or bill.",{desc:"Safety words"})}</p>
    <details>
      <summary>${_e("How to stay safer",{desc:"Opens a list of safety advice"})}</summary>
      <ul>
        <li>
          ${_e("If someone checks your phone, use the phone of a person you trust.",{desc:"Safety advice"})}
        </li>
        <li>
          ${_e("A call can stay in the list of calls, and a text on the phone. Delete them only if that is safe.",{desc:"Safety advice"})}
        </li>
        <li>
          ${_e("A chat leaves a trace in the browser, and so does this page. A private window keeps less.",{desc:"Safety advice"})}
        </li>
        <li>
          ${_e("Software on a phone or computer can show others what you do on it.",{desc:"Safety advice"})}
        </li>
      </ul>
    </details>
    ${e?V`<p class="quiet">${ea()}</p>`:J}
  </div>
`;class ca extends gt{static styles=Pt;static properties=t(Tt);#k=new vt(this);#A=new n(this,()=>this.quickExit);#S={leave:this.#A.leave,choose:e=>this.choose(e)};render(){const e=(t=this,a=this.environment,i=this.#A,{layout:t.layout,theme:t.theme,headingLevel:t.headingLevel,hasLanguages:!t.hideLanguages,line:ft(Ze.find(({id:e})=>e===t.line)??Et,a),emergency:ft(Ke,a),exit:t.quickExit?_t(t.exitHref,i):void 0});var t,a,i;return this.#k.drawAgainAt(e.line.hours.change?.at),((e,t,a)=>V`
  <div
    class="frame ${e.layout}"
    part="container"
    lang=${Me().code}
    dir=${Me().dir}
    data-theme=${e.theme}
  >
    <section aria-labelledby="heading" data-nosnippet>
      ${"bar"===e.layout?(({line:e,emergency:t,exit:a,headingLevel:i,hasLanguages:s},n,o)=>V`
  <div class="row">
    ${It(i,V`<span part="name">${Ht(e.name)}</span>`)}
    ${e.call?V`<a class="call" part="phone" href=${e.call.href}>${Dt(e.call.display)}</a>`:J}
    ${e.text?V`<a part="text" href=${e.text.href}>${Wt(e.text)} ${Dt(e.text.display)}</a>`:J}
    ${e.chat?V`<a part="chat" href=${e.chat.href} rel="noreferrer noopener">${ia()}</a>`:J}
    ${t.call?V`<a part="emergency" href=${t.call.href}
            >${_e(Ee`In danger: ${t.call.display}`,{desc:"Short link to the emergency number"})}</a
          >`:J}
    ${s?Xt(aa(n),o.choose):J}
    ${a?Gt(a,o.leave):J}
  </div>
  ${a?V`<p class="quiet">${ea()}</p>`:J}
`)(e,t,a):(({line:e,emergency:t,exit:a,headingLevel:i,hasLanguages:s},n,o)=>V`
  <div class="top">
    <div class="title">
      <p class="lead">
        ${_e("Forced to work, or to do something sexual? You are not alone.",{desc:"The first line. Speaks to a person who may be trafficked; no word for victim"})}
      </p>
      ${It(i,V`<span part="name">${Ht(e.name)}</span>`)}
      ${e.name.lang===Me().code?J:V`<p class="lead">${Ht(e.description)}</p>`}
    </div>
    ${a?Gt(a,o.leave):J}
  </div>
  <ul class="ways">
    ${e.call?V`<li class="first">${sa("phone",Bt(e.call),e.call)}</li>`:J}
    ${e.text?V`<li>${sa("text",Wt(e.text),e.text)}</li>`:J}
    ${e.chat?V`<li>
            <a class="way" part="chat" href=${e.chat.href} rel="noreferrer noopener"
              >${qt("chat")}<span
                ><small
                  >${_e("On its website",{desc:'Label above "Chat online": the chat is on the website of the hotline'})}</small
                ><strong>${ia()}</strong></span
              ></a
            >
          </li>`:J}
  </ul>
  <ul class="facts">
    <li part="hours">${Qt(e.hours)}</li>
    ${na(e.call,e.interpretationServices&&Ht(e.interpretationServices))}
    ${oa(e)}
    ${e.textphone&&e.call?V`<li>
            <a part="tty" href=${e.textphone.href}
              >${_e(Ee`TTY: dial ${e.textphone.display}`,{desc:"Link for people who use a text telephone; 711 is the relay service"})}</a
            >.
            ${_e("Ask for this number:",{desc:"After the link to the relay service, before the telephone number of the hotline"})}
            ${Dt(e.call.display)}
          </li>`:J}
  </ul>
  ${e.alert?V`<p class="alert">${Ht(e.alert)}</p>`:J}
  <div class="bottom">
    <p>
      ${_e("In danger right now?",{desc:"Before the link to the emergency number"})}
      ${t.call?V`<a class="emergency" part="emergency" href=${t.call.href}
              >${_e(Ee`Call ${t.call.display}`,{desc:"Link that dials the emergency number"})}</a
            >`:J}
    </p>
    ${s?Xt(n,o.choose):J}
  </div>
  ${la(Boolean(a))}
`)(e,t,a)}
      <slot name="note" part="note"></slot>
      ${Yt()} ${e.exit?ta(e.exit):J}
    </section>
  </div>
`)(e,this.language.offer(this.languages),this.#S)}}globalThis.customElements&&!customElements.get("hotline-banner")&&customElements.define("hotline-banner",ca);const da={...St,sections:(e=>{const t=bt(["definition","figures"],`any of: ${e.join(", ")}`,t=>{const a=t.toLowerCase().split(/[\s,]+/).filter(Boolean),i=t=>e.includes(t),s=[...new Set(a.filter(i))],n=a.filter(e=>!i(e)).join(" ");return s.length?{value:s,...n&&{refused:n}}:void 0});return{...t,read:e=>t.read(xt(e))}})(["definition","types","figures","signs","law"])},ha=h`
  ${Nt} ${zt} ${h`
  .definition-card {
    padding: calc(var(--space) * 1.25);
    padding-inline: min(calc(var(--space) * 1.25), 5%);
    border: 1px solid var(--border);
    border-radius: var(--radius);
  }

  .definition,
  .last {
    margin-block-start: 0.625em;
  }

  /* Side by side where there is room, one below the other where there is not. */
  .boxes,
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block: 1em;
  }

  .box {
    flex: 1 1 10em;
    padding: 0.75em 1em;
    border-radius: var(--radius);
    background: var(--sunken);
  }

  .box h2,
  .box h3,
  .box h4,
  .box h5,
  .box h6 {
    font-size: 1em;
  }

  .figure {
    flex: 1 1 11em;
    padding-block-start: 0.5em;
    border-block-start: 3px solid var(--accent);
  }

  dt {
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.2;
  }

  dd {
    margin: 0;
  }

  small {
    display: block;
    font-size: 0.875em;
  }

  small a {
    display: inline-block;
    padding-block: 0.875em;
    color: var(--muted);
  }

  .signs li {
    margin-inline-start: 1.25em;
    padding-block: 0.125em;
    list-style: disc;
  }

  .law li {
    padding-block: 0.5em;
  }

  .law a {
    display: inline-block;
    padding-block: 0.625em;
  }

  details p {
    margin-block-start: 0.25em;
  }

  @media (forced-colors: active) {
    .box {
      border: 1px solid CanvasText;
    }
  }
`}
`,ua=(e,t=!1)=>{const{call:a,text:i,textphone:s,chat:n,url:o,email:r}=e;return V`
    <ul class="links">
      ${a?V`<li>
              <a class="link ${t?"main":""}" part="phone" href=${a.href}
                >${Bt(a)} <b>${Dt(a.display)}</b></a
              >
            </li>`:J}
      ${i?V`<li>
              <a class="link" part="text" href=${i.href}
                >${Wt(i)} <b>${Dt(i.display)}</b></a
              >
            </li>`:J}
      ${s&&s.href!==a?.href?V`<li>
              <a class="link" href=${s.href}
                >${_e("TTY",{desc:"Text telephone; before its number"})}
                <b>${Dt(s.display)}</b></a
              >
            </li>`:J}
      ${n?V`<li>
              <a class="link" part="chat" href=${n.href} rel="noreferrer noopener"
                >${_e("Chat online",{desc:"Link to a chat with the hotline in the browser"})}</a
              >
            </li>`:J}
      ${o&&o!==n?.href?V`<li>
              <a class="link" href=${o} rel="noreferrer noopener"
                >${_e("Website",{desc:"Link to the website of a service"})}</a
              >
            </li>`:J}
      ${r?V`<li>
              <a class="link" href="mailto:${r}"
                >${_e("Email",{desc:"Link that writes an email to a service"})}</a
              >
            </li>`:J}
    </ul>
  `},pa=({title:e,text:t},a)=>V`
  <div class="box">
    ${Ft(a,Ht(e))}
    <p>${Ht(t)}</p>
  </div>
`,fa=({publisher:e,year:t})=>_e(Ee`Source: ${e}, ${t}`,{desc:"Who counted, and the year"});class ma extends gt{static styles=ha;static properties=t(da);render(){return a=(({theme:e,headingLevel:t,sections:a},i)=>{const s=(e,t)=>Je(i.locale,`definitions.${e}`,t),n=(e,{title:t,text:a})=>({title:s(`${e}.title`,t),text:s(`${e}.text`,a)}),o=e=>a.includes(e),{definition:r,types:l,figures:c,signs:d,law:h}=We;return{theme:e,headingLevel:t,definition:o("definition")?{text:s("definition.text",r.text),elements:r.elements.map(e=>n(`definition.${e.id}`,e))}:void 0,types:o("types")?l.map(e=>n(`types.${e.id}`,e)):[],figures:o("figures")?c.filter(({replacedBy:e})=>void 0===e).map(({id:e,value:t,text:a,publisher:i,year:n,sources:o})=>({value:s(`figures.${e}.value`,t),text:s(`figures.${e}.text`,a),publisher:i,year:n,url:o.find(({kind:e})=>"official"===e)?.url})):[],signs:o("signs")?{caveat:s("signs.caveat",d.caveat),advice:s("signs.advice",d.advice),items:d.items.map(({id:e,text:t})=>s(`signs.${e}.text`,t))}:void 0,law:o("law")?h.map(e=>({...n(`law.${e.id}`,e),citation:e.citation,url:e.url})):[],nationalLine:ft(Ve,i)}})(this,this.environment),V`
  <div
    class="frame definition-card"
    part="container"
    lang=${Me().code}
    dir=${Me().dir}
    data-theme=${a.theme}
  >
    <section aria-labelledby="heading">
      ${It(a.headingLevel,_e("What is human trafficking?",{desc:"Heading of the card that defines trafficking"}))}
      ${a.definition?(({text:e,elements:t},a)=>V`
  <p class="definition" part="definition">${Ht(e)}</p>
  <div class="boxes">${t.map(e=>pa(e,a))}</div>
`)(a.definition,a.headingLevel+1):J}
      ${a.types.length?V`<div class="boxes">${a.types.map(e=>pa(e,a.headingLevel+1))}</div>`:J}
      ${a.figures.length?(t=a.figures,V`
  <dl class="figures">
    ${t.map(e=>V`
        <div class="figure" part="figure">
          <dt>${Ht(e.value)}</dt>
          <dd>
            ${Ht(e.text)}
            <small part="source"
              >${e.url?V`<a href=${e.url} rel="noreferrer noopener">${fa(e)}</a>`:fa(e)}</small
            >
          </dd>
        </div>
      `)}
  </dl>
`):J}
      ${a.signs?(({caveat:e,advice:t,items:a})=>V`
  <details>
    <summary>${_e("Signs to look for",{desc:"Opens a list of signs of trafficking"})}</summary>
    <ul class="signs">
      ${a.map(e=>V`<li part="sign">${Ht(e)}</li>`)}
    </ul>
    <p>${Ht(e)} ${Ht(t)}</p>
  </details>
`)(a.signs):J} ${a.law.length?(e=a.law,V`
  <details>
    <summary>${_e("What the law says",{desc:"Opens a list of laws"})}</summary>
    <ul class="law">
      ${e.map(({title:e,text:t,citation:a,url:i})=>V`
          <li>
            <b>${Ht(e)}</b>
            <p>${Ht(t)}</p>
            <a href=${i} part="source" rel="noreferrer noopener" lang="en" dir="ltr" translate="no"
              >${a}</a
            >
          </li>
        `)}
    </ul>
  </details>
`):J}
      <p class="last">
        ${_e("If this is happening to you or someone you know:",{desc:"Before the buttons that call and text the national hotline"})}
      </p>
      ${ua({...a.nationalLine,textphone:void 0,url:void 0,email:void 0},!0)}
      ${Yt()}
    </section>
  </div>
`;var e,t,a}}globalThis.customElements&&!customElements.get("hotline-definition-card")&&customElements.define("hotline-definition-card",ma);const ga=h`
  ${Nt} ${Mt}

  .frame {
    inline-size: fit-content;
    max-inline-size: 100%;
    padding: calc(var(--space) * 0.25);
    border-radius: var(--radius);
  }

  .quiet,
  .count {
    margin-block-start: 0.5em;
  }
`;class ya extends gt{static styles=ga;static properties=t(Ct);#A=new n(this,()=>!0);render(){return(({exit:e,theme:t},a)=>e?V`
        <div class="frame" lang=${Me().code} dir=${Me().dir} data-theme=${t}>
          ${Gt(e,a)}
          <p class="quiet" part="notice">${ea()}</p>
          ${Yt()} ${ta(e)}
        </div>
      `:J)((({theme:e,exitHref:t},a)=>({theme:e,exit:_t(t,a)}))(this,this.#A),this.#A.leave)}}globalThis.customElements&&!customElements.get("hotline-quick-exit")&&customElements.define("hotline-quick-exit",ya);const va=(e,t)=>(a,i)=>t(a)?void 0:{pointer:i,expected:e},ba=va("a text",e=>"string"==typeof e&&""!==e.trim()),$a=(e,t)=>va(e,e=>"string"==typeof e&&t.test(e)),wa=(...e)=>va(`one of: ${e.join(", ")}`,t=>e.includes(t)),xa=(e,t=0)=>(a,i)=>{if(!Array.isArray(a)||a.length<t)return{pointer:i,expected:t?"a list with something in it":"a list"};for(const[t,s]of a.entries()){const a=e(s,`${i}/${t}`);if(a)return a}},ka=e=>(t,a)=>{if(!(e=>"object"==typeof e&&null!==e&&!Array.isArray(e))(t))return{pointer:a,expected:"an object"};const i=Object.keys(e).map(e=>e.replace("?","")),s=Object.keys(t).find(e=>!i.includes(e));if(void 0!==s)return{pointer:`${a}/${s.replaceAll("~","~0").replaceAll("/","~1")}`,expected:`one of the fields: ${i.join(", ")}`};for(const[i,s]of Object.entries(e)){const e=i.replace("?","");if(void 0===t[e]&&i!==e)continue;const n=s(t[e],`${a}/${e}`);if(n)return n}},Aa=$a("an id of a-z, 0-9 and hyphens",/^[a-z0-9]+(-[a-z0-9]+)*$/),Sa=va("a day, YYYY-MM-DD",e=>"string"==typeof e&&/^\d{4}-\d\d-\d\d$/.test(e)&&!Number.isNaN(Date.parse(e))),Ca=$a("a time, HH:MM",/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/),_a=xa($a("a BCP 47 tag",/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/)),Ea=va("an https:// or http:// address",e=>"string"==typeof e&&void 0!==At(e)),Ua=va("a whole number of years",e=>Number.isInteger(e)&&e>=0),Ta=ka({id:Aa,name:ba,"synonyms?":xa(ba)}),La=ka({code:$a("an ISO 3166 code, such as US-CA",/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/),name:ba}),Na=e=>e.replace(/\D/g,""),Ma=ka({number:va("a number in E.164, an N11 code or a short code",e=>"string"==typeof e&&/^(\+[1-9]\d{6,14}|\d{3,6})$/.test(e)),display:ba,type:wa("voice","text","textphone"),"keyword?":$a("one word",/^[A-Za-z0-9]+$/),"languages?":_a}),za=((...e)=>(t,a)=>{const i=e.map(e=>e(t,a));return i.includes(void 0)?void 0:i[i.length-1]})(ka({always:va("true",e=>!0===e)}),ka({description:ba}),ka({timezone:$a("an IANA zone, such as America/New_York",/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)*$/),byday:xa(wa("MO","TU","WE","TH","FR","SA","SU"),1),opensAt:Ca,closesAt:Ca,"description?":ba})),Pa=ka({"$schema?":ba,"nationalLine?":Aa,"emergencyLine?":Aa,"topics?":xa(Ta),"audiences?":xa(Ta),"regions?":xa(La),services:xa(ka({id:Aa,name:ba,"alternateNames?":xa(ba),kind:wa("helpline","emergency","tip-line","agency","program","compensation"),description:ba,"url?":Ea,phones:xa((e,t)=>{const a=Ma(e,t);if(a)return a;const{number:i,display:s}=e;return Na(i)===Na(s)||Na(i)===`1${Na(s)}`?void 0:{pointer:`${t}/display`,expected:`the number ${i}`}}),"chat?":ka({url:Ea,"languages?":_a}),"email?":$a("an email address",/^[^\s@?&%#]+@[^\s@?&%#]+$/),schedules:xa(za),"interpretationServices?":ba,serviceAreas:xa(La,1),"topics?":xa(Aa),"audiences?":xa(Aa),"minimumAge?":Ua,"maximumAge?":Ua,"eligibility?":ba,"fees?":ba,"applicationProcess?":xa(ka({text:ba,"url?":Ea})),"alert?":ba,"operator?":ba,status:wa("active","unconfirmed","inactive","defunct","temporarily-closed"),assuredDate:Sa,reviewBy:Sa,"fallbackService?":Aa,"replacedBy?":Aa,sources:xa(ka({url:Ea,title:ba,"date?":ba,kind:wa("official","secondary")}),1)}),1)}),Oa=e=>(e=>e.normalize("NFD").replace(/\p{Diacritic}/gu,"").toLowerCase())(e).match(/[\p{L}\p{M}\p{N}]+/gu)??[],qa={...St,region:bt("","an ISO 3166 code, such as US or US-CA",e=>/^[a-z]{2}(-[a-z0-9]{1,3})?$/i.test(e)?{value:e.toUpperCase()}:void 0),topic:kt("a topic"),audience:kt("an audience"),filterable:wt()},Da={helpline:"talk",emergency:"talk",compensation:"costs",agency:"more",program:"more","tip-line":"report"},Ha=["talk","costs","more","report","unconfirmed"],ja=({status:e})=>"active"===e||"unconfirmed"===e,Ia=e=>e.id===Ve.id?0:"emergency"===e.kind?1:(({schedules:e})=>e.some(e=>"always"in e))(e)?2:3,Fa=(e,t)=>{const{topics:a=Be.topics,audiences:i=Be.audiences,regions:s=Be.regions}=e??Be,n=(e??Be).services.filter(({id:e})=>e!==Ve.id),o=[Ve,...n].filter(ja),r=(e,a)=>Je(t,e,a),l=(e,t,a=[])=>t.filter(({id:e})=>a.includes(e)).flatMap(({id:t,name:a,synonyms:i=[]})=>[a,r(`${e}.${t}.name`,a).text,...i.flatMap((a,i)=>[a,r(`${e}.${t}.synonyms.${i}`,a).text])]),c=(e,t)=>t.map(({id:t,name:a})=>({id:t,name:r(`${e}.${t}.name`,a)}));return{services:o,index:(d=o.map(e=>{return{item:e,texts:(t=e,[t.name,...t.alternateNames??[],r(`${t.id}.name`,t.name).text,t.description,r(`${t.id}.description`,t.description).text,...t.serviceAreas.flatMap(({name:e},a)=>[e,r(`${t.id}.serviceAreas.${a}`,e).text]),...t.phones.flatMap(({display:e})=>[e,e.replace(/\D/g,"")]),...l("topics",a,t.topics),...l("audiences",i,t.audiences)])};var t}),d.map(({item:e,texts:t})=>({item:e,words:` ${t.flatMap(Oa).join(" ")}`}))),topics:c("topics",a),audiences:c("audiences",i).filter(({id:e})=>"everyone"!==e),regions:s.map(({code:e,name:t})=>({id:e,name:r(`regions.${e}.name`,t)}))};var d},Ra=h`
  ${Nt} ${zt} ${h`
  .list {
    padding: calc(var(--space) * 1.25);
    padding-inline: min(calc(var(--space) * 1.25), 5%);
    border: 1px solid var(--border);
    border-radius: var(--radius);
  }

  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block-start: 1em;
  }

  label {
    display: grid;
    flex: 1 1 10em;
    gap: 0.25em;
    font-size: 0.9375em;
    font-weight: 600;
  }

  label.search {
    flex: 2 1 14em;
  }

  input,
  select {
    inline-size: 100%;
    min-inline-size: 0;
    /* 44 px, at the size of a label. */
    min-block-size: 2.9375em;
    padding-inline: 0.75em;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    background: var(--surface);
    color: inherit;
    font: inherit;
    font-weight: 400;
  }

  .count {
    flex-basis: 100%;
    color: var(--muted);
    font-size: 0.875em;
  }

  .nothing {
    margin-block-start: 1em;
  }

  .group {
    margin-block-start: 1.25em;
  }

  .group > h2,
  .group > h3,
  .group > h4,
  .group > h5,
  .group > h6 {
    font-size: 1.125em;
    padding-block-end: 0.375em;
  }

  .item {
    padding-block: 1em;
    border-block-start: 1px solid var(--border);
  }

  .item p {
    margin-block-start: 0.375em;
  }

  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25em 1em;
  }

  .item h3,
  .item h4,
  .item h5,
  .item h6 {
    font-size: 1.0625em;
  }

  .area {
    padding: 0.1em 0.7em;
    border: 1px solid var(--border);
    border-radius: 1em;
    color: var(--muted);
    font-size: 0.8125em;
  }

  .meta {
    color: var(--muted);
    font-size: 0.9375em;
  }

  .meta b {
    color: var(--text);
  }

  .published {
    display: block;
  }

  .doubt {
    padding: 0.5em 0.875em;
    border-inline-start: 0.25em solid var(--doubt);
    background: var(--sunken);
    font-size: 0.9375em;
  }

  .steps li {
    margin-inline-start: 1.25em;
    list-style: disc;
  }

  .steps li {
    padding-block: 0.25em;
  }

  .steps a {
    display: inline-block;
    padding-block: 0.75em;
  }

  @media print {
    .filter {
      display: none;
    }
  }

  section > .quiet {
    margin-block-start: 1em;
  }
`}
`,Ba=(e,t,a,i,s)=>V`
  <label
    ><span>${e}</span
    ><select @change=${e=>s(e.target.value)}>
      <option value="" ?selected=${""===i}>${t}</option>
      ${a.map(({id:e,name:t})=>V`<option value=${e} ?selected=${e===i} lang=${t.lang}>${t.text}</option>`)}
      ${i&&!a.some(({id:e})=>e===i)?V`<option value=${i} selected lang="en">${i}</option>`:J}
    </select></label
  >
`,Wa=(e,t,a)=>V`
  <div class="top">
    ${Ft(t,V`<span part="name">${Ht(e.name)}</span>`)}
    <span class="areas"
      >${e.areas.map(e=>V`<span class="area">${Ht(e)}</span>`)}</span
    >
  </div>
  <p>${Ht(e.description)}</p>
  ${Ya(e)}
  ${e.isConfirmed?Va(e,e.id===a.id):Ka(e,a)}
`,Ya=e=>{const t=(({minimumAge:e,maximumAge:t})=>void 0!==e&&void 0!==t?_e(Ee`Ages ${e} to ${t}`,{desc:"Whom a service is for; filled in with years"}):void 0!==t?_e(Ee`Under ${t+1} years`,{desc:"Whom a service is for; filled in with a number of years"}):void 0===e?void 0:_e(Ee`From ${e} years on`,{desc:"Whom a service is for; filled in with a number of years"}))(e);return void 0===t?J:V`<p class="meta">${t}</p>`},Va=(e,t)=>V`
  ${e.alert?V`<p>${Ht(e.alert)}</p>`:J} ${ua(e,t)}
  ${e.hours.isAlwaysOpen||e.hours.weekly.length||e.hours.words.length||e.interpretationServices?V`<p class="meta" part="hours status">
          ${Qt(e.hours)}
          ${e.interpretationServices?V`<span class="published">${Ht(e.interpretationServices)}</span>`:J}
        </p>`:J}
  ${e.eligibility?V`<p class="meta">${Ht(e.eligibility)}</p>`:J}
  ${e.applicationProcess.length?V`<details>
          <summary>${_e("How to apply",{desc:"Opens the ways to apply for money or help"})}</summary>
          <ul class="steps">
            ${e.applicationProcess.map(({text:e,url:t})=>V`<li>
                  ${t?V`<a href=${t} rel="noreferrer noopener">${Ht(e)}</a>`:Ht(e)}
                </li>`)}
          </ul>
        </details>`:J}
`,Ka=({call:e,textphone:t,hours:a},i)=>V`
  ${e||a.words.length||a.weekly.length?V`<p class="meta" part="hours status">
          ${e?V`<span class="published">${Dt(e.display)}${t?.display===e.display?V` (${_e("voice and TTY",{desc:"After a number that answers telephones and text telephones"})})`:J}</span>`:J}
          ${Qt({...a,isOpen:void 0,change:void 0})}
        </p>`:J}
  <p class="doubt">
    ${_e("We could not confirm that this service still works. Call the national hotline instead:",{desc:"Before a button that calls the national hotline"})}
  </p>
  ${i.call?ua({...i,text:void 0,textphone:void 0,chat:void 0,url:void 0,email:void 0}):J}
`;class Za extends gt{static styles=Ra;static properties=t(qa,"directory");#k=new vt(this);#C;#_={};#E;get directory(){return this.#C}set directory(e){const t=null==e?{directory:void 0}:(e=>((e,t=[])=>{try{const a=JSON.parse(JSON.stringify(e));return Pa(a,"")??(({services:e},t)=>{const a=e.map(e=>e.id),i=a.findIndex((e,t)=>a.indexOf(e)!==t);if(i>=0)return{pointer:`/services/${i}/id`,expected:"an id that no other service has"};for(const[a,{phones:i}]of e.entries()){const e=i.findIndex(({number:e})=>t.includes(e));if(e>=0)return{pointer:`/services/${a}/phones/${e}/number`,expected:"a number other than the national line\u2019s"}}})(a,t)??{directory:a}}catch{return{pointer:"",expected:"plain data"}}})(e,Ve.phones.flatMap(({number:e,type:t})=>"textphone"===t?[]:[e])))(e);"pointer"in t&&this.warn(`directory: "${t.pointer}" is not ${t.expected}. Used instead: the bundled directory.`),this.#C="directory"in t?t.directory:void 0,this.#E=void 0,this.requestUpdate()}willUpdate(e){for(const t of["region","topic","audience"])e.has(t)&&(this.#_={...this.#_,[t]:void 0})}get#U(){const{query:e="",region:t=this.region,topic:a=this.topic,audience:i=this.audience}=this.#_;return{query:e,region:t,topic:a,audience:i}}#T=e=>{this.#_={...this.#_,...e},this.requestUpdate()};get#L(){const{locale:e}=this.environment;return this.#E?.prose!==e.prose&&(this.#E={prose:e.prose,value:Fa(this.#C,e)}),this.#E.value}render(){const e=((e,t,a,i)=>{const s=["topic","audience"].filter(e=>i[e]&&!a[`${e}s`].some(({id:t})=>t===i[e])).map(e=>({attribute:e,value:i[e]})),n={...i,...Object.fromEntries(s.map(({attribute:e})=>[e,""]))},o=new Set(((e,t)=>{const a=Oa(t);return e.filter(({words:e})=>a.every(t=>e.includes(` ${t}`))).map(({item:e})=>e)})(a.index,n.query).filter(e=>((e,{region:t,topic:a,audience:i})=>(!t||e.serviceAreas.some(({code:e})=>((e,t)=>e===t||t.startsWith(`${e}-`))(e,t)))&&(!a||!0===e.topics?.includes(a))&&(!i||!0===e.audiences?.some(e=>e===i||"everyone"===e)))(e,n))),r=a.services.filter(e=>e.id===Ve.id||o.has(e)).sort((e,t)=>Ia(e)-Ia(t)),l=new Map(r.map(e=>[e,ft(e,t)])),c=Ha.map(e=>({id:e,services:r.filter(t=>(({kind:e,status:t})=>"active"===t?Da[e]:"unconfirmed")(t)===e).sort((e,t)=>Number("tip-line"===e.kind)-Number("tip-line"===t.kind)).flatMap(e=>l.get(e)??[])})),d=[...l.values()].flatMap(({hours:e})=>e.change?[e.change.at.getTime()]:[]);return{theme:e.theme,headingLevel:e.headingLevel,isFilterable:e.filterable,filters:n,regions:a.regions,topics:a.topics,audiences:a.audiences,groups:c.filter(({services:e})=>e.length>0),count:r.length,nationalLine:ft(Ve,t),assuredDate:r.map(({assuredDate:e})=>e).sort()[0]??Ve.assuredDate,unknown:s,changesAt:d.length?new Date(Math.min(...d)):void 0}})(this,this.environment,this.#L,this.#U);for(const{attribute:t,value:a}of e.unknown)this.warn(`${t}="${a}" is not the id of ${"topic"===t?"a topic":"an audience"} of the directory. Used instead: all.`);return this.#k.drawAgainAt(e.changesAt),((e,t)=>V`
  <div
    class="frame list"
    part="container"
    lang=${Me().code}
    dir=${Me().dir}
    data-theme=${e.theme}
  >
    <section aria-labelledby="heading" data-nosnippet>
      ${It(e.headingLevel,_e("Find help",{desc:"Heading of the list of services"}))}
      ${e.isFilterable?(({filters:e,regions:t,topics:a,audiences:i,count:s},n)=>V`
  <div class="filter" part="filter" role="search">
    <label class="search"
      ><span>${_e("Search",{desc:"Label of the search field of the list"})}</span
      ><input
        type="search"
        autocomplete="off"
        .value=${e.query}
        @input=${e=>n({query:e.target.value})}
    /></label>
    ${Ba(_e("Where",{desc:"Label of the filter by place"}),_e("Everywhere",{desc:"Filter by place: no choice"}),t,e.region,e=>n({region:e}))}
    ${Ba(_e("About",{desc:"Label of the filter by topic"}),_e("Everything",{desc:"Filter by topic: no choice"}),a,e.topic,e=>n({topic:e}))}
    ${Ba(_e("For",{desc:"Label of the filter by whom a service is for"}),_e("Anyone",{desc:"Filter by whom a service is for: no choice"}),i,e.audience,e=>n({audience:e}))}
    <p class="count" role="status">
      ${_e(Ee`Services shown: ${s}`,{desc:"Said after each change of a filter; filled in with a number"})}
    </p>
  </div>
`)(e,t):J}
      ${1===e.count&&e.isFilterable?V`<p class="nothing">
              ${_e("Nothing else was found. The national hotline can look for help near you.",{desc:"When search and filters leave only the national hotline"})}
            </p>`:J}
      ${e.groups.map(t=>(({id:e,services:t},{headingLevel:a,nationalLine:i})=>V`
  <div class="group">
    ${Ft(a+1,(e=>({talk:()=>_e("Talk to someone now",{desc:"Heading above telephone lines"}),costs:()=>_e("Help with costs",{desc:"Heading above services that pay money"}),more:()=>_e("More help",{desc:"Heading above agencies and programs"}),report:()=>_e("Report",{desc:"Heading above lines that take reports"}),unconfirmed:()=>_e("Not confirmed",{desc:"Heading above services of which it is not known whether they still work"})}[e]()))(e))}
    <ul class="items">
      ${t.map(e=>V`<li class="item" part="item">${Wa(e,a+2,i)}</li>`)}
    </ul>
  </div>
`)(t,e))}
      <p class="quiet">
        ${_e(Ee`This list was last checked on ${(e=>{const[t=0,a=0,i=0]=e.split("-").map(Number),s=[()=>_e(Ee`January ${i}, ${t}`,{desc:"A day: the day of the month and the year are filled in"}),()=>_e(Ee`February ${i}, ${t}`,{desc:"A day: the day of the month and the year are filled in"}),()=>_e(Ee`March ${i}, ${t}`,{desc:"A day: the day of the month and the year are filled in"}),()=>_e(Ee`April ${i}, ${t}`,{desc:"A day: the day of the month and the year are filled in"}),()=>_e(Ee`May ${i}, ${t}`,{desc:"A day: the day of the month and the year are filled in"}),()=>_e(Ee`June ${i}, ${t}`,{desc:"A day: the day of the month and the year are filled in"}),()=>_e(Ee`July ${i}, ${t}`,{desc:"A day: the day of the month and the year are filled in"}),()=>_e(Ee`August ${i}, ${t}`,{desc:"A day: the day of the month and the year are filled in"}),()=>_e(Ee`September ${i}, ${t}`,{desc:"A day: the day of the month and the year are filled in"}),()=>_e(Ee`October ${i}, ${t}`,{desc:"A day: the day of the month and the year are filled in"}),()=>_e(Ee`November ${i}, ${t}`,{desc:"A day: the day of the month and the year are filled in"}),()=>_e(Ee`December ${i}, ${t}`,{desc:"A day: the day of the month and the year are filled in"})];return s[a-1]?.()??e})(e.assuredDate)}.`,{desc:"Filled in with a day, such as November 24, 2026"})}
      </p>
      ${Yt()}
    </section>
  </div>
`)(e,this.#T)}}globalThis.customElements&&!customElements.get("hotline-resource-list")&&customElements.define("hotline-resource-list",Za);const Ja=globalThis;Ja.hotlineElements={version:"0.1.0",addLocale:Le};const Qa=Ja.hotlineLocales,Xa=(...e)=>{e.forEach(Le)};Ja.hotlineLocales={push:Xa},Array.isArray(Qa)&&Xa(...Qa)}();
