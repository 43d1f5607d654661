me = input().strip()
score = {}
for _ in range(int(input())):
    w = input().split()
    x, y = w[0], w[-2][:-2]
    pts = {"posted": 15, "commented": 10, "likes": 5}[w[1]]
    for p in (x, y):
        if p != me:
            score[p] = score.get(p, 0) + pts
for name in sorted(score, key=lambda p: (-score[p], p)):
    print(name)
