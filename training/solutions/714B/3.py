n = int(input())
a = list(map(int, input().split()))
lo = min(a)
hi = max(a)
ok = True
for x in a:
    if x != lo and x != hi and x - lo != hi - x:
        ok = False
print("YES" if ok else "NO")
