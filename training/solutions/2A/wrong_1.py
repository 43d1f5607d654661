n = int(input())
rounds = []
total = {}
for _ in range(n):
    name, x = input().split()
    rounds.append((name, int(x)))
    total[name] = total.get(name, 0) + int(x)
m = max(total.values())
score = {}
for name, x in rounds:
    score[name] = score.get(name, 0) + x
    if score[name] >= m:
        print(name)
        break
