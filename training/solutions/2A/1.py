n = int(input())
rounds = []
total = {}
for _ in range(n):
    name, x = input().split()
    x = int(x)
    rounds.append((name, x))
    total[name] = total.get(name, 0) + x
m = max(total.values())
score = {}
for name, x in rounds:
    score[name] = score.get(name, 0) + x
    if total[name] == m and score[name] >= m:
        print(name)
        break
