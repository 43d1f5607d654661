a = list(map(int, input().split()))
m = max(a)
print(*[m - x for x in a if x != m])
