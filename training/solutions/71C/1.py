n = int(input())
a = list(map(int, input().split()))
ok = False
for step in range(1, n // 3 + 1):
    if n % step == 0:
        for s in range(step):
            if all(a[s::step]):
                ok = True
print("YES" if ok else "NO")
