n, k = map(int, input().split())
books = sorted(tuple(map(int, input().split())) for _ in range(n))
x = y = s = 0
for t, a, b in books:
    if (a and x < k) or (b and y < k):
        s += t
        x += a
        y += b
print(s if x >= k and y >= k else -1)
