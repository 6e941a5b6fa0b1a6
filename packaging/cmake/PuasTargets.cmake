# SPDX-FileCopyrightText: 2026 The Puas authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How the folders of the project become targets. One static library a folder; the
# only include directory is the top one, so that every include line names its layer.

# Most of the time goes into headers that are not ours. So a folder compiles in a few large
# units (CMAKE_UNITY_BUILD in the presets), in which a name in an unnamed namespace is one
# name in the whole folder.

# puas_library(NAME [MOC] SOURCES <files> [PUBLIC <targets>] [PRIVATE <targets>])
# MOC: the folder has QObjects. The others skip that step, and compile with the same
# command line in every build folder, so that ccache knows them.
function(puas_library name)
    cmake_parse_arguments(ARG "MOC" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    qt_add_library(${name} STATIC ${ARG_SOURCES})
    if(NOT ARG_MOC)
        set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    endif()
    target_include_directories(${name} PUBLIC "${CMAKE_SOURCE_DIR}")
    target_link_libraries(${name} PUBLIC ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
endfunction()

# puas_test(NAME SOURCES <files> LINK <targets>): one Qt Test program, run by ctest
# without a display.
function(puas_test name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
    qt_add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE ${ARG_LINK} puas_source_tree Qt6::Test)
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8"
        TIMEOUT 300)
endfunction()
