n = int(input())
ok = False
for i in range(1, n + 1):
    if i * (i + 1) // 2 == n:
        ok = True
print("YES" if ok else "NO")
