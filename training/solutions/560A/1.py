n = int(input())
print(-1 if "1" in input().split() else 1)
