p = list(map(int, input().split()))
q = list(map(int, input().split()))
ok = True
s = 0
for i in range(3):
    s += q[i] - p[i]
    if s < 0:
        ok = False
print("YES" if ok else "NO")
