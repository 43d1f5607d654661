n = int(input())
print(sum(a == i for i, a in enumerate(map(int, input().split()), 1)))
