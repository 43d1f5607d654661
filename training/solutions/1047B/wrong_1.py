a = [tuple(map(int, input().split())) for _ in range(int(input()))]
print(max(x for x, y in a) + max(y for x, y in a))
