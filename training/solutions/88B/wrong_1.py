n, m, x = map(int, input().split())
keys = {}
for i in range(n):
    for j, c in enumerate(input()):
        keys.setdefault(c, []).append((i, j))
input()
text = input()
ans = 0
for c in text:
    low = c.lower()
    if low not in keys or (c != low and "S" not in keys):
        ans = -1
        break
    if c != low:
        a, b = keys[low][0]
        p, q = keys["S"][0]
        if (a - p) ** 2 + (b - q) ** 2 > x * x:
            ans += 1
print(ans)
