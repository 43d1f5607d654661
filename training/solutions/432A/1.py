n, k = map(int, input().split())
print(sum(int(y) + k <= 5 for y in input().split()) // 3)
