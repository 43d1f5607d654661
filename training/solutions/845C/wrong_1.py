n = int(input())
shows = sorted(tuple(map(int, input().split())) for _ in range(n))
a = b = -1
ok = True
for l, r in shows:
    if l >= a:
        a = r
    elif l >= b:
        b = r
    else:
        ok = False
print("YES" if ok else "NO")
