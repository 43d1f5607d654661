n = int(input())
a = [tuple(map(int, input().split())) for _ in range(n)]
l = sum(x for x, y in a)
r = sum(y for x, y in a)
print(min(l, n - l) + min(r, n - r))
