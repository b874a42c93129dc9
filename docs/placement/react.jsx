export const Hotline = () => (
  <hotline-banner lang="es" layout="bar" quick-exit="">
    <a href="tel:+18883737888">1-888-373-7888</a>
  </hotline-banner>
);
