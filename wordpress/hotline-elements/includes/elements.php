<?php
/**
 * What the elements are: read from the files of the script's own build, which lie in assets/.
 *
 * @package Hotline_Elements
 */

namespace Hotline_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * A JSON file of assets/.
 *
 * @param string $name File name.
 * @return array What is in it; empty when it cannot be read.
 */
function asset( $name ) {
	static $read = array();
	if ( ! isset( $read[ $name ] ) ) {
		$data          = wp_json_file_decode( dirname( PLUGIN_FILE ) . '/assets/' . $name, array( 'associative' => true ) );
		$read[ $name ] = is_array( $data ) ? $data : array();
	}
	return $read[ $name ];
}

/**
 * The elements by tag, from the manifest.
 *
 * @return array[] Each with `attributes` (by name: see attribute()) and `slots` (description by name).
 */
function elements() {
	static $elements = null;
	if ( null !== $elements ) {
		return $elements;
	}
	$elements = array();
	foreach ( asset( 'custom-elements.json' )['modules'] ?? array() as $module ) {
		foreach ( $module['declarations'] ?? array() as $declaration ) {
			if ( isset( $declaration['tagName'] ) ) {
				$elements[ $declaration['tagName'] ] = array(
					'attributes' => array_map( __NAMESPACE__ . '\attribute', array_column( $declaration['attributes'], null, 'name' ) ),
					'slots'      => array_filter( array_column( $declaration['slots'], 'description', 'name' ), 'strlen', ARRAY_FILTER_USE_KEY ),
				);
			}
		}
	}
	return $elements;
}

/**
 * What can stand in an attribute.
 *
 * @param array $declared The attribute in the manifest.
 * @return array `kind` is boolean, choice, choices (several), language, url or text. `values` are what is offered: names
 *               by value.
 */
function attribute( $declared ) {
	$type   = $declared['type']['text'] ?? 'string';
	$single = preg_replace( '/^\(?(.+?)\)?\[\]$/', '$1', $type );
	$values = values_of( $single );
	if ( $values ) {
		$kind = 'language' === $type ? 'language' : 'choice';
		$kind = $single === $type ? $kind : 'choices';
	} else {
		$kind = in_array( $type, array( 'boolean', 'url' ), true ) ? $type : 'text';
	}
	return array(
		'kind'        => $kind,
		'values'      => $values,
		'default'     => $declared['default'] ?? '',
		// Of codes and ids, where the editor shows names.
		'description' => preg_match( '/^language|\./', $single ) ? '' : $declared['description'] ?? '',
	);
}

/**
 * The values of a type of the manifest: `a|b`, `language`, or a list of the directory, such as `topics[].id`.
 *
 * @param string $type What stands in the manifest.
 * @return string[] Names by value; empty for a type of which there is no list.
 */
function values_of( $type ) {
	if ( 'language' === $type ) {
		return array_column( languages(), 'name', 'code' );
	}
	if ( preg_match( '/^(\w+)\[\]\.(\w+)$/', $type, $path ) ) {
		$records = array_filter( asset( 'directory.json' )[ $path[1] ] ?? array(), __NAMESPACE__ . '\can_be_chosen' );
		return array_column( $records, 'name', $path[2] );
	}
	$values = explode( '|', $type );
	return isset( $values[1] ) ? array_combine( $values, $values ) : array();
}

/**
 * Whether a record of the directory may be asked for. Of services, only a helpline that answers can stand on a banner.
 *
 * @param array $record A service, topic, audience or region.
 * @return bool
 */
function can_be_chosen( $record ) {
	return ! isset( $record['kind'] ) || ( 'helpline' === $record['kind'] && 'active' === $record['status'] );
}

/**
 * The number of a line, as a link dials it and as people read it.
 *
 * @param string $line Its id in the directory; of none, and of one that has no number, the national line.
 * @return string[] `href` and `text`.
 */
function number_of( $line = '' ) {
	$directory = asset( 'directory.json' );
	$national  = $directory['nationalLine'] ?? '';
	$line      = '' === $line ? $national : $line;
	foreach ( $directory['services'] ?? array() as $service ) {
		if ( $service['id'] === $line ) {
			foreach ( $service['phones'] as $phone ) {
				if ( 'voice' === $phone['type'] ) {
					return array(
						'href' => 'tel:' . $phone['number'],
						'text' => $phone['display'],
					);
				}
			}
		}
	}
	if ( $line !== $national ) {
		return number_of();
	}
	return array(
		'href' => '',
		'text' => '',
	);
}
