n = int(input())
a = [0] + [int(x) + 1 for x in input().split()]
r1, c1, r2, c2 = map(int, input().split())
ans = 10 ** 9
for turn in range(1, n + 1):
    c = c1
    r = r1
    steps = 0
    for goal in (turn, r2):
        while r != goal:
            r += 1 if goal > r else -1
            c = min(c, a[r])
            steps += 1
    ans = min(ans, steps + abs(c - c2))
print(ans)
