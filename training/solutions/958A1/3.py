import sys
n, *rows = sys.stdin.read().split()
n = int(n)
stars = []
for part in (rows[:n], rows[n:]):
    stars.append({(2 * i - n + 1, 2 * j - n + 1) for i in range(n) for j in range(n) if part[i][j] == 'X'})
a, b = stars
found = False
for s in (1, -1):
    for t in (1, -1):
        if b in ({(s * x, t * y) for x, y in a}, {(t * y, s * x) for x, y in a}):
            found = True
print("Yes" if found else "No")
