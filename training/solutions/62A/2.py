g = list(map(int, input().split()))
b = list(map(int, input().split()))
b.reverse()
ans = "NO"
for x, y in zip(g, b):
    if y >= x - 1 and y <= 2 * (x + 1):
        ans = "YES"
print(ans)
