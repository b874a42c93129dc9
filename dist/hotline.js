/*! Hotline Elements 0.1.0, MIT. Contains Lit, Copyright Google LLC, BSD-3-Clause: see THIRD-PARTY-NOTICES. */
!function(){"use strict";if("function"==typeof globalThis.hotlineElements?.addLocale)return void("0.1.0"!==globalThis.hotlineElements.version&&console.warn("Hotline Elements "+globalThis.hotlineElements.version+" is already on this page. Version 0.1.0 does nothing. Keep one script tag."));const e=e=>e.replace(/[A-Z]/g,e=>`-${e.toLowerCase()}`),t=t=>Object.fromEntries(Object.entries(t).map(([t,s])=>[t,{attribute:e(t),converter:e=>e,check:s}]));class s extends Event{constructor(){super("hotline-exit",{bubbles:!0,composed:!0})}}class i extends Event{locale;constructor(e){super("hotline-locale-change",{bubbles:!0,composed:!0}),this.locale=e}}const n=new Set;class o{#e;#t;#s=0;#i=!1;#n=!1;#o=0;constructor(e,t){this.#e=e,this.#t=t,e.addController(this)}get pressesLeft(){return 0===this.#s?void 0:3-this.#s}get isPossible(){return(()=>{if(window.top===window)return!0;if("null"===self.origin)return!1;try{const e=window.frameElement?.getAttribute("sandbox");return null==e||e.includes("allow-top-navigation")}catch{return!0}})()}hostConnected(){n.add(this),addEventListener("keydown",this.#r,!0),addEventListener("keyup",this.#a,!0),addEventListener("pointerdown",this.#l,!0),addEventListener("pageshow",this.#c)}hostDisconnected(){n.delete(this),removeEventListener("keydown",this.#r,!0),removeEventListener("keyup",this.#a,!0),removeEventListener("pointerdown",this.#l,!0),removeEventListener("pageshow",this.#c),this.#l()}leave=e=>{e?.preventDefault(),this.#l(),this.#h(),this.#e.dispatchEvent(new s);try{(window.top??window).location.replace(this.#e.exitHref)}catch{location.replace(this.#e.exitHref)}};get#d(){const e=this.#e.renderRoot.querySelector(".cover");return e&&"showPopover"in e?e:null}#h(){const e=this.#d;e?.showPopover(),e?.getClientRects().length||(this.#n=!0,document.documentElement.style.setProperty("display","none","important"))}#c=()=>{this.#d?.hidePopover(),this.#n&&document.documentElement.style.removeProperty("display"),this.#n=!1};#r=e=>{this.#u&&("Shift"===e.key&&e.repeat||(this.#i="Shift"===e.key&&!e.ctrlKey&&!e.altKey&&!e.metaKey,this.#i||this.#l()))};#a=e=>{"Shift"===e.key&&this.#i&&this.#u&&(this.#i=!1,3!==++this.#s?(1===this.#s&&(this.#o=window.setTimeout(this.#l,5e3)),this.#e.requestUpdate()):this.leave())};get#u(){return this.#t()&&[...n].find(e=>e.#t())===this}#l=()=>{clearTimeout(this.#o),this.#i=!1,0!==this.#s&&(this.#s=0,this.#e.requestUpdate())}}const r=globalThis,a=r.ShadowRoot&&(void 0===r.ShadyCSS||r.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,l=Symbol(),c=new WeakMap;let h=class{constructor(e,t,s){if(this._$cssResult$=!0,s!==l)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o;const t=this.t;if(a&&void 0===e){const s=void 0!==t&&1===t.length;s&&(e=c.get(t)),void 0===e&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),s&&c.set(t,e))}return e}toString(){return this.cssText}};const d=(e,...t)=>{const s=1===e.length?e[0]:t.reduce((t,s,i)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if("number"==typeof e)return e;throw Error("Value passed to 'css' function must be a 'css' function result: "+e+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+e[i+1],e[0]);return new h(s,e,l)},u=a?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t="";for(const s of e.cssRules)t+=s.cssText;return(e=>new h("string"==typeof e?e:e+"",void 0,l))(t)})(e):e,{is:p,defineProperty:f,getOwnPropertyDescriptor:m,getOwnPropertyNames:g,getOwnPropertySymbols:v,getPrototypeOf:$}=Object,y=globalThis,b=y.trustedTypes,w=b?b.emptyScript:"",x=y.reactiveElementPolyfillSupport,_=(e,t)=>e,A={toAttribute(e,t){switch(t){case Boolean:e=e?w:null;break;case Object:case Array:e=null==e?e:JSON.stringify(e)}return e},fromAttribute(e,t){let s=e;switch(t){case Boolean:s=null!==e;break;case Number:s=null===e?null:Number(e);break;case Object:case Array:try{s=JSON.parse(e)}catch(e){s=null}}return s}},S=(e,t)=>!p(e,t),k={attribute:!0,type:String,converter:A,reflect:!1,useDefault:!1,hasChanged:S};let E=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=k){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){const s=Symbol(),i=this.getPropertyDescriptor(e,s,t);void 0!==i&&f(this.prototype,e,i)}}static getPropertyDescriptor(e,t,s){const{get:i,set:n}=m(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:i,set(t){const o=i?.call(this);n?.call(this,t),this.requestUpdate(e,o,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??k}static _$Ei(){if(this.hasOwnProperty(_("elementProperties")))return;const e=$(this);e.finalize(),void 0!==e.l&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(!this.hasOwnProperty(_("finalized"))){if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(_("properties"))){const e=this.properties,t=[...g(e),...v(e)];for(const s of t)this.createProperty(s,e[s])}this[Symbol.metadata],this._$Eh=new Map;for(const[e,t]of this.elementProperties){const s=this._$Eu(e,t);void 0!==s&&this._$Eh.set(s,e)}this.elementStyles=this.finalizeStyles(this.styles)}}static finalizeStyles(e){const t=[];if(Array.isArray(e)){const s=new Set(e.flat(1/0).reverse());for(const e of s)t.unshift(u(e))}else void 0!==e&&t.push(u(e));return t}static _$Eu(e,t){const s=t.attribute;return!1===s?void 0:"string"==typeof s?s:"string"==typeof e?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),void 0!==this.renderRoot&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){const e=new Map,t=this.constructor.elementProperties;for(const s of t.keys())this.hasOwnProperty(s)&&(e.set(s,this[s]),delete this[s]);e.size>0&&(this._$Ep=e)}createRenderRoot(){const e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return((e,t)=>{if(a)e.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(const s of t){const t=document.createElement("style"),i=r.litNonce;void 0!==i&&t.setAttribute("nonce",i),t.textContent=s.cssText,e.appendChild(t)}})(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,s){this._$AK(e,s)}_$ET(e,t){const s=this.constructor.elementProperties.get(e),i=this.constructor._$Eu(e,s);if(void 0!==i&&!0===s.reflect){const n=(void 0!==s.converter?.toAttribute?s.converter:A).toAttribute(t,s.type);this._$Em=e,null==n?this.removeAttribute(i):this.setAttribute(i,n),this._$Em=null}}_$AK(e,t){const s=this.constructor,i=s._$Eh.get(e);if(void 0!==i&&this._$Em!==i){const e=s.getPropertyOptions(i),n="function"==typeof e.converter?{fromAttribute:e.converter}:void 0!==e.converter?.fromAttribute?e.converter:A;this._$Em=i;const o=n.fromAttribute(t,e.type);this[i]=o??this._$Ej?.get(i)??o,this._$Em=null}}requestUpdate(e,t,s,i=!1,n){if(void 0!==e){const o=this.constructor;if(!1===i&&(n=this[e]),s??=o.getPropertyOptions(e),!((s.hasChanged??S)(n,t)||s.useDefault&&s.reflect&&n===this._$Ej?.get(e)&&!this.hasAttribute(o._$Eu(e,s))))return;this.C(e,t,s)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:s,reflect:i,wrapped:n},o){s&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,o??t??this[e]),!0!==n||void 0!==o)||(this._$AL.has(e)||(this.hasUpdated||s||(t=void 0),this._$AL.set(e,t)),!0===i&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}const e=this.scheduleUpdate();return null!=e&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}const e=this.constructor.elementProperties;if(e.size>0)for(const[t,s]of e){const{wrapped:e}=s,i=this[t];!0!==e||this._$AL.has(t)||void 0===i||this.C(t,void 0,s,i)}}let e=!1;const t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}};E.elementStyles=[],E.shadowRootOptions={mode:"open"},E[_("elementProperties")]=new Map,E[_("finalized")]=new Map,x?.({ReactiveElement:E});const C=globalThis,L=e=>e,T=C.trustedTypes,P=T?T.createPolicy("hotline-elements",{createHTML:e=>e}):void 0,M="$lit$",U=`lit$${Math.random().toFixed(9).slice(2)}$`,N="?"+U,z=`<${N}>`,H=document,O=()=>H.createComment(""),R=e=>null===e||"object"!=typeof e&&"function"!=typeof e,q=Array.isArray,j="[ \t\n\f\r]",D=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,I=/-->/g,B=/>/g,F=RegExp(`>|${j}(?:([^\\s"'>=/]+)(${j}*=${j}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,"g"),K=/'/g,W=/"/g,V=/^(?:script|style|textarea|title)$/i,Y=e=>(t,...s)=>({_$litType$:e,strings:t,values:s}),Z=Y(1),J=Y(2),X=Symbol.for("lit-noChange"),G=Symbol.for("lit-nothing"),Q=new WeakMap,ee=H.createTreeWalker(H,129);function te(e,t){if(!q(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return void 0!==P?P.createHTML(t):t}const se=(e,t)=>{const s=e.length-1,i=[];let n,o=2===t?"<svg>":3===t?"<math>":"",r=D;for(let t=0;t<s;t++){const s=e[t];let a,l,c=-1,h=0;for(;h<s.length&&(r.lastIndex=h,l=r.exec(s),null!==l);)h=r.lastIndex,r===D?"!--"===l[1]?r=I:void 0!==l[1]?r=B:void 0!==l[2]?(V.test(l[2])&&(n=RegExp("</"+l[2],"g")),r=F):void 0!==l[3]&&(r=F):r===F?">"===l[0]?(r=n??D,c=-1):void 0===l[1]?c=-2:(c=r.lastIndex-l[2].length,a=l[1],r=void 0===l[3]?F:'"'===l[3]?W:K):r===W||r===K?r=F:r===I||r===B?r=D:(r=F,n=void 0);const d=r===F&&e[t+1].startsWith("/>")?" ":"";o+=r===D?s+z:c>=0?(i.push(a),s.slice(0,c)+M+s.slice(c)+U+d):s+U+(-2===c?t:d)}return[te(e,o+(e[s]||"<?>")+(2===t?"</svg>":3===t?"</math>":"")),i]};class ie{constructor({strings:e,_$litType$:t},s){let i;this.parts=[];let n=0,o=0;const r=e.length-1,a=this.parts,[l,c]=se(e,t);if(this.el=ie.createElement(l,s),ee.currentNode=this.el.content,2===t||3===t){const e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;null!==(i=ee.nextNode())&&a.length<r;){if(1===i.nodeType){if(i.hasAttributes())for(const e of i.getAttributeNames())if(e.endsWith(M)){const t=c[o++],s=i.getAttribute(e).split(U),r=/([.?@])?(.*)/.exec(t);a.push({type:1,index:n,name:r[2],strings:s,ctor:"."===r[1]?le:"?"===r[1]?ce:"@"===r[1]?he:ae}),i.removeAttribute(e)}else e.startsWith(U)&&(a.push({type:6,index:n}),i.removeAttribute(e));if(V.test(i.tagName)){const e=i.textContent.split(U),t=e.length-1;if(t>0){i.textContent=T?T.emptyScript:"";for(let s=0;s<t;s++)i.append(e[s],O()),ee.nextNode(),a.push({type:2,index:++n});i.append(e[t],O())}}}else if(8===i.nodeType)if(i.data===N)a.push({type:2,index:n});else{let e=-1;for(;-1!==(e=i.data.indexOf(U,e+1));)a.push({type:7,index:n}),e+=U.length-1}n++}}static createElement(e,t){const s=H.createElement("template");return s.innerHTML=e,s}}function ne(e,t,s=e,i){if(t===X)return t;let n=void 0!==i?s._$Co?.[i]:s._$Cl;const o=R(t)?void 0:t._$litDirective$;return n?.constructor!==o&&(n?._$AO?.(!1),void 0===o?n=void 0:(n=new o(e),n._$AT(e,s,i)),void 0!==i?(s._$Co??=[])[i]=n:s._$Cl=n),void 0!==n&&(t=ne(e,n._$AS(e,t.values),n,i)),t}class oe{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){const{el:{content:t},parts:s}=this._$AD,i=(e?.creationScope??H).importNode(t,!0);ee.currentNode=i;let n=ee.nextNode(),o=0,r=0,a=s[0];for(;void 0!==a;){if(o===a.index){let t;2===a.type?t=new re(n,n.nextSibling,this,e):1===a.type?t=new a.ctor(n,a.name,a.strings,this,e):6===a.type&&(t=new de(n,this,e)),this._$AV.push(t),a=s[++r]}o!==a?.index&&(n=ee.nextNode(),o++)}return ee.currentNode=H,i}p(e){let t=0;for(const s of this._$AV)void 0!==s&&(void 0!==s.strings?(s._$AI(e,s,t),t+=s.strings.length-2):s._$AI(e[t])),t++}}class re{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,s,i){this.type=2,this._$AH=G,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=s,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode;const t=this._$AM;return void 0!==t&&11===e?.nodeType&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=ne(this,e,t),R(e)?e===G||null==e||""===e?(this._$AH!==G&&this._$AR(),this._$AH=G):e!==this._$AH&&e!==X&&this._(e):void 0!==e._$litType$?this.$(e):void 0!==e.nodeType?this.T(e):(e=>q(e)||"function"==typeof e?.[Symbol.iterator])(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==G&&R(this._$AH)?this._$AA.nextSibling.data=e:this.T(H.createTextNode(e)),this._$AH=e}$(e){const{values:t,_$litType$:s}=e,i="number"==typeof s?this._$AC(e):(void 0===s.el&&(s.el=ie.createElement(te(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===i)this._$AH.p(t);else{const e=new oe(i,this),s=e.u(this.options);e.p(t),this.T(s),this._$AH=e}}_$AC(e){let t=Q.get(e.strings);return void 0===t&&Q.set(e.strings,t=new ie(e)),t}k(e){q(this._$AH)||(this._$AH=[],this._$AR());const t=this._$AH;let s,i=0;for(const n of e)i===t.length?t.push(s=new re(this.O(O()),this.O(O()),this,this.options)):s=t[i],s._$AI(n),i++;i<t.length&&(this._$AR(s&&s._$AB.nextSibling,i),t.length=i)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){const t=L(e).nextSibling;L(e).remove(),e=t}}setConnected(e){void 0===this._$AM&&(this._$Cv=e,this._$AP?.(e))}}class ae{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,s,i,n){this.type=1,this._$AH=G,this._$AN=void 0,this.element=e,this.name=t,this._$AM=i,this.options=n,s.length>2||""!==s[0]||""!==s[1]?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=G}_$AI(e,t=this,s,i){const n=this.strings;let o=!1;if(void 0===n)e=ne(this,e,t,0),o=!R(e)||e!==this._$AH&&e!==X,o&&(this._$AH=e);else{const i=e;let r,a;for(e=n[0],r=0;r<n.length-1;r++)a=ne(this,i[s+r],t,r),a===X&&(a=this._$AH[r]),o||=!R(a)||a!==this._$AH[r],a===G?e=G:e!==G&&(e+=(a??"")+n[r+1]),this._$AH[r]=a}o&&!i&&this.j(e)}j(e){e===G?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}}class le extends ae{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===G?void 0:e}}class ce extends ae{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==G)}}class he extends ae{constructor(e,t,s,i,n){super(e,t,s,i,n),this.type=5}_$AI(e,t=this){if((e=ne(this,e,t,0)??G)===X)return;const s=this._$AH,i=e===G&&s!==G||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,n=e!==G&&(s===G||i);i&&this.element.removeEventListener(this.name,this,s),n&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}}class de{constructor(e,t,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){ne(this,e)}}const ue=C.litHtmlPolyfillSupport;ue?.(ie,re);const pe=(e,t,s)=>{const i=s?.renderBefore??t;let n=i._$litPart$;if(void 0===n){const e=s?.renderBefore??null;i._$litPart$=n=new re(t.insertBefore(O(),e),e,void 0,s??{})}return n._$AI(e),n},fe=globalThis;class me extends E{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){const t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=pe(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return X}}me._$litElement$=!0,me.finalized=!0,fe.litElementHydrateSupport?.({LitElement:me});const ge=fe.litElementPolyfillSupport;ge?.({LitElement:me});const ve=(e,...t)=>({strTag:!0,strings:e,values:t}),$e=(e,t,s)=>{let i=e[0];for(let n=1;n<e.length;n++)i+=t[s?s[n-1]:n-1],i+=e[n];return i},ye=e=>{return"string"!=typeof(t=e)&&"strTag"in t?$e(e.strings,e.values):e;var t};let be=ye,we=!1;const xe=[];for(let e=0;e<256;e++)xe[e]=(e>>4&15).toString(16)+(15&e).toString(16);const _e=new WeakMap,Ae=new Map;function Se(e,t,s){if(e){const i=s?.id??(e=>{const t="string"==typeof e?e:e.strings;let s=Ae.get(t);return void 0===s&&(s=function(e,t){return(t?"h":"s")+(e=>{let t=0,s=8997,i=0,n=33826,o=0,r=40164,a=0,l=52210;for(let c=0;c<e.length;c++)s^=e.charCodeAt(c),t=435*s,i=435*n,o=435*r,a=435*l,o+=s<<8,a+=n<<8,i+=t>>>16,s=65535&t,o+=i>>>16,n=65535&i,l=a+(o>>>16)&65535,r=65535&o;return xe[l>>8]+xe[255&l]+xe[r>>8]+xe[255&r]+xe[n>>8]+xe[255&n]+xe[s>>8]+xe[255&s]})("string"==typeof e?e:e.join("\x1e"))}(t,"string"!=typeof e&&!("strTag"in e)),Ae.set(t,s)),s})(t),n=e[i];if(n){if("string"==typeof n)return n;if("strTag"in n)return $e(n.strings,t.values,n.values);{let e=_e.get(n);return void 0===e&&(e=n.values,_e.set(n,e)),{...n,values:e.map(e=>t.values[e])}}}}return ye(t)}(new class{constructor(){this.settled=!1,this.promise=new Promise((e,t)=>{this._resolve=e,this._reject=t})}resolve(e){this.settled=!0,this._resolve(e)}reject(e){this.settled=!0,this._reject(e)}}).resolve();const ke={code:"en",name:"English",dir:"ltr",reviewed:null,templates:{},prose:{}},Ee={code:"es",name:"Espa\xf1ol",dir:"ltr",reviewed:null,templates:{s11f1693e97a511b7:"Salir de esta p\xe1gina",s29bdd62164ec03ca:ve`TTY: marque ${0}`,s2c11b72a77268e42:"Si alguien revisa su tel\xe9fono, use el de una persona de confianza.",s4be43d4c1dadcd02:"Pulse May\xfas (Shift) tres veces para salir.",s5686231c6d208cfc:"El chat deja rastro en el navegador, y esta p\xe1gina tambi\xe9n. Una ventana privada guarda menos.",s6218904e2530895e:"Pida este n\xfamero:",s64c12c95548ccbe8:"Pulse May\xfas (Shift) dos veces m\xe1s para salir de esta p\xe1gina.",s7965a64f3423e375:"\xbfLe obligan a trabajar o a hacer algo sexual? Hay ayuda.",s7dfc22ad37bfdf0f:ve`Llame al ${0}`,s7f0f84ad38a9ee9c:"Llamadas:",s846b03e79d8737c2:"C\xf3mo protegerse mejor",s8c9be73205ff5825:"Atienden ahora",s8e1e241222764b4c:"Un programa en el tel\xe9fono o la computadora puede mostrar a otros lo que usted hace.",s8ed5a96dcad678fe:"Chat en l\xednea",s9082adf9dd500aba:"Las llamadas y los mensajes pueden verse en su tel\xe9fono o en la factura.",s91586a19ae965fe4:"Salir no borra el historial del navegador.",sbcff0234184fb846:"Nadie ha revisado todav\xeda esta traducci\xf3n.",sbda289a8cefb2949:"Ahora no atienden",sbda3f74edee2e5bf:"Mensajes y chat:",sc671a9d5ae2ccf25:"Las 24 horas, todos los d\xedas",sd543966627f05183:"En su sitio web",sda320088c14acfac:"Una llamada puede quedar en la lista de llamadas, y un mensaje, en el tel\xe9fono. B\xf3rrelos solo si no hay riesgo.",sdd8435eee034c1c3:"Llame gratis",sdfa47b9ce9ac1889:"Llame",se64ad5d290defca3:"Pulse May\xfas (Shift) una vez m\xe1s para salir de esta p\xe1gina.",sea74d0f77e68f23b:"M\xe1s idiomas",seaaeee4599227e40:"\xbfEst\xe1 en peligro ahora?",see111e253e6c520d:ve`Env\u00ede ${0} al`,sefcf950b3cc4fc3b:"Idioma",sf63e89828c8871ff:"Env\xede un mensaje al",sf970dd8b0fdb317f:ve`En peligro: ${0}`},prose:{"national-human-trafficking-hotline.name":{source:"National Human Trafficking Hotline",target:"L\xednea Nacional Contra la Trata de Personas"},"national-human-trafficking-hotline.description":{source:"For anyone who is forced to work or to do something sexual, and for anyone who is worried about someone.",target:"Para toda persona a quien obligan a trabajar o a hacer algo sexual, y para quien se preocupa por alguien."},"national-human-trafficking-hotline.alert":{source:"Confidential, unless the law requires a report or someone is in immediate danger. You do not have to give your name.",target:"Es confidencial, salvo si la ley obliga a informar o si alguien est\xe1 en peligro inmediato. No hace falta que d\xe9 su nombre."},"national-human-trafficking-hotline.interpretationServices":{source:"Interpreters for 200+ languages",target:"Int\xe9rpretes para m\xe1s de 200 idiomas"}}},Ce=["ar-XB","es"],Le=new Map([[ke.code,ke],[Ee.code,Ee]]),Te=["en",...Ce],Pe=new Set;let Me=ke;(({sourceLocale:e,targetLocales:t,getLocale:s,loadLocaleSync:i})=>{const n=new Set(t);(()=>{if(we)throw new Error("lit-localize can only be configured once");be=(t,o)=>{const r=s();return Se(r!==e&&n.has(r)?i(r)?.templates:void 0,t,o)},we=!0})()})({sourceLocale:"en",targetLocales:[...Ce],getLocale:()=>Me.code,loadLocaleSync:()=>Me});const Ue=be,Ne=ve,ze=e=>"object"==typeof e&&null!==e,He=e=>{if(!ze(t=e)||!Te.includes(t.code)||"string"!=typeof t.name||"ltr"!==t.dir&&"rtl"!==t.dir||!ze(t.templates)||!ze(t.prose)){const{code:t}=Object(e);return void console.warn(`Hotline Elements: ${"string"==typeof t?`"${t}"`:"what was added"} is not a language of this version, and is left out. It knows: ${Te.join(", ")}.`)}var t;Le.set(e.code,e);for(const e of Pe)e()},Oe=()=>[...Le.values()],Re=()=>Me,qe=(e,t)=>{const s=e.trim().replaceAll("_","-").toLowerCase().replace(/^tl\b/,"fil"),i=t.find(e=>e.toLowerCase()===s);if(i||!s)return i;const n=je(s);return t.find(e=>je(e)===n)},je=e=>{try{const{language:t,script:s}=new Intl.Locale(e).maximize();return`${t}-${s}`}catch{return e.split("-")[0]}},De=function*(e){for(let t=e;t;)t instanceof Element&&(yield t),t=t.parentNode??(t instanceof ShadowRoot?t.host:null)},Ie=new Set;let Be;const Fe=globalThis.MutationObserver&&new MutationObserver(e=>{const t=new Set(e.map(({target:e})=>e));for(const e of Ie)e.pageChanged(t)});class Ke{#e;#p;#f;#m;constructor(e,t){this.#e=e,this.#p=t,e.addController(this)}get value(){const e=Oe(),t=e.map(({code:e})=>e),s=t=>e.find(e=>e.code===t),i=s(this.#f??(this.#e.hasAttribute("lang")?void 0:Be));if(i)return i;const n=(e=>{for(const t of De(e)){const e=t.getAttribute("lang")?.trim();if(e)return e}})(this.#e),o=s((void 0===n?We():[n]).map(e=>qe(e,t)).find(Boolean));return o||void 0===n||this.#p(n),o??e[0]}offer(e){const t=Oe(),s=t.map(({code:e})=>e),i=e=>[...new Set(e.map(e=>qe(e,s)))].flatMap(e=>t.find(t=>t.code===e)??[]);for(const t of e)qe(t,s)||this.#p(t);return{offered:e.length?i(e):t,preferred:i(We())}}choose(e){this.#f=Be=e;for(const e of Ie)e.#e.requestUpdate()}pageChanged(e){const t=this.#e.hasAttribute("lang")?[this.#e]:[...De(this.#e)];(e.has(this.#e)||t.some(t=>e.has(t)))&&(this.#f=Be=void 0,this.#e.requestUpdate())}hostConnected(){var e;Ie.add(this),this.#m=(e=()=>this.#e.requestUpdate(),Pe.add(e),()=>Pe.delete(e));for(let e=this.#e;e=e.getRootNode(),Fe?.observe(e,{attributes:!0,attributeFilter:["lang"],subtree:!0}),e instanceof ShadowRoot;e=e.host);this.#e.requestUpdate()}hostDisconnected(){Ie.delete(this),this.#m?.()}}const We=()=>globalThis.navigator?.languages??[],Ve={nationalLine:"national-human-trafficking-hotline",emergencyLine:"emergency-911",services:[{id:"national-human-trafficking-hotline",name:"National Human Trafficking Hotline",alternateNames:["National Human Trafficking Resource Center","NHTRC","NHTH"],kind:"helpline",description:"For anyone who is forced to work or to do something sexual, and for anyone who is worried about someone.",url:"https://humantraffickinghotline.org/",phones:[{number:"+18883737888",display:"1-888-373-7888",type:"voice",languages:["en","es"]},{number:"233733",display:"233733",type:"text",keyword:"HELP",languages:["en","es"]},{number:"711",display:"711",type:"textphone"}],chat:{url:"https://humantraffickinghotline.org/chat",languages:["en","es"]},email:"help@humantraffickinghotline.org",schedules:[{always:!0}],interpretationServices:"Interpreters for 200+ languages",serviceAreas:[{code:"US",name:"United States"}],topics:["sex-trafficking","labor-trafficking"],fees:"Free",alert:"Confidential, unless the law requires a report or someone is in immediate danger. You do not have to give your name.",operator:"Compass Connections",status:"active",assuredDate:"2026-11-24",reviewBy:"2027-11-24"},{id:"emergency-911",name:"911",kind:"emergency",description:"Police, fire and ambulance, when someone is in danger now.",phones:[{number:"911",display:"911",type:"voice"}],schedules:[],serviceAreas:[{code:"US",name:"United States"}],status:"active",assuredDate:"2026-11-24",reviewBy:"2027-11-24"}]},Ye=e=>{const t=Ve.services.find(t=>t.id===e);if(!t)throw new Error(`directory.json has no service "${e}"`);return t},Ze=Ye(Ve.nationalLine),Je=Ye(Ve.emergencyLine),Xe=[Ze,...Ve.services.filter(e=>"helpline"===e.kind&&"active"===e.status&&e!==Ze)],Ge=6e4,Qe=864e5,et=["SU","MO","TU","WE","TH","FR","SA"],tt=new Map;function st(e,t){if(void 0===t)return NaN;try{let s=tt.get(t);s||(s=new Intl.DateTimeFormat("en-US",{timeZone:t,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric"}),tt.set(t,s));const i=s.formatToParts(e),n=e=>Number(i.find(t=>t.type===e)?.value);return Date.UTC(n("year"),n("month")-1,n("day"),n("hour")%24,n("minute"))}catch{return NaN}}function it(e,t){return st(e,t)-Math.floor(e/Ge)*Ge}function nt(e){return et[new Date(e).getUTCDay()]}function ot(e){return(60*Number(e.slice(0,2))+Number(e.slice(3)))*Ge}function rt(e){return e.some(e=>"always"in e)}function at(e,t){if(rt(e))return!0;const s=Number(t),i=e.map(e=>((e,t)=>{if("always"in e)return[{startMs:-1/0,endMs:1/0}];const{timezone:s,byday:i}=e,n=Math.floor(st(t,s)/Qe)*Qe,o=it(t-3*Qe,s),r=it(t+18*Qe,s);if(Number.isNaN(n+o+r))return;const a=e=>{const t=e-o,i=e-r;return o===r||it(t,s)===o?t:it(i,s)===r?i:t},l=ot(e.opensAt),c=ot(e.closesAt),h=[];for(let e=-1;e<=15;e+=1){const t=n+e*Qe;if(!i.includes(nt(t)))continue;const s=a(t+l),o=a(t+c+(c<=l?Qe:0));s<o&&h.push({startMs:s,endMs:o})}return h})(e,s));return!!i.some(e=>e?.some(({startMs:e,endMs:t})=>e<=s&&s<t))||!(0!==i.length&&!i.includes(void 0))&&void 0}function lt(e){return"text"===e.type?(({number:e,keyword:t})=>`sms:${e}${t?`?body=${encodeURIComponent(t)}`:""}`)(e):(({number:e})=>`tel:${e}`)(e)}const ct=e=>{return{href:lt(e),display:e.display,keyword:e.keyword,languages:e.languages??[],isTollFree:(t=e.number,/^\+18(00|33|44|55|66|77|88)\d{7}$/.test(t))};var t},ht=(e,{now:t,locale:s})=>{const i=t=>e.phones.filter(e=>e.type===t).map(ct)[0],n=(t,i)=>((e,t,s)=>{const i=e.prose[t];return i?.source===s?{text:i.target,lang:e.code}:{text:s,lang:"en"}})(s,`${e.id}.${t}`,i),o=(e,t)=>void 0===t?void 0:n(e,t);return{id:e.id,name:n("name",e.name),description:n("description",e.description),alert:o("alert",e.alert),call:i("voice"),text:i("text"),textphone:i("textphone"),chat:e.chat&&{href:e.chat.url,languages:e.chat.languages??[]},interpretationServices:o("interpretationServices",e.interpretationServices),isAlwaysOpen:rt(e.schedules),isOpen:at(e.schedules,t)}},dt=Ze.phones.filter(({type:e})=>"voice"===e).map(ct),ut={phone:"M5 3h4l2 5-2.5 1.5a11 11 0 0 0 6 6L16 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 5a2 2 0 0 1 2-2",text:"M4 5h16v11H9l-5 4zM8 9h8M8 12h5",chat:"M3 4h13v9H8l-5 4zM19 9h2v11l-4-3h-7v-2",exit:"M14 4h6v16h-6M10 8l-4 4 4 4M6 12h9"},pt=e=>Z`<svg viewBox="0 0 24 24" aria-hidden="true" class="icon">${J`<path d=${ut[e]} />`}</svg>`,ft=e=>Z`<bdi class="number" dir="ltr" translate="no">${e}</bdi>`,mt=({text:e,lang:t})=>t===Re().code?e:Z`<span lang=${t} dir="ltr">${e}</span>`,gt={1:e=>Z`<h1 id="heading" part="heading">${e}</h1>`,2:e=>Z`<h2 id="heading" part="heading">${e}</h2>`,3:e=>Z`<h3 id="heading" part="heading">${e}</h3>`,4:e=>Z`<h4 id="heading" part="heading">${e}</h4>`,5:e=>Z`<h5 id="heading" part="heading">${e}</h5>`,6:e=>Z`<h6 id="heading" part="heading">${e}</h6>`},vt=(e,t)=>gt[e]?.(t)??G,$t=e=>Oe().filter(({code:t})=>e.includes(t)).map(({code:e,name:t},s)=>Z`${s?", ":""}<bdi lang=${e}>${t}</bdi>`),yt=({keyword:e})=>void 0===e?Ue("Text to",{desc:"Label above a number to which a text message is sent"}):Ue(Ne`Text ${e} to`,{desc:"Label above a number to which a text message is sent. The word to text is filled in and never translated"}),bt=()=>"en"===Re().code||Re().reviewed?G:Z`<p class="quiet">
        ${Ue("No one has checked this translation yet.",{desc:"A quiet line under a translation that no native speaker has reviewed"})}
      </p>`;class wt extends me{#g=new Set;language=new Ke(this,e=>this.#v(e));static getPropertyDescriptor(e,t,s){const i=super.getPropertyDescriptor(e,t,s);if(!i||!("check"in s))return i;const{check:n,attribute:o}=s;return{...i,get(){return i.get?.call(this)??n.initial},set(e){const{value:t,refused:s}=n.read(e);void 0!==s&&this.warn(`${String(o)}="${s}" is not ${n.expected}. Used instead: "${String(t)}".`),i.set?.call(this,t)}}}get environment(){return{now:new Date,locale:Re()}}connectedCallback(){super.connectedCallback(),"complete"!==document.readyState&&addEventListener("load",()=>this.requestUpdate(),{once:!0})}choose(e){this.language.choose(e),this.dispatchEvent(new i(e))}warn(e,...t){this.#g.has(e)||(this.#g.add(e),console.warn(`<${this.localName}> ${e}`,...t))}createRenderRoot(){return this.shadowRoot?.replaceChildren(),super.createRenderRoot()}performUpdate(){try{super.performUpdate()}catch(e){this.#$(),this.warn("could not be drawn. Its own content is shown instead.",e)}}update(e){((e,t)=>{const s=Me;Me=e;try{return t()}finally{Me=s}})(this.language.value,()=>super.update(e))}#$(){const e=this.renderRoot,t=document.createComment("");e.replaceChildren(...e.querySelectorAll(":scope > style"),t),this.renderOptions.renderBefore=t;const s=!this.textContent?.trim();var i;pe(Z`<slot></slot>${s?(i=dt,i.map(({href:e,display:t})=>Z`<a href=${e}>${t}</a>`)):G}`,e,this.renderOptions)}#v(e){"complete"===document.readyState&&this.warn(`does not speak "${e}". English is shown. If there is a file locales/${e}.js, add it to the page.`)}}const xt=(e,t,s)=>({initial:e,expected:t,read:t=>{const i=["string","number","boolean"].includes(typeof t)?String(t).trim():typeof t;return null==t||""===i?{value:e}:s(i)??{value:e,refused:i}}}),_t=e=>xt(e[0],`one of: ${e.join(", ")}`,t=>{const s=e.find(e=>e===t.toLowerCase());return void 0===s?void 0:{value:s}}),At=()=>{const e=xt(!1,"a boolean: leave it out, or write it without a value",e=>"true"===e||"false"===e?{value:"true"===e}:void 0);return{...e,read:t=>""===t?{value:!0}:e.read(t)}};const St={theme:_t(["light","dark","auto"]),headingLevel:xt(2,"a whole number from 1 to 6",e=>/^\d+$/.test(e)&&Number(e)>=1&&Number(e)<=6?{value:Number(e)}:void 0),exitHref:xt("https://www.weather.gov/","an address that begins with https:// or http://",e=>{const t=(e=>{try{const t=new URL(e);return/^https?:$/.test(t.protocol)?t.href:void 0}catch{return}})(e);return void 0===t?void 0:{value:t}})},kt=(e,{isPossible:t,pressesLeft:s})=>t?{href:e,pressesLeft:s}:void 0,[Et,...Ct]=Xe,Lt={...St,line:_t([Et.id,...Ct.map(({id:e})=>e)]),layout:_t(["card","bar"]),languages:(()=>{const e=xt([],"a list of language codes, such as: en es",e=>{const t=e.split(/[\s,]+/).filter(Boolean),s=e=>/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(e),i=t.filter(e=>!s(e)).join(" ");return{value:t.filter(s),...i&&{refused:i}}}),t=e=>"string"==typeof e;return{...e,read:s=>e.read(Array.isArray(s)?s.filter(t).join(" "):s)}})(),hideLanguages:At(),quickExit:At()},Tt=d`
  --text: var(--hotline-color-text, #f1f4f7);
  --surface: var(--hotline-color-surface, #14181d);
  --accent: var(--hotline-color-accent, #9ed0ff);
  --on-accent: var(--hotline-color-on-accent, #0a1c2c);
  --border: var(--hotline-color-border, #6d7985);
  --link: var(--hotline-color-link, #9ed0ff);
  --focus: var(--hotline-color-focus, #9ed0ff);
  --open: #8fdcb0;
  --bar: var(--surface);
  --on-bar: var(--text);
  color-scheme: dark;
`,Pt=d`
  ${d`
  .frame {
    ${d`
  --text: var(--hotline-color-text, #1a1f24);
  --surface: var(--hotline-color-surface, #fff);
  --accent: var(--hotline-color-accent, #0b4a7a);
  --on-accent: var(--hotline-color-on-accent, #fff);
  --border: var(--hotline-color-border, #8a96a1);
  --link: var(--hotline-color-link, #0b4a7a);
  --focus: var(--hotline-color-focus, #0b4a7a);
  --open: #0a6b3d;
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
    ${Tt}
  }

  @media (prefers-color-scheme: dark) {
    .frame[data-theme='auto'] {
      ${Tt}
    }
  }

  /* From the page's own colors, so that they fit them; older browsers do without. */
  @supports (color: color-mix(in srgb, red, blue)) {
    .frame {
      --muted: color-mix(in srgb, var(--text) 84%, var(--surface));
      --sunken: color-mix(in srgb, var(--text) 6%, var(--surface));
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
  ul {
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
    .frame {
      background: none;
      color: CanvasText;
    }

    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
    }
  }
`,Mt=d`
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
`,Ut=d`
  ${Pt} ${Mt} ${d`
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

  summary {
    inline-size: fit-content;
    padding-block: 0.75em;
    color: var(--link);
    font-weight: 600;
    cursor: pointer;
  }

  .safety li {
    margin-block-end: 0.375em;
    margin-inline-start: 1.25em;
    list-style: disc;
  }
`} ${d`
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
`} ${d`
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

    .way,
    .bar,
    .first .way,
    .bar a {
      background: none;
      color: CanvasText;
    }
  }
`}
`,Nt=({offered:e,preferred:t},s)=>{if(e.length<2)return G;const i=Re().code,n=s=>e.length<=3||s.code===i||t.includes(s),o=e.filter(n),r=e.filter(e=>!n(e));return Z`
    <div
      class="languages"
      part="languages"
      role="group"
      aria-label=${Ue("Language",{desc:"Names the language switch"})}
    >
      ${o.map(({code:e,name:t})=>Z`<button
            type="button"
            lang=${e}
            aria-pressed=${e===i?"true":"false"}
            @click=${()=>s(e)}
          >
            ${t}
          </button>`)}
      ${r.length?Z`<select
              aria-label=${Ue("More languages",{desc:"Names the list of further languages"})}
              @change=${e=>{const t=e.target;s(t.value),t.value=""}}
            >
              <option value="" selected>
                ${Ue("More languages",{desc:"Names the list of further languages"})}
              </option>
              ${r.map(({code:e,name:t})=>Z`<option value=${e} lang=${e}>${t}</option>`)}
            </select>`:G}
    </div>
  `},zt=({href:e},t)=>Z`
  <a class="exit" part="exit" href=${e} target="_top" rel="noreferrer noopener nofollow" @click=${t}
    >${pt("exit")}${Ue("Leave this page",{desc:"Button that replaces the page with a harmless one at once"})}</a
  >
`,Ht=()=>Z`
  <span class="keys"
    >${Ue("Press Shift three times to leave.",{desc:"Stands by the button that leaves the page. Shift is the key on the keyboard"})}</span
  >
  ${Ue("Leaving does not erase your browser history.",{desc:"Stands by the button that leaves the page"})}
`,Ot=({pressesLeft:e})=>Z`
  <p class="count" role="status">
    ${2===e?Ue("Press Shift two more times to leave this page.",{desc:"Said after the first press of the Shift key"}):1===e?Ue("Press Shift once more to leave this page.",{desc:"Said after the second press of the Shift key"}):G}
  </p>
  <div class="cover" popover="manual"></div>
`,Rt=()=>Ue("Chat online",{desc:"Link to a chat with the hotline in the browser"}),qt=({line:e,emergency:t,exit:s,headingLevel:i,hasLanguages:n},o,r)=>Z`
  <div class="top">
    <div class="title">
      <p class="lead">
        ${Ue("Forced to work, or to do something sexual? You are not alone.",{desc:"The first line. Speaks to a person who may be trafficked; no word for victim"})}
      </p>
      ${vt(i,Z`<span part="name">${mt(e.name)}</span>`)}
      ${e.name.lang===Re().code?G:Z`<p class="lead">${mt(e.description)}</p>`}
    </div>
    ${s?zt(s,r.leave):G}
  </div>
  <ul class="ways">
    ${e.call?Z`<li class="first">${jt("phone",(({isTollFree:e})=>e?Ue("Call, free",{desc:"Label above a telephone number that costs nothing to call"}):Ue("Call",{desc:"Label above a telephone number"}))(e.call),e.call)}</li>`:G}
    ${e.text?Z`<li>${jt("text",yt(e.text),e.text)}</li>`:G}
    ${e.chat?Z`<li>
            <a class="way" part="chat" href=${e.chat.href} rel="noreferrer noopener"
              >${pt("chat")}<span
                ><small
                  >${Ue("On its website",{desc:'Label above "Chat online": the chat is on the website of the hotline'})}</small
                ><strong>${Rt()}</strong></span
              ></a
            >
          </li>`:G}
  </ul>
  <ul class="facts">
    <li part="hours">${(({isOpen:e,isAlwaysOpen:t})=>Z`
  ${void 0===e?G:Z`<span class="dot" ?data-open=${e}></span><b>${(e=>e?Ue("Open now",{desc:"Someone answers at this moment"}):Ue("Closed now",{desc:"Nobody answers at this moment"}))(e)}</b>`}
  ${void 0!==e&&t?"\xb7":G}
  ${t?Ue("24 hours, every day",{desc:"Opening hours: it never closes"}):G}
`)(e)}</li>
    ${Dt(e.call,e.interpretationServices&&mt(e.interpretationServices))}
    ${e.text?.languages.length?Z`<li>
            ${Ue("Text and chat:",{desc:"Before the names of the languages in which the hotline answers texts and chats"})}
            ${$t(e.text.languages)}
          </li>`:G}
    ${e.textphone&&e.call?Z`<li>
            <a part="tty" href=${e.textphone.href}
              >${Ue(Ne`TTY: dial ${e.textphone.display}`,{desc:"Link for people who use a text telephone; 711 is the relay service"})}</a
            >.
            ${Ue("Ask for this number:",{desc:"After the link to the relay service, before the telephone number of the hotline"})}
            ${ft(e.call.display)}
          </li>`:G}
  </ul>
  ${e.alert?Z`<p class="alert">${mt(e.alert)}</p>`:G}
  <div class="bottom">
    <p>
      ${Ue("In danger right now?",{desc:"Before the link to the emergency number"})}
      ${t.call?Z`<a class="emergency" part="emergency" href=${t.call.href}
              >${Ue(Ne`Call ${t.call.display}`,{desc:"Link that dials the emergency number"})}</a
            >`:G}
    </p>
    ${n?Nt(o,r.choose):G}
  </div>
  ${It(Boolean(s))}
`,jt=(e,t,s)=>Z`
  <a class="way" part=${e} href=${s.href}
    >${pt(e)}<span><small>${t}</small> <strong>${ft(s.display)}</strong></span></a
  >
`,Dt=(e,t)=>e?.languages.length?Z`<li>
        ${Ue("Calls:",{desc:"Before the names of the languages in which the hotline answers calls"})}
        ${$t(e.languages)}${t?Z`. ${t}`:G}
      </li>`:G,It=e=>Z`
  <div class="safety" part="safety">
    <p>${Ue("Calls and texts can show on your phone or bill.",{desc:"Safety words"})}</p>
    <details>
      <summary>${Ue("How to stay safer",{desc:"Opens a list of safety advice"})}</summary>
      <ul>
        <li>
          ${Ue("If someone checks your phone, use the phone of a person you trust.",{desc:"Safety advice"})}
        </li>
        <li>
          ${Ue("A call can stay in the list of calls, and a text on the phone. Delete them only if that is safe.",{desc:"Safety advice"})}
        </li>
        <li>
          ${Ue("A chat leaves a trace in the browser, and so does this page. A private window keeps less.",{desc:"Safety advice"})}
        </li>
        <li>
          ${Ue("Software on a phone or computer can show others what you do on it.",{desc:"Safety advice"})}
        </li>
      </ul>
    </details>
    ${e?Z`<p class="quiet">${Ht()}</p>`:G}
  </div>
`;class Bt extends wt{static styles=Ut;static properties=t(Lt);#y=new o(this,()=>this.quickExit);#b={leave:this.#y.leave,choose:e=>this.choose(e)};render(){var e,t,s,i,n,o;return e=this,t=this.environment,s=this.#y,i={layout:e.layout,theme:e.theme,headingLevel:e.headingLevel,hasLanguages:!e.hideLanguages,line:ht(Xe.find(({id:t})=>t===e.line)??Et,t),emergency:ht(Je,t),exit:e.quickExit?kt(e.exitHref,s):void 0},n=this.language.offer(this.languages),o=this.#b,Z`
  <div
    class="frame ${i.layout}"
    part="container"
    lang=${Re().code}
    dir=${Re().dir}
    data-theme=${i.theme}
  >
    <section aria-labelledby="heading" data-nosnippet>
      ${"bar"===i.layout?(({line:e,emergency:t,exit:s,headingLevel:i,hasLanguages:n},o,r)=>Z`
  <div class="row">
    ${vt(i,Z`<span part="name">${mt(e.name)}</span>`)}
    ${e.call?Z`<a class="call" part="phone" href=${e.call.href}>${ft(e.call.display)}</a>`:G}
    ${e.text?Z`<a part="text" href=${e.text.href}>${yt(e.text)} ${ft(e.text.display)}</a>`:G}
    ${e.chat?Z`<a part="chat" href=${e.chat.href} rel="noreferrer noopener">${Rt()}</a>`:G}
    ${t.call?Z`<a part="emergency" href=${t.call.href}
            >${Ue(Ne`In danger: ${t.call.display}`,{desc:"Short link to the emergency number"})}</a
          >`:G}
    ${n?Nt(o,r.choose):G}
    ${s?zt(s,r.leave):G}
  </div>
  ${s?Z`<p class="quiet">${Ht()}</p>`:G}
`)(i,n,o):qt(i,n,o)}
      <slot name="note" part="note"></slot>
      ${bt()} ${i.exit?Ot(i.exit):G}
    </section>
  </div>
`}}globalThis.customElements&&!customElements.get("hotline-banner")&&customElements.define("hotline-banner",Bt);const Ft=d`
  ${Pt} ${Mt}

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
`;class Kt extends wt{static styles=Ft;static properties=t(St);#y=new o(this,()=>!0);render(){return(({exit:e,theme:t},s)=>e?Z`
        <div class="frame" lang=${Re().code} dir=${Re().dir} data-theme=${t}>
          ${zt(e,s)}
          <p class="quiet" part="notice">${Ht()}</p>
          ${bt()} ${Ot(e)}
        </div>
      `:G)((({theme:e,exitHref:t},s)=>({theme:e,exit:kt(t,s)}))(this,this.#y),this.#y.leave)}}globalThis.customElements&&!customElements.get("hotline-quick-exit")&&customElements.define("hotline-quick-exit",Kt);const Wt=globalThis;Wt.hotlineElements={version:"0.1.0",addLocale:He};const Vt=Wt.hotlineLocales;Array.isArray(Vt)&&Vt.forEach(e=>He(e)),Wt.hotlineLocales={push:He}}();
