n, k = map(int, input().split())
a = [input() for _ in range(n)]
odd = sum(a.count(x) % 2 for x in set(a))
print(n - odd // 2)
