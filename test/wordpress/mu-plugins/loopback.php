<?php
/**
 * A site on the loopback: WordPress asks no address there on its own, and has nobody to write to.
 */

add_filter( 'http_request_host_is_external', '__return_true' );
add_filter(
	'http_allowed_safe_ports',
	function ( $ports, $host, $url ) {
		return array_merge( $ports, array( (int) wp_parse_url( $url, PHP_URL_PORT ) ) );
	},
	10,
	3
);
add_filter( 'pre_wp_mail', '__return_false' );
