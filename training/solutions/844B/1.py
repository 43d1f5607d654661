n, m = map(int, input().split())
a = [list(map(int, input().split())) for _ in range(n)]
r = -n * m
for row in a + list(zip(*a)):
    k = sum(row)
    r += 2**k - 1 + 2 ** (len(row) - k) - 1
print(r)
