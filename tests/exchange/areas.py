"""Small synthetic files with the real ones' columns: no row in them is anybody's."""

from __future__ import annotations

from pathlib import Path

ONSPD = """"pcd","pcd2","pcds","dointr","doterm","oscty","oslaua","lsoa11","lsoa21","lat","long"
"W12 0AA","W12  0AA","W12 0AA","198001","","E99999999","E09000013","E01000011","E01000021","51.5","-0.2"
"W120AB ","W12  0AB","W12 0AB","198001","200212","E99999999","E09000013","E01000012","E01000022","51.5","-0.2"
"CF101AA","CF10 1AA","CF10 1AA","198001","","W99999999","W06000015","W01000011","W01000021","51.5","-3.2"
"ZZ991AA","ZZ99 1AA","nowhere","198001","","","","","","",""
"""
IMD_2025 = """LSOA code (2021),LSOA name (2021),Local Authority District code (2024),\
"Index of Multiple Deprivation (IMD) Decile (where 1 is most deprived 10% of LSOAs)",Income Score (rate)
E01000021,Hammersmith 021,E09000013,2,0.31
E01000022,Hammersmith 022,E09000013,9,0.04
"""
IMD_2019 = IMD_2025.replace("(2021)", "(2011)").replace("E0100002", "E0100001").replace(",2,", ",3,")


def write_areas(folder: Path, *, onspd: str = ONSPD, imd: str = IMD_2025) -> tuple[Path, Path]:
    """Write both files and return their paths."""
    postcodes, deprivation = folder / "ONSPD_TEST_UK.csv", folder / "File_7_TEST.csv"
    postcodes.write_text(onspd, encoding="utf-8")
    deprivation.write_text(imd, encoding="utf-8-sig")
    return postcodes, deprivation
