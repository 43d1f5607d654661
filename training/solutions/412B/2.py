n, k = map(int, input().split())
a = list(map(int, input().split()))
print(max(x for x in a if sum(y >= x for y in a) >= k))
