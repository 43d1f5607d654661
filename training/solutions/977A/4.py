n, k = map(int, input().split())
while k > 0:
    r = n % 10
    if r == 0:
        n = n // 10
        k -= 1
    else:
        d = min(r, k)
        n -= d
        k -= d
print(n)
