pts = [25, 18, 15, 12, 10, 8, 6, 4, 2, 1]
score, wins = {}, {}
for _ in range(int(input())):
    for i in range(int(input())):
        s = input()
        score[s] = score.get(s, 0) + (pts[i] if i < 10 else 0)
        wins[s] = wins.get(s, 0) + (i == 0)
print(max(score, key=lambda s: (score[s], wins[s])))
print(max(score, key=lambda s: (wins[s], wins[s])))
