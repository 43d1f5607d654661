n = int(input())
s = "(" + input() + ")"
k = 0
ok = True
for c in s:
    k += 1 if c == "(" else -1
    if k < 0:
        ok = False
print("Yes" if ok and k == 0 else "No")
