<?php
/**
 * The languages of the elements, and the plug-in's own.
 *
 * @package Hotline_Elements
 */

namespace Hotline_Elements;

defined( 'ABSPATH' ) || exit;

const TEXT_DOMAIN = 'hotline-elements';

/**
 * The languages that the elements speak.
 *
 * @return array[] Each with `code` (BCP 47), `name` (in itself), `script` (a file of assets/, or null where hotline.js
 *                 speaks it) and `leave` (the words of the way off the page).
 */
function languages() {
	return asset( 'build.json' )['languages'] ?? array();
}

/**
 * The language that serves a reader of a tag, as the script has it: `es-MX` is `es`, `zh-TW` is `zh-Hant`.
 *
 * @param string $tag A BCP 47 tag, or a locale of WordPress.
 * @return array|null One of languages().
 */
function language_of( $tag ) {
	$tag    = preg_replace( '/^tl\b/', 'fil', strtolower( str_replace( '_', '-', trim( $tag ) ) ) );
	$script = '';
	if ( preg_match( '/^[a-z]+-([a-z]{4})\b/', $tag, $written ) ) {
		$script = $written[1];
	} elseif ( 0 === strpos( $tag, 'zh' ) ) {
		$script = preg_match( '/-(tw|hk|mo)\b/', $tag ) ? 'hant' : 'hans';
	} elseif ( 'pa-pk' === $tag ) {
		$script = 'arab';
	}
	foreach ( languages() as $language ) {
		list( $primary, $own_script ) = explode( '-', strtolower( $language['code'] ) . '-' );
		if ( strtok( $tag, '-' ) === $primary && ( '' === $script || '' === $own_script || $script === $own_script ) ) {
			return $language;
		}
	}
	return null;
}

/**
 * The one Spanish translation serves every Spanish-speaking country.
 *
 * @param string $file   Where WordPress looks for a translation.
 * @param string $handle Of a script, or the text domain.
 * @param string $domain Text domain of a script.
 * @return string
 */
function translation_file( $file, $handle, $domain = '' ) {
	if ( ! in_array( TEXT_DOMAIN, array( $handle, $domain ), true ) || ( $file && is_readable( $file ) ) ) {
		return $file;
	}
	// At the end, so that a translation into one country's Spanish comes first.
	$spanish = preg_replace( '/-es_[A-Z]{2}(?=[.-][^\/]*$)/', '-es_ES', (string) $file );
	return is_readable( $spanish ) ? $spanish : $file;
}

add_filter( 'load_textdomain_mofile', __NAMESPACE__ . '\translation_file', 10, 2 );
add_filter( 'load_script_translation_file', __NAMESPACE__ . '\translation_file', 10, 3 );
add_action(
	'init',
	function () {
		load_plugin_textdomain( 'hotline-elements', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' );
	},
	1
);
