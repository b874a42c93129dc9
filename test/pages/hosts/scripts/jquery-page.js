// What pages do with jQuery: they find, wrap, move and show.
jQuery(($) => {
  $('#control').on('click', () => $('#result').text('works'));
  $('hotline-banner').wrap('<div class="widget"></div>').addClass('loaded').fadeIn(0);
  $('hotline-resource-list').detach().appendTo('main').attr('region', 'US');
});
