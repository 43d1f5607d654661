t, s, x = map(int, input().split())
k = (x - t) // s
ok = False
if k >= 0 and t + k * s == x:
    ok = True
if k > 0 and t + k * s + 1 == x:
    ok = True
print("YES" if ok else "NO")
