n = int(input())
a = sorted(map(int, input().split()), reverse=True)
ok = False
for x, y, z in zip(a, a[1:], a[2:]):
    if x < y + z:
        ok = True
        break
print("YES" if ok else "NO")
