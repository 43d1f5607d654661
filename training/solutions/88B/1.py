n, m, x = map(int, input().split())
rows = [input() for _ in range(n)]
shifts = [(i, j) for i in range(n) for j in range(m) if rows[i][j] == "S"]
letters = set()
easy = set()
for i in range(n):
    for j in range(m):
        letters.add(rows[i][j])
        if any((i - a) ** 2 + (j - b) ** 2 <= x * x for a, b in shifts):
            easy.add(rows[i][j])
input()
ans = 0
for c in input():
    if c.lower() not in letters or c.isupper() and not shifts:
        ans = -1
        break
    if c.isupper() and c.lower() not in easy:
        ans += 1
print(ans)
