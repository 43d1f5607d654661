n, m = map(int, input().split())
k = 0
while n > 0 and m > 0 and n + m > 2:
    if n > m:
        n -= 2
        m -= 1
    else:
        n -= 1
        m -= 2
    k += 1
print(k)
