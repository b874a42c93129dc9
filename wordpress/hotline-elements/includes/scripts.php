<?php
/**
 * The script of the elements, and those of further languages.
 *
 * @package Hotline_Elements
 */

namespace Hotline_Elements;

defined( 'ABSPATH' ) || exit;

const SCRIPT = 'hotline-elements';

/** Registers hotline.js and one script for each further language. */
function register_scripts() {
	$version = get_file_data( PLUGIN_FILE, array( 'version' => 'Version' ) )['version'];
	wp_register_script( SCRIPT, plugins_url( 'assets/hotline.js', PLUGIN_FILE ), array(), $version, false );
	foreach ( languages() as $language ) {
		if ( $language['script'] ) {
			wp_register_script( language_handle( $language ), plugins_url( 'assets/' . $language['script'], PLUGIN_FILE ), array( SCRIPT ), $version, false );
		}
	}
}
add_action( 'init', __NAMESPACE__ . '\register_scripts' );

/**
 * The handle of the script of a language.
 *
 * @param array $language One of languages(), with a script.
 * @return string
 */
function language_handle( $language ) {
	return SCRIPT . '-' . strtolower( $language['code'] );
}

/**
 * All handles: what the editor needs, where any language can be chosen.
 *
 * @return string[]
 */
function script_handles() {
	return array_merge( array( SCRIPT ), array_map( __NAMESPACE__ . '\language_handle', array_filter( languages(), __NAMESPACE__ . '\has_script' ) ) );
}

/**
 * Whether a language has a script of its own.
 *
 * @param array|null $language One of languages().
 * @return bool
 */
function has_script( $language ) {
	return isset( $language['script'] );
}

/**
 * Loads the script, and the language of the page.
 *
 * @param string[] $tags Further languages that an element on it asks for (BCP 47).
 */
function enqueue( $tags = array() ) {
	wp_enqueue_script( SCRIPT );
	$tags[] = get_bloginfo( 'language' );
	foreach ( array_filter( array_map( __NAMESPACE__ . '\language_of', $tags ), __NAMESPACE__ . '\has_script' ) as $language ) {
		wp_enqueue_script( language_handle( $language ) );
	}
}

/**
 * Adds what WordPress has no argument for.
 *
 * @param string $html   The script tag.
 * @param string $handle Its handle.
 * @param string $src    Its address.
 * @return string
 */
function script_tag( $html, $handle, $src ) {
	if ( SCRIPT . '-editor' === $handle || 0 !== strpos( $handle, SCRIPT ) ) {
		return $html;
	}
	$path      = preg_replace( '/^.*\/assets\/|\?.*$/', '', $src );
	$integrity = asset( 'integrity.json' )[ $path ] ?? '';
	// Anonymous, because a site may serve its scripts from another host, and only then can they be checked there.
	$added = $integrity ? sprintf( ' integrity="%s" crossorigin="anonymous"', esc_attr( $integrity ) ) : '';
	// The editor loads the scripts of its frame one after the other, where defer has no meaning.
	$added .= is_admin() ? '' : ' defer';
	// Inline scripts stand before and after it in the same text, and may hold tags as strings.
	$own = '/<script(?=\s[^>]*\bid=["\']' . preg_quote( $handle, '/' ) . '-js["\'])/i';
	return preg_replace( $own, '$0' . $added . ' referrerpolicy="no-referrer"', $html, 1 );
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\script_tag', 10, 3 );
