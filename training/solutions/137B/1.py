n = int(input())
print(n - len({x for x in map(int, input().split()) if x <= n}))
