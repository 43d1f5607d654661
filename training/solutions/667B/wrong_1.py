n = int(input())
a = list(map(int, input().split()))
print(max(1, 2 * max(a) - sum(a)))
