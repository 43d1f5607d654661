n = int(input())
a = [tuple(map(int, input().split())) for _ in range(n)]
home = [0] * 100001
for x, y in a:
    home[x] += 1
for x, y in a:
    print(n - 1 + (home[y] > 0), n - 1 - (home[y] > 0))
