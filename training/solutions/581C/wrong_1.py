n, k = map(int, input().split())
a = list(map(int, input().split()))
total = sum(x // 10 for x in a)
for need in sorted(-x % 10 for x in a):
    if need and need <= k:
        k -= need
        total += 1
print(total + k // 10)
