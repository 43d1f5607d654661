n = int(input())
print(*[n + 1 - int(x) for x in input().split()])
