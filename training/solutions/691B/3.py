s = input().strip()
same = set("AHIMOoTUVvWwXxYbdpq")
turned = s[::-1].translate(str.maketrans("bdpq", "dbqp"))
if set(s) <= same and turned == s:
    print("TAK")
else:
    print("NIE")
