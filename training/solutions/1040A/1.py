n, a, b = map(int, input().split())
c = list(map(int, input().split()))
r = 0
for i in range((n + 1) // 2):
    x, y = c[i], c[n - 1 - i]
    if i == n - 1 - i:
        r += min(a, b) if x == 2 else 0
    elif x == 2 and y == 2:
        r += 2 * min(a, b)
    elif x == 2 or y == 2:
        r += a if min(x, y) == 0 else b
    elif x != y:
        r = -1
        break
print(r)
