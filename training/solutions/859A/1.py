k = int(input())
print(max(0, max(map(int, input().split())) - 25))
