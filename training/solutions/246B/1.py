n = int(input())
print(n if sum(map(int, input().split())) % n == 0 else n - 1)
