n = int(input())
d = [0] * (n + 1)
for _ in range(n - 1):
    a, b = map(int, input().split())
    d[a] += 1
    d[b] += 1
print(sum(x * (x - 1) // 2 for x in d))
