// A page whose own script is a module for RequireJS.
define('page', [], () => ({ answer: 'works' }));
requirejs(['page'], ({ answer }) => {
  document.querySelector('#control').addEventListener('click', () => {
    document.querySelector('#result').textContent = answer;
  });
});
