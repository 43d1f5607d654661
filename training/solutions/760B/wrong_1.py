n, m, k = map(int, input().split())
m -= n
h = 0
while (h + 1) ** 2 <= m:
    h += 1
print(h + 1)
