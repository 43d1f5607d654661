n, k, l = map(int, input().split())
a = sorted(map(int, input().split()))
ok = sum(x <= a[0] + l for x in a)
if ok < n:
    print(0)
else:
    print(sum(a[min(j * k, ok - n + j)] for j in range(n)))
