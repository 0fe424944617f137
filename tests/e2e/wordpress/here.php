<?php
// Only for tests, in mu-plugins: the diagnosis stands on this machine, where WordPress asks nobody.
add_filter( 'https_ssl_verify', '__return_false' );
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter( 'http_allowed_safe_ports', fn( $ports ) => array_merge( $ports, array( DIAGNOSTIC_PORT ) ) );
