// A page that Vue draws from its own HTML.
const app = Vue.createApp({
  data: () => ({ result: '', layout: 'card' }),
  methods: {
    press() {
      this.result = 'works';
      this.layout = 'bar';
    },
  },
});
app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('hotline-');
app.mount('#app');
