s = input().strip()
res = []
cur = ""
ok = True
for i, c in enumerate(s):
    if c == "@" and "@" in cur:
        res.append(cur[:-1])
        cur = cur[-1]
    cur += c
res.append(cur)
for r in res:
    p = r.split("@")
    if len(p) != 2 or not p[0] or not p[1]:
        ok = False
print(",".join(res) if ok else "No solution")
