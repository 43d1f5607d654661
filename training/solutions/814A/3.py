n, k = map(int, input().split())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
b.sort()
for i in range(n):
    if a[i] == 0:
        a[i] = b.pop()
ok = False
for i in range(1, n):
    if a[i] <= a[i - 1]:
        ok = True
if ok:
    print("Yes")
else:
    print("No")
