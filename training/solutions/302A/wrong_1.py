n, m = map(int, input().split())
a = list(map(int, input().split()))
for _ in range(m):
    l, r = map(int, input().split())
    print(1 if sum(a[l - 1:r]) == 0 else 0)
