n, a, b, k = map(int, input().split())
need = []
for x in map(int, input().split()):
    r = x % (a + b)
    if r == 0:
        r = a + b
    need.append((r + a - 1) // a - 1)
need.sort(reverse=True)
points = 0
while need and need[-1] <= k:
    k -= need.pop()
    points += 1
print(points)
