n = int(input())
a = [input() for i in range(n)]
print(n - len(set(a)) + 1)
