a = list(map(int, input().split()))
print(sum(a[int(c) - 1] for c in input()))
