n = int(input())
h = list(map(int, input().split()))
left = [0] * n
right = [0] * n
cur = 0
for i in range(n):
    cur = min(cur + 1, h[i])
    left[i] = cur
cur = 0
for i in range(n - 1, -1, -1):
    cur = min(cur + 1, h[i])
    right[i] = cur
print(max(min(a, b) for a, b in zip(left, right)))
