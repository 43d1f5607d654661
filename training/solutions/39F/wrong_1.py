n, m, k = map(int, input().split())
d = list(map(int, input().split()))
a = list(map(int, input().split()))
c = [sum(y % x == 0 for y in a) for x in d]
ans = [d.index(x) + 1 for x, t in zip(d, c) if t == min(c)]
print(len(ans))
print(*ans)
