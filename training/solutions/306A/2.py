n, m = map(int, input().split())
a = []
while m:
    a.append(n // m)
    n -= n // m
    m -= 1
print(*a)
