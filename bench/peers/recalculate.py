# A workbook held open in LibreOffice: recalculate.py PROFILE FILE ROWS COLUMNS
# For each line that comes in it recalculates every formula and prints the seconds that took,
# then the first ROWS x COLUMNS cells of the first sheet, a line for each row.
import subprocess
import sys
import time

import uno

profile, file, rows, columns = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
pipe = f"bench{time.monotonic_ns()}"
office = subprocess.Popen(["soffice", profile, "--headless", "--norestore", f"--accept=pipe,name={pipe};urp"], stdout=subprocess.DEVNULL)


def connected():
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
    for _ in range(600):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.1)
    sys.exit("LibreOffice did not answer")


remote = connected()
desktop = remote.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", remote)
try:
    hidden = uno.createUnoStruct("com.sun.star.beans.PropertyValue")
    hidden.Name, hidden.Value = "Hidden", True
    book = desktop.loadComponentFromURL("file://" + file, "_blank", 0, (hidden,))
    answers = book.Sheets.getByIndex(0).getCellRangeByPosition(0, 0, columns - 1, rows - 1)
    print("open", flush=True)
    for _ in sys.stdin:
        begun = time.perf_counter()
        book.calculateAll()
        print(time.perf_counter() - begun)
        for row in answers.getDataArray():
            print(",".join(str(int(cell)) for cell in row))
        sys.stdout.flush()
finally:
    desktop.terminate()
    office.wait()
