n, k = map(int, input().split())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
if k > 1:
    print("Yes")
else:
    a[a.index(0)] = b[0]
    ok = any(x > y for x, y in zip(a, a[1:]))
    print("Yes" if ok else "No")
