<?php
/**
 * Plugin Name: Diagnostic numérique
 * Description: Le diagnostic numérique d’une commune dans vos pages : code court, bloc ou lien collé.
 * Version: 0.0.0
 * Requires at least: 5.9
 * Requires PHP: 7.4
 * License: GPL-2.0-or-later
 */

defined( 'ABSPATH' ) || exit;

/** Address of the site that publishes the diagnosis, with its final slash; empty until it is set. */
function diagnostic_numerique_site() {
	$site = esc_url_raw( get_option( 'diagnostic_numerique_site', '' ), array( 'https', 'http' ) );
	return '' === $site ? '' : trailingslashit( $site );
}

/** The tag of a commune (58194) or of a territory (245804406), for the shortcode, the block and the pasted link alike. */
function diagnostic_numerique_show( $attributes ) {
	$asked = array();
	foreach ( (array) $attributes as $name => $value )
		$asked += is_int( $name ) ? array( $value => '' ) : array( $name => $value );
	$written = preg_replace( '/[^\w-]/', '', empty( $asked['commune'] ) ? $asked['territoire'] ?? '' : $asked['commune'] );
	$code = preg_match( '/^(\d[\dAB](\d{3}|\d{7})?|97\d|region-\d\d|france)$/i', $written ) ? $written : '';
	$site = diagnostic_numerique_site();
	// Who writes the page reads what is missing; who visits it looks for a commune, once there is a site.
	$missing = ( '' === $site || $code !== $written ) && current_user_can( 'edit_posts' ) ? '<p>' . esc_html__( 'Diagnostic numérique : écrivez l’adresse du site dans Réglages > Général, et le code INSEE de la commune ici.', 'diagnostic-numerique' ) . '</p>' : '';
	if ( '' === $site ) return $missing;
	$shown = ( '' === $code ? array() : array( 5 === strlen( $code ) ? 'commune' : 'territoire' => $code ) ) + array_intersect_key( $asked, array_flip( array( 'sections', 'theme', 'couleur', 'sans-recherche', 'niveau-titre' ) ) );
	// The editor previews a pasted link without the scripts of the page.
	if ( defined( 'REST_REQUEST' ) )
		return $missing . '<iframe src="' . esc_url( $site . 'v1/embed.html?' . http_build_query( $shown ) ) . '" title="' . esc_attr__( 'Diagnostic numérique', 'diagnostic-numerique' ) . '" height="600" style="width:100%;border:0"></iframe>';
	wp_enqueue_script( 'diagnostic-numerique', $site . 'v1/diagnostic-numerique.js', array(), '0.0.0', true );
	$page = '' === $code ? '' : ( isset( $shown['commune'] ) ? '?commune=' : 'territoire.html?' . ( ctype_digit( $code[0] ) ? ( 9 === strlen( $code ) ? 'epci=' : 'departement=' ) : '' ) ) . str_ireplace( 'region-', 'region=', $code );
	$link = '<a href="' . esc_url( $site . $page ) . '">' . esc_html__( 'Le diagnostic numérique', 'diagnostic-numerique' ) . '</a>';
	return $missing . '<diagnostic-numerique' . implode( '', array_map( fn( $name ) => ' ' . $name . '="' . esc_attr( $shown[ $name ] ) . '"', array_keys( $shown ) ) ) . '>' . $link . '</diagnostic-numerique>';
}

/** The tag is a module, which WordPress knows since 6.5 only. */
add_filter( 'script_loader_tag', fn( $tag, $name ) => 'diagnostic-numerique' === $name ? str_replace( '<script ', '<script type="module" ', $tag ) : $tag, 10, 2 );
add_action(
	'init',
	function () {
		add_shortcode( 'diagnostic_numerique', 'diagnostic_numerique_show' );
		wp_register_script( 'diagnostic-numerique-block', plugins_url( 'block.js', __FILE__ ), array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element' ), '0.0.0', true );
		register_block_type( 'diagnostic-numerique/commune', array( 'api_version' => 2, 'editor_script' => 'diagnostic-numerique-block', 'attributes' => array_fill_keys( array( 'commune', 'territoire', 'sections', 'theme', 'couleur', 'sans-recherche', 'niveau-titre' ), array( 'type' => 'string' ) ), 'render_callback' => 'diagnostic_numerique_show' ) );
		$pages = '#^' . preg_quote( diagnostic_numerique_site(), '#' ) . '(?:commune/|epci/|(?:territoire)?(?:\.html)?\?(?:(?:commune|epci|departement|region)=|(?=france)))([0-9AB]{2,9}|france)/?(?:[?&](.*))?$#i';
		wp_embed_register_handler( 'diagnostic-numerique', $pages, fn( $found ) => diagnostic_numerique_show( array( 'commune' => ( stripos( $found[0], '?region=' ) ? 'region-' : '' ) . $found[1] ) + wp_parse_args( html_entity_decode( $found[2] ?? '' ) ) ) );
	}
);
add_action(
	'admin_init',
	function () {
		register_setting( 'general', 'diagnostic_numerique_site', array( 'type' => 'string', 'sanitize_callback' => 'esc_url_raw' ) );
		$field = fn() => print( '<input type="url" class="regular-text" id="diagnostic_numerique_site" name="diagnostic_numerique_site" value="' . esc_attr( diagnostic_numerique_site() ) . '">' );
		add_settings_field( 'diagnostic_numerique_site', esc_html__( 'Adresse du diagnostic numérique', 'diagnostic-numerique' ), $field, 'general', 'default', array( 'label_for' => 'diagnostic_numerique_site' ) );
	}
);
