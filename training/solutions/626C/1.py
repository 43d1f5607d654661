n, m = map(int, input().split())
h = 1
while h // 2 < n or h // 3 < m or h // 2 + h // 3 - h // 6 < n + m:
    h += 1
print(h)
