s = input().strip()
good = {c + c for c in "AHIMOoTUVvWwXxY"} | {"bd", "db", "pq", "qp"}
ok = True
for i in range((len(s) + 1) // 2):
    if s[i] + s[-1 - i] not in good:
        ok = False
print("TAK" if ok else "NIE")
