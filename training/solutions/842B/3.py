r, d = map(int, input().split())
n = int(input())
bad = 0
for _ in range(n):
    x, y, c = map(int, input().split())
    h = x ** 2 + y ** 2
    if 2 * c > d or h < (r - d + c) ** 2 or h > (r - c) ** 2:
        bad += 1
print(n - bad)
