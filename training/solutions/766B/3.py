n = int(input())
a = list(map(int, input().split()))
a.sort()
ok = False
for i in range(2, n):
    if a[i] < a[i - 1] + a[i - 2]:
        ok = True
        break
if ok:
    print("YES")
else:
    print("NO")
