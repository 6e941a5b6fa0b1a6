# CPack comes with the packages.
