a = list(map(int, input().split()))
print(min(sum(abs(x - p) for x in a) for p in range(1, 101)))
