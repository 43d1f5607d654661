n, m, x = map(int, input().split())
keys = {}
for i in range(n):
    for j, c in enumerate(input()):
        keys.setdefault(c, []).append((i, j))
input()
text = input()
shift = keys.pop("S", [])
count = 0
for c in set(text):
    low = c.lower()
    if low not in keys or (c != low and not shift):
        count = -1
        break
    if c != low:
        d = min((a - p) ** 2 + (b - q) ** 2 for a, b in keys[low] for p, q in shift)
        if d > x * x:
            count += text.count(c)
print(count)
