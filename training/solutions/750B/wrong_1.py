y = 0
ok = True
for _ in range(int(input())):
    t, d = input().split()
    t = int(t)
    if d == "South":
        y += t
    elif d == "North":
        y -= t
    if y < 0 or y > 20000:
        ok = False
if y != 0:
    ok = False
print("YES" if ok else "NO")
