k = int(input())
print(max(map(int, input().split())) - 25)
