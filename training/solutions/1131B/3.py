n = int(input())
score = [(0, 0)]
for _ in range(n):
    score.append(tuple(map(int, input().split())))
draws = 1
for before, after in zip(score, score[1:]):
    possible = min(after) - max(before) + 1
    if before[0] == before[1]:
        possible -= 1
    if possible > 0:
        draws += possible
print(draws)
