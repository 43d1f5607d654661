n = int(input())
m = sorted(map(int, input().split()))
low, extra = divmod(sum(m), n)
goal = [low] * (n - extra) + [low + 1] * extra
print(sum(abs(x - y) for x, y in zip(m, goal)) // 2)
