n, m, k = map(int, input().split())
a = [list(map(int, input().split())) for _ in range(n)]
score = 0
for col in zip(*a):
    if 1 in col:
        i = col.index(1)
        score += sum(col[i:i + k])
print(score, 0)
