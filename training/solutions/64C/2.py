n, m, k = map(int, input().split())
c = 1
while k > n:
    k -= n
    c += 1
print((k - 1) * m + c)
