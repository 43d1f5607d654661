n = int(input())
a = list(map(int, input().split()))
print(2 * max(a) - sum(a) + 1)
