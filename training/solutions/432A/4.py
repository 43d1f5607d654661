n, k = map(int, input().split())
a = [int(x) for x in input().split() if 5 - int(x) >= k]
print(len(a) // 3)
