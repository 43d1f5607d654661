a, b = map(int, input().split())
x, y, z = map(int, input().split())
ans = 0
if 2 * x + y > a:
    ans += 2 * x + y - a
if y + 3 * z > b:
    ans += y + 3 * z - b
print(ans)
