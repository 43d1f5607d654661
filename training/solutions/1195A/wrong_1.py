n, k = map(int, input().split())
a = [input() for _ in range(n)]
print(sum(a.count(x) // 2 * 2 for x in set(a)))
