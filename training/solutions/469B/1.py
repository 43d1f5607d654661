p, q, l, r = map(int, input().split())
z = [list(map(int, input().split())) for _ in range(p)]
x = [list(map(int, input().split())) for _ in range(q)]
ans = 0
for t in range(l, r + 1):
    ok = False
    for a, b in z:
        for c, d in x:
            if a <= d + t and c + t <= b:
                ok = True
    if ok:
        ans += 1
print(ans)
