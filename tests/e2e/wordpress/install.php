<?php
// A fresh WordPress for tests, from the terminal: php install.php FOLDER ADDRESS THEME. Its accounts: `auteur`,
// who may not write raw HTML, `editeur` and `admin`, who may; all have the password `secret`.
define( 'WP_INSTALLING', true );
list( , $folder, $address, $asked_theme ) = $argv;
$_SERVER['HTTP_HOST'] = preg_replace( '#^https?://|/$#', '', $address );
require $folder . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
// Nobody is written to.
add_filter( 'pre_wp_mail', '__return_false' );
wp_install( 'Mairie', 'admin', 'admin@mairie.example', false, '', 'secret', 'fr_FR' );
foreach ( array( 'siteurl', 'home' ) as $option ) {
	update_option( $option, rtrim( $address, '/' ) );
}
foreach ( array( 'auteur' => 'author', 'editeur' => 'editor' ) as $login => $asked_role ) {
	wp_insert_user( array( 'user_login' => $login, 'user_pass' => 'secret', 'user_email' => "$login@mairie.example", 'role' => $asked_role ) );
}
switch_theme( $asked_theme );
