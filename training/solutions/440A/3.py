n = int(input())
a = list(map(int, input().split()))
print(sum(range(1, n + 1)) - sum(a))
