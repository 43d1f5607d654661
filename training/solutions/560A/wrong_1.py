n = int(input())
print(-1 if "1" in input() else 1)
