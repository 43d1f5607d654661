n, m, k = map(int, input().split())
a = sorted(map(int, input().split()), reverse=True)
c = 0
while k < m and c < n:
    k += a[c] - 1
    c += 1
print(c if k >= m else -1)
