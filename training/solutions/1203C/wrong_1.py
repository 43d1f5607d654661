n = int(input())
a = list(map(int, input().split()))
m = min(a)
print(sum(m % d == 0 for d in range(1, m + 1)))
