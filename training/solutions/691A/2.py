n = int(input())
a = list(map(int, input().split()))
if n == 1:
    ok = a[0] == 1
else:
    ok = a.count(0) == 1
if ok:
    print("YES")
else:
    print("NO")
