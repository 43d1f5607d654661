r, c = map(int, input().split())
g = [input() for _ in range(r)]
col = ["B" in t for t in zip(*g)]
ans = 0
for j in range(c):
    if col[j] and (j == c - 1 or not col[j + 1]):
        ans += 1
print(ans)
