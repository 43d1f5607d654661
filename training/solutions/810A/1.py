n, k = map(int, input().split())
s = sum(map(int, input().split()))
c = 0
while 2 * s < (2 * k - 1) * n:
    s += k
    n += 1
    c += 1
print(c)
