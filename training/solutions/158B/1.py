n = int(input())
a = input().split()
x, y, z, w = [a.count(c) for c in "1234"]
ans = w + z + y // 2
x -= min(x, z)
if y % 2:
    ans += 1
    x -= min(x, 2)
print(ans + (x + 3) // 4)
