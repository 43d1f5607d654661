n, h = map(int, input().split())
print(n + sum(int(x) > h for x in input().split()))
