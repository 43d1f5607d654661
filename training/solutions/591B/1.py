n, m = map(int, input().split())
s = input()
d = {c: c for c in "abcdefghijklmnopqrstuvwxyz"}
for _ in range(m):
    x, y = input().split()
    for c in d:
        if d[c] == x:
            d[c] = y
        elif d[c] == y:
            d[c] = x
print("".join(d[c] for c in s))
