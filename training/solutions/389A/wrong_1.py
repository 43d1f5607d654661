n = int(input())
print(n * min(map(int, input().split())))
