n, m = map(int, input().split())
c = input().split()
print(min(c.count(str(i)) for i in range(1, n + 1)))
