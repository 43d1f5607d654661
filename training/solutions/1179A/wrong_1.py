n, q = map(int, input().split())
a = list(map(int, input().split()))
rest = sorted(a)
top = rest.pop()
for _ in range(q):
    m = int(input())
    if m < n:
        print(max(a[:m]), a[m])
    else:
        print(top, rest[(m - n) % (n - 1)])
