!function(){"use strict";if("function"==typeof globalThis.hotlineElements?.addLocale)return void("0.1.0"!==globalThis.hotlineElements.version&&console.warn("Hotline Elements "+globalThis.hotlineElements.version+" is already on this page. Version 0.1.0 does nothing. Keep one script tag."));const e=(e,t,s)=>({initial:e,expected:t,read:t=>{const i="object"==typeof t||"symbol"==typeof t?typeof t:String(t).trim();return null==t||""===i?{value:e}:s(i)??{value:e,refused:i}}}),t=t=>e(t[0],`one of: ${t.join(", ")}`,e=>{const s=t.find(t=>t===e.toLowerCase());return void 0===s?void 0:{value:s}}),s=()=>{const t=e(!1,"a boolean: leave it out, or write it without a value",e=>"true"===e||"false"===e?{value:"true"===e}:void 0);return{...t,read:e=>""===e?{value:!0}:t.read(e)}},i={theme:t(["light","dark","auto"]),headingLevel:e(2,"a whole number from 1 to 6",e=>/^\d+$/.test(e)&&Number(e)>=1&&Number(e)<=6?{value:Number(e)}:void 0)};const n=e=>e.replace(/[A-Z]/g,e=>`-${e.toLowerCase()}`),o=e=>Object.fromEntries(Object.entries(e).map(([e,t])=>[e,{attribute:n(e),converter:e=>e,check:t}]));class a extends Event{constructor(){super("hotline-exit",{bubbles:!0,composed:!0})}}class r extends Event{locale;constructor(e){super("hotline-locale-change",{bubbles:!0,composed:!0}),this.locale=e}}const l={...i,exitHref:e("https://www.weather.gov/","an address that begins with https:// or http://",e=>{const t=(e=>{try{const t=new URL(e);return/^https?:$/.test(t.protocol)?t.href:void 0}catch{return}})(e);return void 0===t?void 0:{value:t}})},c=(e,{isPossible:t,presses:s})=>t?{href:e,pressesLeft:s>0?3-s:void 0}:void 0,h=new Set;class d{#e;#t;#s=0;#i=!1;#n=!1;#o=0;constructor(e,t){this.#e=e,this.#t=t,e.addController(this)}get presses(){return this.#s}get isPossible(){return(()=>{if(window.top===window)return!0;if("null"===self.origin)return!1;try{const e=window.frameElement?.getAttribute("sandbox");return null==e||e.includes("allow-top-navigation")}catch{return!0}})()}hostConnected(){h.add(this),addEventListener("keydown",this.#a,!0),addEventListener("keyup",this.#r,!0),addEventListener("pointerdown",this.#l,!0),addEventListener("pageshow",this.#c)}hostDisconnected(){h.delete(this),removeEventListener("keydown",this.#a,!0),removeEventListener("keyup",this.#r,!0),removeEventListener("pointerdown",this.#l,!0),removeEventListener("pageshow",this.#c),this.#l()}leave=e=>{e?.preventDefault(),this.#l(),this.#h(),this.#e.dispatchEvent(new a);try{(window.top??window).location.replace(this.#e.exitHref)}catch{location.replace(this.#e.exitHref)}};get#d(){const e=this.#e.renderRoot.querySelector(".cover");return e&&"showPopover"in e?e:null}#h(){const e=this.#d;e?.showPopover(),e?.getClientRects().length||(this.#n=!0,document.documentElement.style.setProperty("display","none","important"))}#c=()=>{this.#d?.hidePopover(),this.#n&&document.documentElement.style.removeProperty("display"),this.#n=!1};#a=e=>{this.#u&&("Shift"===e.key&&e.repeat||(this.#i="Shift"===e.key&&!e.ctrlKey&&!e.altKey&&!e.metaKey,this.#i||this.#l()))};#r=e=>{if("Shift"===e.key&&this.#i&&this.#u){if(this.#i=!1,3===++this.#s)return this.leave();1===this.#s&&(this.#o=window.setTimeout(this.#l,5e3)),this.#e.requestUpdate()}};get#u(){return this.#t()&&[...h].find(e=>e.#t())===this}#l=()=>{clearTimeout(this.#o),this.#i=!1,0!==this.#s&&(this.#s=0,this.#e.requestUpdate())}}const u=globalThis,p=u.ShadowRoot&&(void 0===u.ShadyCSS||u.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,f=Symbol(),m=new WeakMap;let g=class{constructor(e,t,s){if(this._$cssResult$=!0,s!==f)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o;const t=this.t;if(p&&void 0===e){const s=void 0!==t&&1===t.length;s&&(e=m.get(t)),void 0===e&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),s&&m.set(t,e))}return e}toString(){return this.cssText}};const v=(e,...t)=>{const s=1===e.length?e[0]:t.reduce((t,s,i)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if("number"==typeof e)return e;throw Error("Value passed to 'css' function must be a 'css' function result: "+e+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+e[i+1],e[0]);return new g(s,e,f)},y=p?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t="";for(const s of e.cssRules)t+=s.cssText;return(e=>new g("string"==typeof e?e:e+"",void 0,f))(t)})(e):e,{is:$,defineProperty:b,getOwnPropertyDescriptor:w,getOwnPropertyNames:x,getOwnPropertySymbols:_,getPrototypeOf:A}=Object,k=globalThis,S=k.trustedTypes,E=S?S.emptyScript:"",C=k.reactiveElementPolyfillSupport,L=(e,t)=>e,T={toAttribute(e,t){switch(t){case Boolean:e=e?E:null;break;case Object:case Array:e=null==e?e:JSON.stringify(e)}return e},fromAttribute(e,t){let s=e;switch(t){case Boolean:s=null!==e;break;case Number:s=null===e?null:Number(e);break;case Object:case Array:try{s=JSON.parse(e)}catch(e){s=null}}return s}},P=(e,t)=>!$(e,t),M={attribute:!0,type:String,converter:T,reflect:!1,useDefault:!1,hasChanged:P};Symbol.metadata??=Symbol("metadata"),k.litPropertyMetadata??=new WeakMap;let U=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=M){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){const s=Symbol(),i=this.getPropertyDescriptor(e,s,t);void 0!==i&&b(this.prototype,e,i)}}static getPropertyDescriptor(e,t,s){const{get:i,set:n}=w(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:i,set(t){const o=i?.call(this);n?.call(this,t),this.requestUpdate(e,o,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??M}static _$Ei(){if(this.hasOwnProperty(L("elementProperties")))return;const e=A(this);e.finalize(),void 0!==e.l&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(L("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(L("properties"))){const e=this.properties,t=[...x(e),..._(e)];for(const s of t)this.createProperty(s,e[s])}const e=this[Symbol.metadata];if(null!==e){const t=litPropertyMetadata.get(e);if(void 0!==t)for(const[e,s]of t)this.elementProperties.set(e,s)}this._$Eh=new Map;for(const[e,t]of this.elementProperties){const s=this._$Eu(e,t);void 0!==s&&this._$Eh.set(s,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){const t=[];if(Array.isArray(e)){const s=new Set(e.flat(1/0).reverse());for(const e of s)t.unshift(y(e))}else void 0!==e&&t.push(y(e));return t}static _$Eu(e,t){const s=t.attribute;return!1===s?void 0:"string"==typeof s?s:"string"==typeof e?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),void 0!==this.renderRoot&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){const e=new Map,t=this.constructor.elementProperties;for(const s of t.keys())this.hasOwnProperty(s)&&(e.set(s,this[s]),delete this[s]);e.size>0&&(this._$Ep=e)}createRenderRoot(){const e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return((e,t)=>{if(p)e.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(const s of t){const t=document.createElement("style"),i=u.litNonce;void 0!==i&&t.setAttribute("nonce",i),t.textContent=s.cssText,e.appendChild(t)}})(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,s){this._$AK(e,s)}_$ET(e,t){const s=this.constructor.elementProperties.get(e),i=this.constructor._$Eu(e,s);if(void 0!==i&&!0===s.reflect){const n=(void 0!==s.converter?.toAttribute?s.converter:T).toAttribute(t,s.type);this._$Em=e,null==n?this.removeAttribute(i):this.setAttribute(i,n),this._$Em=null}}_$AK(e,t){const s=this.constructor,i=s._$Eh.get(e);if(void 0!==i&&this._$Em!==i){const e=s.getPropertyOptions(i),n="function"==typeof e.converter?{fromAttribute:e.converter}:void 0!==e.converter?.fromAttribute?e.converter:T;this._$Em=i;const o=n.fromAttribute(t,e.type);this[i]=o??this._$Ej?.get(i)??o,this._$Em=null}}requestUpdate(e,t,s,i=!1,n){if(void 0!==e){const o=this.constructor;if(!1===i&&(n=this[e]),s??=o.getPropertyOptions(e),!((s.hasChanged??P)(n,t)||s.useDefault&&s.reflect&&n===this._$Ej?.get(e)&&!this.hasAttribute(o._$Eu(e,s))))return;this.C(e,t,s)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:s,reflect:i,wrapped:n},o){s&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,o??t??this[e]),!0!==n||void 0!==o)||(this._$AL.has(e)||(this.hasUpdated||s||(t=void 0),this._$AL.set(e,t)),!0===i&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}const e=this.scheduleUpdate();return null!=e&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}const e=this.constructor.elementProperties;if(e.size>0)for(const[t,s]of e){const{wrapped:e}=s,i=this[t];!0!==e||this._$AL.has(t)||void 0===i||this.C(t,void 0,s,i)}}let e=!1;const t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}};U.elementStyles=[],U.shadowRootOptions={mode:"open"},U[L("elementProperties")]=new Map,U[L("finalized")]=new Map,C?.({ReactiveElement:U});const N=globalThis,H=e=>e,z=N.trustedTypes,O=z?z.createPolicy("hotline-elements",{createHTML:e=>e}):void 0,R="$lit$",q=`lit$${Math.random().toFixed(9).slice(2)}$`,j="?"+q,D=`<${j}>`,B=document,I=()=>B.createComment(""),F=e=>null===e||"object"!=typeof e&&"function"!=typeof e,K=Array.isArray,W="[ \t\n\f\r]",Y=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,V=/-->/g,Z=/>/g,J=RegExp(`>|${W}(?:([^\\s"'>=/]+)(${W}*=${W}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,"g"),Q=/'/g,X=/"/g,G=/^(?:script|style|textarea|title)$/i,ee=e=>(t,...s)=>({_$litType$:e,strings:t,values:s}),te=ee(1),se=ee(2),ie=Symbol.for("lit-noChange"),ne=Symbol.for("lit-nothing"),oe=new WeakMap,ae=B.createTreeWalker(B,129);function re(e,t){if(!K(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return void 0!==O?O.createHTML(t):t}const le=(e,t)=>{const s=e.length-1,i=[];let n,o=2===t?"<svg>":3===t?"<math>":"",a=Y;for(let t=0;t<s;t++){const s=e[t];let r,l,c=-1,h=0;for(;h<s.length&&(a.lastIndex=h,l=a.exec(s),null!==l);)h=a.lastIndex,a===Y?"!--"===l[1]?a=V:void 0!==l[1]?a=Z:void 0!==l[2]?(G.test(l[2])&&(n=RegExp("</"+l[2],"g")),a=J):void 0!==l[3]&&(a=J):a===J?">"===l[0]?(a=n??Y,c=-1):void 0===l[1]?c=-2:(c=a.lastIndex-l[2].length,r=l[1],a=void 0===l[3]?J:'"'===l[3]?X:Q):a===X||a===Q?a=J:a===V||a===Z?a=Y:(a=J,n=void 0);const d=a===J&&e[t+1].startsWith("/>")?" ":"";o+=a===Y?s+D:c>=0?(i.push(r),s.slice(0,c)+R+s.slice(c)+q+d):s+q+(-2===c?t:d)}return[re(e,o+(e[s]||"<?>")+(2===t?"</svg>":3===t?"</math>":"")),i]};class ce{constructor({strings:e,_$litType$:t},s){let i;this.parts=[];let n=0,o=0;const a=e.length-1,r=this.parts,[l,c]=le(e,t);if(this.el=ce.createElement(l,s),ae.currentNode=this.el.content,2===t||3===t){const e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;null!==(i=ae.nextNode())&&r.length<a;){if(1===i.nodeType){if(i.hasAttributes())for(const e of i.getAttributeNames())if(e.endsWith(R)){const t=c[o++],s=i.getAttribute(e).split(q),a=/([.?@])?(.*)/.exec(t);r.push({type:1,index:n,name:a[2],strings:s,ctor:"."===a[1]?fe:"?"===a[1]?me:"@"===a[1]?ge:pe}),i.removeAttribute(e)}else e.startsWith(q)&&(r.push({type:6,index:n}),i.removeAttribute(e));if(G.test(i.tagName)){const e=i.textContent.split(q),t=e.length-1;if(t>0){i.textContent=z?z.emptyScript:"";for(let s=0;s<t;s++)i.append(e[s],I()),ae.nextNode(),r.push({type:2,index:++n});i.append(e[t],I())}}}else if(8===i.nodeType)if(i.data===j)r.push({type:2,index:n});else{let e=-1;for(;-1!==(e=i.data.indexOf(q,e+1));)r.push({type:7,index:n}),e+=q.length-1}n++}}static createElement(e,t){const s=B.createElement("template");return s.innerHTML=e,s}}function he(e,t,s=e,i){if(t===ie)return t;let n=void 0!==i?s._$Co?.[i]:s._$Cl;const o=F(t)?void 0:t._$litDirective$;return n?.constructor!==o&&(n?._$AO?.(!1),void 0===o?n=void 0:(n=new o(e),n._$AT(e,s,i)),void 0!==i?(s._$Co??=[])[i]=n:s._$Cl=n),void 0!==n&&(t=he(e,n._$AS(e,t.values),n,i)),t}class de{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){const{el:{content:t},parts:s}=this._$AD,i=(e?.creationScope??B).importNode(t,!0);ae.currentNode=i;let n=ae.nextNode(),o=0,a=0,r=s[0];for(;void 0!==r;){if(o===r.index){let t;2===r.type?t=new ue(n,n.nextSibling,this,e):1===r.type?t=new r.ctor(n,r.name,r.strings,this,e):6===r.type&&(t=new ve(n,this,e)),this._$AV.push(t),r=s[++a]}o!==r?.index&&(n=ae.nextNode(),o++)}return ae.currentNode=B,i}p(e){let t=0;for(const s of this._$AV)void 0!==s&&(void 0!==s.strings?(s._$AI(e,s,t),t+=s.strings.length-2):s._$AI(e[t])),t++}}class ue{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,s,i){this.type=2,this._$AH=ne,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=s,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode;const t=this._$AM;return void 0!==t&&11===e?.nodeType&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=he(this,e,t),F(e)?e===ne||null==e||""===e?(this._$AH!==ne&&this._$AR(),this._$AH=ne):e!==this._$AH&&e!==ie&&this._(e):void 0!==e._$litType$?this.$(e):void 0!==e.nodeType?this.T(e):(e=>K(e)||"function"==typeof e?.[Symbol.iterator])(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==ne&&F(this._$AH)?this._$AA.nextSibling.data=e:this.T(B.createTextNode(e)),this._$AH=e}$(e){const{values:t,_$litType$:s}=e,i="number"==typeof s?this._$AC(e):(void 0===s.el&&(s.el=ce.createElement(re(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===i)this._$AH.p(t);else{const e=new de(i,this),s=e.u(this.options);e.p(t),this.T(s),this._$AH=e}}_$AC(e){let t=oe.get(e.strings);return void 0===t&&oe.set(e.strings,t=new ce(e)),t}k(e){K(this._$AH)||(this._$AH=[],this._$AR());const t=this._$AH;let s,i=0;for(const n of e)i===t.length?t.push(s=new ue(this.O(I()),this.O(I()),this,this.options)):s=t[i],s._$AI(n),i++;i<t.length&&(this._$AR(s&&s._$AB.nextSibling,i),t.length=i)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){const t=H(e).nextSibling;H(e).remove(),e=t}}setConnected(e){void 0===this._$AM&&(this._$Cv=e,this._$AP?.(e))}}class pe{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,s,i,n){this.type=1,this._$AH=ne,this._$AN=void 0,this.element=e,this.name=t,this._$AM=i,this.options=n,s.length>2||""!==s[0]||""!==s[1]?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=ne}_$AI(e,t=this,s,i){const n=this.strings;let o=!1;if(void 0===n)e=he(this,e,t,0),o=!F(e)||e!==this._$AH&&e!==ie,o&&(this._$AH=e);else{const i=e;let a,r;for(e=n[0],a=0;a<n.length-1;a++)r=he(this,i[s+a],t,a),r===ie&&(r=this._$AH[a]),o||=!F(r)||r!==this._$AH[a],r===ne?e=ne:e!==ne&&(e+=(r??"")+n[a+1]),this._$AH[a]=r}o&&!i&&this.j(e)}j(e){e===ne?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}}class fe extends pe{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===ne?void 0:e}}class me extends pe{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==ne)}}class ge extends pe{constructor(e,t,s,i,n){super(e,t,s,i,n),this.type=5}_$AI(e,t=this){if((e=he(this,e,t,0)??ne)===ie)return;const s=this._$AH,i=e===ne&&s!==ne||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,n=e!==ne&&(s===ne||i);i&&this.element.removeEventListener(this.name,this,s),n&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}}class ve{constructor(e,t,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){he(this,e)}}const ye=N.litHtmlPolyfillSupport;ye?.(ce,ue);const $e=(e,t,s)=>{const i=s?.renderBefore??t;let n=i._$litPart$;if(void 0===n){const e=s?.renderBefore??null;i._$litPart$=n=new ue(t.insertBefore(I(),e),e,void 0,s??{})}return n._$AI(e),n},be=globalThis;class we extends U{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){const t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=$e(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return ie}}we._$litElement$=!0,we.finalized=!0,be.litElementHydrateSupport?.({LitElement:we});const xe=be.litElementPolyfillSupport;xe?.({LitElement:we});const _e=(e,...t)=>({strTag:!0,strings:e,values:t}),Ae=(e,t,s)=>{let i=e[0];for(let n=1;n<e.length;n++)i+=t[s?s[n-1]:n-1],i+=e[n];return i},ke=e=>{return"string"!=typeof(t=e)&&"strTag"in t?Ae(e.strings,e.values):e;var t},Se=[];for(let e=0;e<256;e++)Se[e]=(e>>4&15).toString(16)+(15&e).toString(16);const Ee=new WeakMap,Ce=new Map;function Le(e,t,s){if(e){const i=s?.id??(e=>{const t="string"==typeof e?e:e.strings;let s=Ce.get(t);return void 0===s&&(s=function(e,t){return(t?"h":"s")+(e=>{let t=0,s=8997,i=0,n=33826,o=0,a=40164,r=0,l=52210;for(let c=0;c<e.length;c++)s^=e.charCodeAt(c),t=435*s,i=435*n,o=435*a,r=435*l,o+=s<<8,r+=n<<8,i+=t>>>16,s=65535&t,o+=i>>>16,n=65535&i,l=r+(o>>>16)&65535,a=65535&o;return Se[l>>8]+Se[255&l]+Se[a>>8]+Se[255&a]+Se[n>>8]+Se[255&n]+Se[s>>8]+Se[255&s]})("string"==typeof e?e:e.join("\x1e"))}(t,"string"!=typeof e&&!("strTag"in e)),Ce.set(t,s)),s})(t),n=e[i];if(n){if("string"==typeof n)return n;if("strTag"in n)return Ae(n.strings,t.values,n.values);{let e=Ee.get(n);return void 0===e&&(e=n.values,Ee.set(n,e)),{...n,values:e.map(e=>t.values[e])}}}}return ke(t)}let Te=ke,Pe=!1;const Me={code:"en",name:"English",dir:"ltr",reviewed:null,templates:{},prose:{}};(new class{constructor(){this.settled=!1,this.promise=new Promise((e,t)=>{this._resolve=e,this._reject=t})}resolve(e){this.settled=!0,this._resolve(e)}reject(e){this.settled=!0,this._reject(e)}}).resolve();const Ue={code:"es",name:"Espa\xf1ol",dir:"ltr",reviewed:null,templates:{s11f1693e97a511b7:"Salir de esta p\xe1gina",s29bdd62164ec03ca:_e`TTY: marque ${0}`,s2c11b72a77268e42:"Si alguien revisa su tel\xe9fono, use el de una persona de confianza.",s4be43d4c1dadcd02:"Pulse May\xfas (Shift) tres veces para salir.",s5686231c6d208cfc:"El chat deja rastro en el navegador, y esta p\xe1gina tambi\xe9n. Una ventana privada guarda menos.",s6218904e2530895e:"Pida este n\xfamero:",s64c12c95548ccbe8:"Pulse May\xfas (Shift) dos veces m\xe1s para salir de esta p\xe1gina.",s7965a64f3423e375:"\xbfLe obligan a trabajar o a hacer algo sexual? Hay ayuda.",s7dfc22ad37bfdf0f:_e`Llame al ${0}`,s7f0f84ad38a9ee9c:"Llamadas:",s846b03e79d8737c2:"C\xf3mo protegerse mejor",s8c9be73205ff5825:"Atienden ahora",s8e1e241222764b4c:"Un programa en el tel\xe9fono o la computadora puede mostrar a otros lo que usted hace.",s8ed5a96dcad678fe:"Chat en l\xednea",s9082adf9dd500aba:"Las llamadas y los mensajes pueden verse en su tel\xe9fono o en la factura.",s91586a19ae965fe4:"Salir no borra el historial del navegador.",sbcff0234184fb846:"Nadie ha revisado todav\xeda esta traducci\xf3n.",sbda289a8cefb2949:"Ahora no atienden",sbda3f74edee2e5bf:"Mensajes y chat:",sc671a9d5ae2ccf25:"Las 24 horas, todos los d\xedas",sd543966627f05183:"En su sitio web",sda320088c14acfac:"Una llamada puede quedar en la lista de llamadas, y un mensaje, en el tel\xe9fono. B\xf3rrelos solo si no hay riesgo.",sdd8435eee034c1c3:"Llame gratis",sdfa47b9ce9ac1889:"Llame",se64ad5d290defca3:"Pulse May\xfas (Shift) una vez m\xe1s para salir de esta p\xe1gina.",sea74d0f77e68f23b:"M\xe1s idiomas",seaaeee4599227e40:"\xbfEst\xe1 en peligro ahora?",see111e253e6c520d:_e`Envíe ${0} al`,sefcf950b3cc4fc3b:"Idioma",sf63e89828c8871ff:"Env\xede un mensaje al",sf970dd8b0fdb317f:_e`En peligro: ${0}`},prose:{"national-human-trafficking-hotline.name":{source:"National Human Trafficking Hotline",target:"L\xednea Nacional Contra la Trata de Personas"},"national-human-trafficking-hotline.description":{source:"For anyone who is forced to work or to do something sexual, and for anyone who is worried about someone.",target:"Para toda persona a quien obligan a trabajar o a hacer algo sexual, y para quien se preocupa por alguien."},"national-human-trafficking-hotline.alert":{source:"Confidential, unless the law requires a report or someone is in immediate danger. You do not have to give your name.",target:"Es confidencial, salvo si la ley obliga a informar o si alguien est\xe1 en peligro inmediato. No hace falta que d\xe9 su nombre."},"national-human-trafficking-hotline.interpretationServices":{source:"Interpreters for 200+ languages",target:"Int\xe9rpretes para m\xe1s de 200 idiomas"}}},Ne=["ar-XB","es"],He=new Map([[Me.code,Me],[Ue.code,Ue]]),ze=["en",...Ne],Oe=new Set;let Re=Me;(({sourceLocale:e,targetLocales:t,getLocale:s,loadLocaleSync:i})=>{const n=new Set(t);(()=>{if(Pe)throw new Error("lit-localize can only be configured once");Te=(t,o)=>{const a=s();return Le(a!==e&&n.has(a)?i(a)?.templates:void 0,t,o)},Pe=!0})()})({sourceLocale:"en",targetLocales:[...Ne],getLocale:()=>Re.code,loadLocaleSync:()=>Re});const qe=e=>"object"==typeof e&&null!==e,je=e=>{if(!qe(t=e)||!ze.includes(t.code)||"string"!=typeof t.name||"ltr"!==t.dir&&"rtl"!==t.dir||!qe(t.templates)||!qe(t.prose)){const{code:t}=Object(e);return void console.warn(`Hotline Elements: ${"string"==typeof t?`"${t}"`:"what was added"} is not a language of this version, and is left out. It knows: ${ze.join(", ")}.`)}var t;He.set(e.code,e);for(const e of Oe)e()},De=()=>[...He.values()],Be=()=>Re,Ie=(e,t)=>{const s=e.trim().replaceAll("_","-").toLowerCase().replace(/^tl\b/,"fil"),i=t.find(e=>e.toLowerCase()===s);if(i||!s)return i;const n=Fe(s);return t.find(e=>Fe(e)===n)},Fe=e=>{try{const{language:t,script:s}=new Intl.Locale(e).maximize();return`${t}-${s}`}catch{return e.split("-")[0]}},Ke=function*(e){for(let t=e;t;)t instanceof Element&&(yield t),t=t.parentNode??(t instanceof ShadowRoot?t.host:null)},We=new Set;let Ye;const Ve=globalThis.MutationObserver&&new MutationObserver(e=>{const t=new Set(e.map(({target:e})=>e));for(const e of We)e.pageChanged(t)});class Ze{#e;#p;#f;#m;constructor(e,t){this.#e=e,this.#p=t,e.addController(this)}get value(){const e=De(),t=e.map(({code:e})=>e),s=t=>e.find(e=>e.code===t),i=s(this.#f??(this.#e.hasAttribute("lang")?void 0:Ye));if(i)return i;const n=(e=>{for(const t of Ke(e)){const e=t.getAttribute("lang")?.trim();if(e)return e}})(this.#e),o=s((void 0===n?Je():[n]).map(e=>Ie(e,t)).find(Boolean));return o||void 0===n||this.#p(n),o??e[0]}offer(e){const t=De(),s=t.map(({code:e})=>e),i=e=>[...new Set(e.map(e=>Ie(e,s)))].flatMap(e=>t.find(t=>t.code===e)??[]);for(const t of e)Ie(t,s)||this.#p(t);return{offered:e.length?i(e):t,preferred:i(Je())}}choose(e){this.#f=Ye=e;for(const e of We)e.#e.requestUpdate()}pageChanged(e){const t=this.#e.hasAttribute("lang")?[this.#e]:[...Ke(this.#e)];(e.has(this.#e)||t.some(t=>e.has(t)))&&(this.#f=Ye=void 0,this.#e.requestUpdate())}hostConnected(){var e;We.add(this),this.#m=(e=()=>this.#e.requestUpdate(),Oe.add(e),()=>Oe.delete(e));for(let e=this.#e;e=e.getRootNode(),Ve?.observe(e,{attributes:!0,attributeFilter:["lang"],subtree:!0}),e instanceof ShadowRoot;e=e.host);this.#e.requestUpdate()}hostDisconnected(){We.delete(this),this.#m?.()}}const Je=()=>globalThis.navigator?.languages??[],Qe={nationalLine:"national-human-trafficking-hotline",emergencyLine:"emergency-911",services:[{id:"national-human-trafficking-hotline",name:"National Human Trafficking Hotline",alternateNames:["National Human Trafficking Resource Center","NHTRC","NHTH"],kind:"helpline",description:"For anyone who is forced to work or to do something sexual, and for anyone who is worried about someone.",url:"https://humantraffickinghotline.org/",phones:[{number:"+18883737888",display:"1-888-373-7888",type:"voice",languages:["en","es"]},{number:"233733",display:"233733",type:"text",keyword:"HELP",languages:["en","es"]},{number:"711",display:"711",type:"textphone"}],chat:{url:"https://humantraffickinghotline.org/chat",languages:["en","es"]},email:"help@humantraffickinghotline.org",schedules:[{always:!0}],interpretationServices:"Interpreters for 200+ languages",serviceAreas:[{code:"US",name:"United States"}],topics:["sex-trafficking","labor-trafficking"],fees:"Free",alert:"Confidential, unless the law requires a report or someone is in immediate danger. You do not have to give your name.",operator:"Compass Connections",status:"active",assuredDate:"2026-11-24",reviewBy:"2027-11-24",sources:[{url:"https://humantraffickinghotline.org/about-us/what-we-do",title:"What the hotline does: number, text, TTY, hours, interpreters, confidentiality; who runs and who funds it",kind:"official"},{url:"https://www.acf.hhs.gov/otip/success-story/announcing-24-7-chat-text-national-human-trafficking-hotline",title:"Office on Trafficking in Persons: the name, and text and chat in English and Spanish",date:"2018-02-07",kind:"official"},{url:"http://humantraffickinghotline.org/es/misi%C3%B3n",title:"The hotline's Spanish pages: its name in Spanish",kind:"official"},{url:"https://humantraffickinghotline.org/faqs/hotline-faqs",title:"Questions about the hotline: the limits of confidentiality",kind:"official"},{url:"http://traffickingresourcecenter.org/privacy-policy",title:"The hotline's pages under its earlier name: the email address",kind:"official"},{url:"https://usfraorg.hiveflare.com/groups/DhsBlueCampaign/blogs/do-your-part-this-world-day-against-trafficking-in-persons",title:"A copy of a Department of Homeland Security text: the word to text",kind:"secondary"},{url:"https://humantraffickingexperts.com/main/business_details/456",title:"A listing: the chat address, and the languages of text and chat",kind:"secondary"},{url:"https://www.pubt.io/view/E63D3DEDE81EC79CD015B5F76CA741DD8592E87F",title:"A copy of the Department of Health and Human Services release on the new operator",date:"2025-09-22",kind:"secondary"},{url:"https://www.ndhttf.org/blog/2025/12/19/compass-connections-takes-the-lead-what-you-need-to-know-about-the-new-national-human-trafficking-hotline-operator",title:"Questions and answers of the Office on Trafficking in Persons about the new operator: calls, texts and chats are answered live",date:"2025-12-19",kind:"secondary"}]},{id:"emergency-911",name:"911",kind:"emergency",description:"Police, fire and ambulance, when someone is in danger now.",phones:[{number:"911",display:"911",type:"voice"}],schedules:[],serviceAreas:[{code:"US",name:"United States"}],status:"active",assuredDate:"2026-11-24",reviewBy:"2027-11-24",sources:[{url:"https://calcivilrights.ca.gov/HumanTrafficking/",title:"California Civil Rights Department: in immediate danger, call 911",kind:"official"}]}]},Xe=e=>{const t=Qe.services.find(t=>t.id===e);if(!t)throw new Error(`directory.json has no service "${e}"`);return t},Ge=Xe(Qe.nationalLine),et=Xe(Qe.emergencyLine),tt=[Ge,...Qe.services.filter(e=>"helpline"===e.kind&&"active"===e.status&&e!==Ge)],st=6e4,it=864e5,nt=["SU","MO","TU","WE","TH","FR","SA"],ot=new Map;function at(e,t){if(void 0===t)return NaN;try{let s=ot.get(t);s||(s=new Intl.DateTimeFormat("en-US",{timeZone:t,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric"}),ot.set(t,s));const i=s.formatToParts(e),n=e=>Number(i.find(t=>t.type===e)?.value);return Date.UTC(n("year"),n("month")-1,n("day"),n("hour")%24,n("minute"))}catch{return NaN}}function rt(e,t){return at(e,t)-Math.floor(e/st)*st}function lt(e){return nt[new Date(e).getUTCDay()]}function ct(e){return(60*Number(e.slice(0,2))+Number(e.slice(3)))*st}function ht(e){return e.some(e=>"always"in e)}function dt(e,t){if(ht(e))return!0;const s=Number(t),i=e.map(e=>((e,t)=>{if("always"in e)return[{startMs:-1/0,endMs:1/0}];const{timezone:s,byday:i}=e,n=Math.floor(at(t,s)/it)*it,o=rt(t-3*it,s),a=rt(t+18*it,s);if(Number.isNaN(n+o+a))return;const r=e=>{const t=e-o,i=e-a;return o===a||rt(t,s)===o?t:rt(i,s)===a?i:t},l=ct(e.opensAt),c=ct(e.closesAt),h=[];for(let e=-1;e<=15;e+=1){const t=n+e*it;if(!i.includes(lt(t)))continue;const s=r(t+l),o=r(t+c+(c<=l?it:0));s<o&&h.push({startMs:s,endMs:o})}return h})(e,s));return!!i.some(e=>e?.some(({startMs:e,endMs:t})=>e<=s&&s<t))||!(0!==i.length&&!i.includes(void 0))&&void 0}function ut(e){return"text"===e.type?(({number:e,keyword:t})=>`sms:${e}${t?`?body=${encodeURIComponent(t)}`:""}`)(e):(({number:e})=>`tel:${e}`)(e)}const pt=e=>{return{href:ut(e),display:e.display,keyword:e.keyword,languages:e.languages??[],isTollFree:(t=e.number,/^\+18(00|33|44|55|66|77|88)\d{7}$/.test(t))};var t},ft=(e,{now:t,locale:s})=>{const i=t=>e.phones.filter(e=>e.type===t).map(pt)[0],n=(t,i)=>((e,t,s)=>{const i=e.prose[t];return i?.source===s?{text:i.target,lang:e.code}:{text:s,lang:"en"}})(s,`${e.id}.${t}`,i),o=(e,t)=>void 0===t?void 0:n(e,t);return{id:e.id,name:n("name",e.name),description:n("description",e.description),alert:o("alert",e.alert),call:i("voice"),text:i("text"),textphone:i("textphone"),chat:e.chat&&{href:e.chat.url,languages:e.chat.languages??[]},interpretationServices:o("interpretationServices",e.interpretationServices),isAlwaysOpen:ht(e.schedules),isOpen:dt(e.schedules,t)}},mt=Ge.phones.slice(0,1).map(pt),gt={phone:"M5 3h4l2 5-2.5 1.5a11 11 0 0 0 6 6L16 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 5a2 2 0 0 1 2-2",text:"M4 5h16v11H9l-5 4zM8 9h8M8 12h5",chat:"M3 4h13v9H8l-5 4zM19 9h2v11l-4-3h-7v-2",exit:"M14 4h6v16h-6M10 8l-4 4 4 4M6 12h9"},vt=e=>te`<svg viewBox="0 0 24 24" aria-hidden="true" class="icon">${se`<path d=${gt[e]} />`}</svg>`,yt=e=>te`<bdi class="number" dir="ltr" translate="no">${e}</bdi>`,$t=({text:e,lang:t})=>t===Be().code?e:te`<span lang=${t} dir="ltr">${e}</span>`,bt={1:e=>te`<h1 id="heading" part="heading">${e}</h1>`,2:e=>te`<h2 id="heading" part="heading">${e}</h2>`,3:e=>te`<h3 id="heading" part="heading">${e}</h3>`,4:e=>te`<h4 id="heading" part="heading">${e}</h4>`,5:e=>te`<h5 id="heading" part="heading">${e}</h5>`,6:e=>te`<h6 id="heading" part="heading">${e}</h6>`},wt=(e,t)=>bt[e]?.(t)??ne,xt=e=>De().filter(({code:t})=>e.includes(t)).map(({code:e,name:t},s)=>te`${s?", ":""}<bdi lang=${e}>${t}</bdi>`),_t=({keyword:e})=>void 0===e?Te("Text to",{desc:"Label above a number to which a text message is sent"}):Te(_e`Text ${e} to`,{desc:"Label above a number to which a text message is sent. The word to text is filled in and never translated"}),At=()=>"en"===Be().code||Be().reviewed?ne:te`<p class="quiet">
        ${Te("No one has checked this translation yet.",{desc:"A quiet line under a translation that no native speaker has reviewed"})}
      </p>`;class kt extends we{#g=new Set;language=new Ze(this,e=>this.#v(e));static getPropertyDescriptor(e,t,s){const i=super.getPropertyDescriptor(e,t,s);if(!i||!("check"in s))return i;const{check:n,attribute:o}=s;return{...i,get(){return i.get?.call(this)??n.initial},set(e){const{value:t,refused:s}=n.read(e);void 0!==s&&this.warn(`${String(o)}="${s}" is not ${n.expected}. Used instead: "${String(t)}".`),i.set?.call(this,t)}}}get environment(){return{now:new Date,locale:Be()}}connectedCallback(){super.connectedCallback(),"complete"!==document.readyState&&addEventListener("load",()=>this.requestUpdate(),{once:!0})}choose(e){this.language.choose(e),this.dispatchEvent(new r(e))}warn(e,...t){this.#g.has(e)||(this.#g.add(e),console.warn(`<${this.localName}> ${e}`,...t))}createRenderRoot(){return this.shadowRoot?.replaceChildren(),super.createRenderRoot()}performUpdate(){try{super.performUpdate()}catch(e){this.#y(),this.warn("could not be drawn. Its own content is shown instead.",e)}}update(e){((e,t)=>{const s=Re;Re=e;try{return t()}finally{Re=s}})(this.language.value,()=>super.update(e))}#y(){const e=this.renderRoot,t=document.createComment("");e.replaceChildren(...e.querySelectorAll(":scope > style"),t),this.renderOptions.renderBefore=t;const s=!this.textContent?.trim();var i;$e(te`<slot></slot>${s?(i=mt,i.map(({href:e,display:t})=>te`<a href=${e}>${t}</a>`)):ne}`,e,this.renderOptions)}#v(e){"complete"===document.readyState&&this.warn(`does not speak "${e}". English is shown. If there is a file locales/${e}.js, add it to the page.`)}}const[St,...Et]=tt,Ct={...l,line:t([St.id,...Et.map(({id:e})=>e)]),layout:t(["card","bar"]),languages:(()=>{const t=e([],"a list of language codes, such as: en es",e=>{const t=e.split(/[\s,]+/).filter(Boolean),s=e=>/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(e),i=t.filter(e=>!s(e)).join(" ");return{value:t.filter(s),...i&&{refused:i}}}),s=e=>"string"==typeof e;return{...t,read:e=>t.read(Array.isArray(e)?e.filter(s).join(" "):e)}})(),hideLanguages:s(),quickExit:s()},Lt=v`
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
`,Tt=v`
  ${v`
  .frame {
    ${v`
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
`,Pt=v`
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
`,Mt=v`
  ${Tt} ${Pt}

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
`,Ut=v`
  ${Tt} ${Pt} ${v`
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

  .dot {
    display: inline-block;
    inline-size: 0.625em;
    block-size: 0.625em;
    margin-inline-end: 0.4em;
    border: 0.3125em solid var(--muted);
    border-radius: 50%;
  }

  .dot[data-open] {
    border-color: var(--open);
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
`} ${v`
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
`} ${v`
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
    details {
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
`,Nt=({offered:e,preferred:t},s)=>{if(e.length<2)return ne;const i=Be().code,n=s=>e.length<=3||s.code===i||t.includes(s),o=e.filter(n),a=e.filter(e=>!n(e));return te`
    <div
      class="languages"
      part="languages"
      role="group"
      aria-label=${Te("Language",{desc:"Names the language switch"})}
    >
      ${o.map(({code:e,name:t})=>te`<button
            type="button"
            lang=${e}
            aria-pressed=${e===i?"true":"false"}
            @click=${()=>s(e)}
          >
            ${t}
          </button>`)}
      ${a.length?te`<select
              aria-label=${Te("More languages",{desc:"Names the list of further languages"})}
              @change=${e=>{const t=e.target;s(t.value),t.value=""}}
            >
              <option value="" selected>
                ${Te("More languages",{desc:"Names the list of further languages"})}
              </option>
              ${a.map(({code:e,name:t})=>te`<option value=${e} lang=${e}>${t}</option>`)}
            </select>`:ne}
    </div>
  `},Ht=({href:e},t)=>te`
  <a class="exit" part="exit" href=${e} target="_top" rel="noreferrer noopener nofollow" @click=${t}
    >${vt("exit")}${Te("Leave this page",{desc:"Button that replaces the page with a harmless one at once"})}</a
  >
`,zt=()=>te`
  <span class="keys"
    >${Te("Press Shift three times to leave.",{desc:"Stands by the button that leaves the page. Shift is the key on the keyboard"})}</span
  >
  ${Te("Leaving does not erase your browser history.",{desc:"Stands by the button that leaves the page"})}
`,Ot=({pressesLeft:e})=>te`
  <p class="count" role="status">
    ${2===e?Te("Press Shift two more times to leave this page.",{desc:"Said after the first press of the Shift key"}):1===e?Te("Press Shift once more to leave this page.",{desc:"Said after the second press of the Shift key"}):ne}
  </p>
  <div class="cover" popover="manual"></div>
`,Rt=()=>Te("Chat online",{desc:"Link to a chat with the hotline in the browser"}),qt=({line:e,emergency:t,exit:s,headingLevel:i,hasLanguages:n},o,a)=>te`
  <div class="top">
    <div class="title">
      <p class="lead">
        ${Te("Forced to work, or to do something sexual? You are not alone.",{desc:"The first line. Speaks to a person who may be trafficked; no word for victim"})}
      </p>
      ${wt(i,te`<span part="name">${$t(e.name)}</span>`)}
      ${e.name.lang===Be().code?ne:te`<p class="lead">${$t(e.description)}</p>`}
    </div>
    ${s?Ht(s,a.leave):ne}
  </div>
  <ul class="ways">
    ${e.call?te`<li class="first">${jt("phone",(({isTollFree:e})=>e?Te("Call, free",{desc:"Label above a telephone number that costs nothing to call"}):Te("Call",{desc:"Label above a telephone number"}))(e.call),e.call)}</li>`:ne}
    ${e.text?te`<li>${jt("text",_t(e.text),e.text)}</li>`:ne}
    ${e.chat?te`<li>
            <a class="way" part="chat" href=${e.chat.href} rel="noreferrer noopener"
              >${vt("chat")}<span
                ><small
                  >${Te("On its website",{desc:'Label above "Chat online": the chat is on the website of the hotline'})}</small
                ><strong>${Rt()}</strong></span
              ></a
            >
          </li>`:ne}
  </ul>
  <ul class="facts">
    <li part="hours">${(({isOpen:e,isAlwaysOpen:t})=>te`
  ${void 0===e?ne:te`<span class="dot" ?data-open=${e}></span><b>${(e=>e?Te("Open now",{desc:"Someone answers at this moment"}):Te("Closed now",{desc:"Nobody answers at this moment"}))(e)}</b>`}
  ${void 0!==e&&t?"\xb7":ne}
  ${t?Te("24 hours, every day",{desc:"Opening hours: it never closes"}):ne}
`)(e)}</li>
    ${Dt(e.call,e.interpretationServices&&$t(e.interpretationServices))}
    ${e.text?.languages.length?te`<li>
            ${Te("Text and chat:",{desc:"Before the names of the languages in which the hotline answers texts and chats"})}
            ${xt(e.text.languages)}
          </li>`:ne}
    ${e.textphone&&e.call?te`<li>
            <a part="tty" href=${e.textphone.href}
              >${Te(_e`TTY: dial ${e.textphone.display}`,{desc:"Link for people who use a text telephone; 711 is the relay service"})}</a
            >.
            ${Te("Ask for this number:",{desc:"After the link to the relay service, before the telephone number of the hotline"})}
            ${yt(e.call.display)}
          </li>`:ne}
  </ul>
  ${e.alert?te`<p class="alert">${$t(e.alert)}</p>`:ne}
  <div class="bottom">
    <p>
      ${Te("In danger right now?",{desc:"Before the link to the emergency number"})}
      ${t.call?te`<a class="emergency" part="emergency" href=${t.call.href}
              >${Te(_e`Call ${t.call.display}`,{desc:"Link that dials the emergency number"})}</a
            >`:ne}
    </p>
    ${n?Nt(o,a.choose):ne}
  </div>
  ${Bt(Boolean(s))}
`,jt=(e,t,s)=>te`
  <a class="way" part=${e} href=${s.href}
    >${vt(e)}<span><small>${t}</small> <strong>${yt(s.display)}</strong></span></a
  >
`,Dt=(e,t)=>e?.languages.length?te`<li>
        ${Te("Calls:",{desc:"Before the names of the languages in which the hotline answers calls"})}
        ${xt(e.languages)}${t?te`. ${t}`:ne}
      </li>`:ne,Bt=e=>te`
  <div class="safety" part="safety">
    <p>${Te("Calls and texts can show on your phone or bill.",{desc:"Safety words"})}</p>
    <details>
      <summary>${Te("How to stay safer",{desc:"Opens a list of safety advice"})}</summary>
      <ul>
        <li>
          ${Te("If someone checks your phone, use the phone of a person you trust.",{desc:"Safety advice"})}
        </li>
        <li>
          ${Te("A call can stay in the list of calls, and a text on the phone. Delete them only if that is safe.",{desc:"Safety advice"})}
        </li>
        <li>
          ${Te("A chat leaves a trace in the browser, and so does this page. A private window keeps less.",{desc:"Safety advice"})}
        </li>
        <li>
          ${Te("Software on a phone or computer can show others what you do on it.",{desc:"Safety advice"})}
        </li>
      </ul>
    </details>
    ${e?te`<p class="quiet">${zt()}</p>`:ne}
  </div>
`;class It extends kt{static styles=Ut;static properties=o(Ct);#$=new d(this,()=>this.quickExit);#b={leave:this.#$.leave,choose:e=>this.choose(e)};render(){var e,t,s,i,n,o;return e=this,t=this.environment,s=this.#$,i={layout:e.layout,theme:e.theme,headingLevel:e.headingLevel,hasLanguages:!e.hideLanguages,line:ft(tt.find(({id:t})=>t===e.line)??St,t),emergency:ft(et,t),exit:e.quickExit?c(e.exitHref,s):void 0},n=this.language.offer(this.languages),o=this.#b,te`
  <div
    class="frame ${i.layout}"
    part="container"
    lang=${Be().code}
    dir=${Be().dir}
    data-theme=${i.theme}
  >
    <section aria-labelledby="heading" data-nosnippet>
      ${"bar"===i.layout?(({line:e,emergency:t,exit:s,headingLevel:i,hasLanguages:n},o,a)=>te`
  <div class="row">
    ${wt(i,te`<span part="name">${$t(e.name)}</span>`)}
    ${e.call?te`<a class="call" part="phone" href=${e.call.href}>${yt(e.call.display)}</a>`:ne}
    ${e.text?te`<a part="text" href=${e.text.href}>${_t(e.text)} ${yt(e.text.display)}</a>`:ne}
    ${e.chat?te`<a part="chat" href=${e.chat.href} rel="noreferrer noopener">${Rt()}</a>`:ne}
    ${t.call?te`<a part="emergency" href=${t.call.href}
            >${Te(_e`In danger: ${t.call.display}`,{desc:"Short link to the emergency number"})}</a
          >`:ne}
    ${n?Nt(o,a.choose):ne}
    ${s?Ht(s,a.leave):ne}
  </div>
  ${s?te`<p class="quiet">${zt()}</p>`:ne}
`)(i,n,o):qt(i,n,o)}
      <slot name="note" part="note"></slot>
      ${At()} ${i.exit?Ot(i.exit):ne}
    </section>
  </div>
`}}globalThis.customElements&&!customElements.get("hotline-banner")&&customElements.define("hotline-banner",It);class Ft extends kt{static styles=Mt;static properties=o(l);#$=new d(this,()=>!0);render(){return(({exit:e,theme:t},s)=>e?te`
        <div class="frame" lang=${Be().code} dir=${Be().dir} data-theme=${t}>
          ${Ht(e,s)}
          <p class="quiet" part="notice">${zt()}</p>
          ${At()} ${Ot(e)}
        </div>
      `:ne)((({theme:e,exitHref:t},s)=>({theme:e,exit:c(t,s)}))(this,this.#$),this.#$.leave)}}globalThis.customElements&&!customElements.get("hotline-quick-exit")&&customElements.define("hotline-quick-exit",Ft);const Kt=globalThis;Kt.hotlineElements={version:"0.1.0",addLocale:je};const Wt=Array.isArray(Kt.hotlineLocales)?Kt.hotlineLocales:[];for(const e of Wt)je(e);Kt.hotlineLocales={push:je}}();
