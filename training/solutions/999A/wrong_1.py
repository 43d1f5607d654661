n, k = map(int, input().split())
print(sum(int(x) <= k for x in input().split()))
