# SPDX-FileCopyrightText: 2026 The Puas authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What is installed, and the three Debian packages made of it: one component a program.
set(puas_programs puas-kiosk puas-admin puasctl)

# dpkg-shlibdeps sees the libraries, not the QML modules, plugins, fonts and voices that
# a program opens while it runs. Those are named by hand.
set(puas_kiosk_needs
    fonts-lato libqt6sql6-sqlite libqt6svg6
    qml6-module-qtqml qml6-module-qtqml-models qml6-module-qtqml-workerscript
    qml6-module-qtquick qml6-module-qtquick-window)
set(puas_admin_needs fonts-lato libqt6sql6-sqlite libqt6svg6)
# The auditor's script is Python and asks openssl; it knows an office's days by tzdata.
set(puasctl_needs fonts-lato libqt6sql6-sqlite openssl python3 tzdata)

# puas_debian_page(<package> <file> [<name of the packed file>]): a documentation file
# packed as Debian wants it, without a time stamp so that two builds are equal.
function(puas_debian_page package file name)
    set(packed "${CMAKE_BINARY_DIR}/debian/${package}/${name}.gz")
    execute_process(COMMAND gzip -9nc "${file}" OUTPUT_FILE "${packed}" COMMAND_ERROR_IS_FATAL ANY)
    install(FILES "${packed}" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/${package}" COMPONENT ${package})
endfunction()

# puas_manual(<package> <name>): packaging/man/<name>.1, packed in the same way.
function(puas_manual package name)
    set(packed "${CMAKE_BINARY_DIR}/debian/${package}/${name}.1.gz")
    execute_process(COMMAND gzip -9nc "${CMAKE_SOURCE_DIR}/packaging/man/${name}.1"
                    OUTPUT_FILE "${packed}" COMMAND_ERROR_IS_FATAL ANY)
    install(FILES "${packed}" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1" COMPONENT ${package})
endfunction()

foreach(package IN LISTS puas_programs)
    if(NOT TARGET ${package})
        continue()
    endif()
    # Every library comes from Debian, so nothing is looked for beside the program.
    set_target_properties(${package} PROPERTIES INSTALL_RPATH "")
    install(TARGETS ${package} RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT ${package})

    set(PACKAGE ${package})
    set(pages "${CMAKE_BINARY_DIR}/debian/${package}")
    configure_file("${CMAKE_SOURCE_DIR}/packaging/debian/changelog.in" "${pages}/changelog" @ONLY)
    puas_debian_page(${package} "${pages}/changelog" changelog)
    puas_debian_page(${package} "${CMAKE_SOURCE_DIR}/CHANGELOG.md" CHANGELOG.md)
    install(FILES "${CMAKE_SOURCE_DIR}/packaging/debian/copyright"
            DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/${package}" COMPONENT ${package})

    puas_manual(${package} ${package})
endforeach()

# puasctl brings the auditor's script, and the pages that it knows all files by.
set(auditor "${CMAKE_SOURCE_DIR}/packaging/auditor")
install(PROGRAMS "${auditor}/puas-audit" DESTINATION "${CMAKE_INSTALL_DATADIR}/puas-audit" COMPONENT puasctl)
install(DIRECTORY "${auditor}/puas_audit" DESTINATION "${CMAKE_INSTALL_DATADIR}/puas-audit" COMPONENT puasctl
        FILES_MATCHING PATTERN "*.py" PATTERN "__pycache__" EXCLUDE)
file(MAKE_DIRECTORY "${CMAKE_BINARY_DIR}/debian/puasctl")
file(CREATE_LINK "../share/puas-audit/puas-audit" "${CMAKE_BINARY_DIR}/debian/puasctl/puas-audit" SYMBOLIC)
install(FILES "${CMAKE_BINARY_DIR}/debian/puasctl/puas-audit" DESTINATION "${CMAKE_INSTALL_BINDIR}"
        COMPONENT puasctl)
puas_manual(puasctl puas-audit)
foreach(page core/FORMAT seal/FORMAT event/FORMAT bundle/FORMAT intake/FORMAT audit/FORMAT verify/FORMAT verify/EXPORT)
    string(REGEX REPLACE "/FORMAT$" "" name "${page}")
    string(REPLACE "verify/EXPORT" "export" name "${name}")
    puas_debian_page(puasctl "${CMAKE_SOURCE_DIR}/app/${page}.md" "formats-${name}.md")
endforeach()

foreach(program puas-kiosk puas-admin)
    install(FILES "${CMAKE_SOURCE_DIR}/packaging/desktop/${program}.desktop"
            DESTINATION "${CMAKE_INSTALL_DATADIR}/applications" COMPONENT ${program})
    install(FILES "${CMAKE_SOURCE_DIR}/packaging/desktop/puas.svg"
            DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps"
            RENAME ${program}.svg COMPONENT ${program})
endforeach()

# Of the user who has the screen: systemctl --user enable puas-kiosk.
install(FILES "${CMAKE_SOURCE_DIR}/packaging/systemd/puas-kiosk.service"
        DESTINATION "lib/systemd/user" COMPONENT puas-kiosk)

set(CPACK_GENERATOR DEB)
set(CPACK_COMPONENTS_ALL ${puas_programs})
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
# Each package says its own first line below.
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")
set(CPACK_PACKAGE_CONTACT "The Puas authors <puas@puas.example>")
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(CPACK_DEBIAN_PUAS-KIOSK_PACKAGE_NAME puas-kiosk)
list(JOIN puas_kiosk_needs ", " CPACK_DEBIAN_PUAS-KIOSK_PACKAGE_DEPENDS)
set(CPACK_DEBIAN_PUAS-KIOSK_PACKAGE_RECOMMENDS "qt6-qpa-plugins, qt6-speech-speechd-plugin, speech-dispatcher-espeak-ng, qt6-wayland, fonts-noto-core")
set(CPACK_DEBIAN_PUAS-KIOSK_DESCRIPTION
"touchscreen on which citizens rate a public service
The window at a service counter. One tap on one of four faces is a rating; it
is on disk, chained to all before it, when the thank-you shows. Ratings leave
the kiosk on a USB stick, signed and sealed; there is no network.")

set(CPACK_DEBIAN_PUAS-ADMIN_PACKAGE_NAME puas-admin)
list(JOIN puas_admin_needs ", " CPACK_DEBIAN_PUAS-ADMIN_PACKAGE_DEPENDS)
set(CPACK_DEBIAN_PUAS-ADMIN_PACKAGE_RECOMMENDS "qt6-wayland")
set(CPACK_DEBIAN_PUAS-ADMIN_DESCRIPTION
"scores of counter officers and their projected allowance
The window of the office: takes in what kiosks wrote onto a USB stick, verifies
it, and shows shares with their intervals per officer and the projected
allowance percentage with its reasons.")

set(CPACK_DEBIAN_PUASCTL_PACKAGE_NAME puasctl)
list(JOIN puasctl_needs ", " CPACK_DEBIAN_PUASCTL_PACKAGE_DEPENDS)
set(CPACK_DEBIAN_PUASCTL_DESCRIPTION
"ratings, scores and allowances on the command line
The library of Puas for scripts, IT and auditors: makes offices, takes in past
ratings and kiosks' bundles, verifies them, and prints scores, IKM and the
projected allowance as JSON or CSV, and as documents for paper and spreadsheet.
With it comes puas-audit, which checks an office's whole history without
Puas, by Python and openssl.")

include(CPack)
