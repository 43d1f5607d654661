a = list(map(int, input().split()))
m = sum(a) // 3
print(sum(abs(x - m) for x in a))
