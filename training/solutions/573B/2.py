n = int(input())
d = [0] + list(map(int, input().split())) + [0]
for i in range(1, n + 1):
    d[i] = min(d[i], d[i - 1] + 1)
for i in range(n, 0, -1):
    d[i] = min(d[i], d[i + 1] + 1)
print(max(d))
