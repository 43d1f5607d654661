a, b = map(int, input().split())
p = list(map(int, input().split()))
q = list(map(int, input().split()))
ok = False
for x, y in (p, p[::-1]):
    for z, t in (q, q[::-1]):
        if x + z <= a and max(y, t) <= b:
            ok = True
        if x + z <= b and max(y, t) <= a:
            ok = True
print("YES" if ok else "NO")
