n, m = map(int, input().split())
a = list(map(int, input().split()))
c = sorted([a.count(x) for x in range(1, 101)])[::-1]
print(c[n - 1])
