n = int(input())
print(n - len(set(input().split())))
