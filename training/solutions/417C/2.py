n, k = map(int, input().split())
if n * k > n * (n - 1) // 2:
    print(-1)
else:
    teams = list(range(1, n + 1)) * 2
    games = [(teams[i], teams[j]) for i in range(n) for j in range(i + 1, i + k + 1)]
    print(len(games))
    for a, b in games:
        print(a, b)
