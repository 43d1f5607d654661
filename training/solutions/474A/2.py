rows = ["qwertyuiop", "asdfghjkl;", "zxcvbnm,./"]
side = input().strip()
m = {}
for r in rows:
    for a, b in zip(r, r[1:]):
        if side == "R":
            m[b] = a
        else:
            m[a] = b
print("".join(map(m.get, input().strip())))
