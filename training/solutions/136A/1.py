n = int(input())
p = list(map(int, input().split()))
print(*[p.index(i) + 1 for i in range(1, n + 1)])
