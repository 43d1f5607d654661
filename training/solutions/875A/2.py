n = int(input())
a = [x for x in range(max(1, n - 81), n) if x + sum(map(int, str(x))) == n]
print(len(a))
print(*a, sep="\n")
