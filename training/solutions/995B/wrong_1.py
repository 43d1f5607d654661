n = int(input())
a = input().split()
print(sum(2 * n - 1 - a[::-1].index(x) - a.index(x) - 1 for x in set(a)) // 2)
