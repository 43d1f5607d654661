s = input().strip()
z = 0
ok = False
for c in reversed(s):
    if c == "0":
        z += 1
    elif z >= 6:
        ok = True
print("yes" if ok else "no")
