n = int(input())
h = list(map(int, input().split()))
low = [10 ** 10] * (n + 1)
for i in range(n - 1, -1, -1):
    low[i] = min(low[i + 1], h[i])
top = 0
blocks = 0
for i in range(n):
    top = max(top, h[i])
    if top <= low[i + 1]:
        blocks += 1
print(blocks)
