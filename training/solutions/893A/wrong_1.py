s = 3
ok = True
for _ in range(int(input())):
    w = int(input())
    if w == s:
        ok = False
    s = 6 - w
print("YES" if ok else "NO")
