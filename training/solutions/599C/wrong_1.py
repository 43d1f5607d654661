n = int(input())
h = list(map(int, input().split()))
top = 0
blocks = 0
for i in range(n):
    top = max(top, h[i])
    if i == n - 1 or top <= h[i + 1]:
        blocks += 1
print(blocks)
