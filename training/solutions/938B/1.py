n = int(input())
print(max(min(x - 1, 10 ** 6 - x) for x in map(int, input().split())))
