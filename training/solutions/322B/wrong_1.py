f = list(map(int, input().split()))
print(sum(x // 3 for x in f) + min(x % 3 for x in f))
