r = int(input())
ans = "NO"
for x in range(1, 1000001):
    y = (r - x * x - x - 1) // (2 * x)
    if y < 1:
        break
    if x * x + 2 * x * y + x + 1 == r:
        ans = str(x) + " " + str(y)
        break
print(ans)
