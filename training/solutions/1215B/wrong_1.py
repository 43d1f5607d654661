n = int(input())
k = sum(int(x) < 0 for x in input().split())
neg = k * (n - k + 1)
print(neg, n * (n + 1) // 2 - neg)
