n = int(input())
print(len(set(map(int, input().split())) - {0}))
