n = int(input())
a = sorted(map(int, input().split()))
ok = False
for i in range(2, n):
    if a[i] - a[i - 2] <= 2:
        ok = True
print("YES" if ok else "NO")
