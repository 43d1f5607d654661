s = input().strip()
good = {c + c for c in "AHIMOoTUVvWwXxY"} | {"bd", "db", "pq", "qp"}
print("TAK" if all(s[i] + s[-1 - i] in good for i in range(len(s) // 2)) else "NIE")
