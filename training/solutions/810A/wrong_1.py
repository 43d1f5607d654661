n, k = map(int, input().split())
s = sum(map(int, input().split()))
c = 0
while round(s / n) < k:
    s += k
    n += 1
    c += 1
print(c)
