n, m, k = map(int, input().split())
p = list(map(int, input().split()))
print(len(set((x - 1) // k for x in p)))
