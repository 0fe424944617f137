<?php
/**
 * Plugin Name: Diagnostic numérique
 * Description: Le diagnostic numérique d’une commune dans vos pages : code court, bloc ou lien collé.
 * Version: 0.0.0
 * Requires at least: 5.9
 * Requires PHP: 7.4
 * License: GPL-2.0-or-later
 * License URI: https://www.gnu.org/licenses/gpl-2.0.html
 *
 * @package Diagnostic_Numerique
 */

defined( 'ABSPATH' ) || exit;

/** Address of the site that publishes the diagnosis, with its final slash; empty until it is set. */
function diagnostic_numerique_site() {
	$site = esc_url_raw( get_option( 'diagnostic_numerique_site', '' ), array( 'https', 'http' ) );
	return '' === $site ? '' : trailingslashit( $site );
}

/** The tag of a commune (58194) or of an EPCI (245804406), for the shortcode, the block and the pasted link alike. */
function diagnostic_numerique_show( $attributes ) {
	$asked = shortcode_atts( array( 'commune' => '', 'theme' => '' ), (array) $attributes );
	$code  = strtoupper( preg_replace( '/[^0-9AB]/i', '', (string) $asked['commune'] ) );
	$site  = diagnostic_numerique_site();
	if ( '' === $site || ! preg_match( '/^(\d[\dAB]\d{3}|\d{9})$/', $code ) ) {
		$missing = __( 'Diagnostic numérique : écrivez l’adresse du site dans Réglages > Général, et le code INSEE de la commune ici.', 'diagnostic-numerique' );
		return current_user_can( 'edit_posts' ) ? '<p>' . esc_html( $missing ) . '</p>' : '';
	}
	wp_enqueue_script( 'diagnostic-numerique', $site . 'v1/diagnostic-numerique.js', array(), '0.0.0', true );
	list( $name, $page ) = 9 === strlen( $code ) ? array( 'territoire', 'territoire.html?epci=' ) : array( 'commune', '?commune=' );
	$link = '<a href="' . esc_url( $site . $page . $code ) . '">' . esc_html__( 'Le diagnostic numérique', 'diagnostic-numerique' ) . '</a>';
	$look = preg_match( '/^[a-z]+$/', (string) $asked['theme'] ) ? ' theme="' . esc_attr( $asked['theme'] ) . '"' : '';
	return '<diagnostic-numerique ' . $name . '="' . esc_attr( $code ) . '"' . $look . '>' . $link . '</diagnostic-numerique>';
}

/** The tag is a module, which WordPress knows since 6.5 only. */
add_filter( 'script_loader_tag', fn( $tag, $name ) => 'diagnostic-numerique' === $name ? str_replace( '<script ', '<script type="module" ', $tag ) : $tag, 10, 2 );
add_action(
	'init',
	function () {
		add_shortcode( 'diagnostic_numerique', 'diagnostic_numerique_show' );
		wp_register_script( 'diagnostic-numerique-block', plugins_url( 'block.js', __FILE__ ), array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element' ), '0.0.0', true );
		register_block_type( 'diagnostic-numerique/commune', array( 'api_version' => 2, 'editor_script' => 'diagnostic-numerique-block', 'attributes' => array( 'commune' => array( 'type' => 'string', 'default' => '' ) ), 'render_callback' => 'diagnostic_numerique_show' ) );
		$pages = '#^' . preg_quote( diagnostic_numerique_site(), '#' ) . '(?:commune/|epci/|(?:territoire)?(?:\.html)?\?(?:commune|epci)=)([0-9AB]{5,9})/?(?:[?&](.*))?$#i';
		wp_embed_register_handler( 'diagnostic-numerique', $pages, fn( $found ) => diagnostic_numerique_show( array( 'commune' => $found[1] ) + wp_parse_args( html_entity_decode( $found[2] ?? '' ) ) ) );
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
