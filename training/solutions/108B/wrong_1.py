n = int(input())
a = sorted(map(int, input().split()))
ok = False
for i in range(n - 1):
    if 2 * a[i] > a[i + 1]:
        ok = True
print("YES" if ok else "NO")
