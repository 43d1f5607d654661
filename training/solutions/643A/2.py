n = int(input())
balls = [int(x) - 1 for x in input().split()]
res = [0] * n
for left in range(n):
    times = [0] * n
    top = (0, 0)
    for c in balls[left:]:
        times[c] += 1
        top = max(top, (times[c], -c))
        res[-top[1]] += 1
print(*res)
