n, a, b = map(int, input().split())
left = []
for _ in range(n):
    x, y = map(int, input().split())
    left.append((x - a, y - b))
shots = 0
while left:
    p, q = left[0]
    left = [(x, y) for x, y in left if x * q != y * p]
    shots += 1
print(shots)
