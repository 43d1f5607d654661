n, m, k = map(int, input().split())
grid = [list(map(int, input().split())) for _ in range(n)]
score = moves = 0
for j in range(m):
    ones = [i for i in range(n) if grid[i][j]]
    counts = [sum(x <= y < x + k for y in ones) for x in ones]
    if counts:
        top = max(counts)
        score += top
        moves += counts.index(top)
print(score, moves)
