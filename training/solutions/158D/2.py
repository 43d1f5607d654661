n = int(input())
a = list(map(int, input().split()))
print(max(sum(a[i::n // k]) for k in range(3, n + 1) if n % k == 0 for i in range(n // k)))
