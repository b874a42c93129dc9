/** What is left of the plug-in after it was removed. */
import { expect } from 'chai';
import { startSite, type Site } from './site.js';

const stored = `
  global $wpdb;
  $tables = $wpdb->get_col( 'SHOW TABLES' );
  $named = array();
  foreach ( array( 'options' => 'option_name', 'usermeta' => 'meta_key', 'postmeta' => 'meta_key' ) as $table => $column ) {
    $named[ $table ] = $wpdb->get_col( "SELECT DISTINCT $column FROM {$wpdb->$table} WHERE $column LIKE '%hotline%' OR $column = 'cron_hotline'" );
  }
  $mentioned = $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_value LIKE '%hotline%'" );
  return compact( 'tables', 'named', 'mentioned' );`;

describe('the plug-in, removed', () => {
  let site: Site;
  before(async () => {
    site = await startSite();
  });

  it('leaves nothing in the database and no file', async () => {
    site.evaluate("deactivate_plugins( 'hotline-elements/hotline-elements.php' );");
    const before = site.evaluate(stored);
    site.activate();
    await site.read((await site.save('author', '[hotline-banner lang="vi"]')).link);
    const left = site.evaluate(`
      require_once ABSPATH . 'wp-admin/includes/file.php';
      deactivate_plugins( 'hotline-elements/hotline-elements.php' );
      $deleted = delete_plugins( array( 'hotline-elements/hotline-elements.php' ) );
      return array( $deleted, glob( WP_PLUGIN_DIR . '/hotline*' ) );`);
    expect(left).to.deep.equal([true, []]);
    const after = site.evaluate(
      `delete_site_transient( 'update_plugins' ); delete_option( 'recently_activated' ); ${stored}`,
    );
    expect(after).to.deep.equal(before);
  });

  it('shows what stands in a post as its author wrote it', async () => {
    const { link } = await site.save(
      'administrator',
      '<hotline-banner><a href="tel:911">911</a></hotline-banner>',
    );
    const html = await site.read(link);
    expect(html)
      .to.include('<hotline-banner><a href="tel:911">911</a></hotline-banner>')
      .and.to.not.include('hotline.js');
  });
});
