n = int(input())
a = sorted(map(int, input().split()))
print(sum(abs(a[i] - 2 * i - 1) for i in range(n // 2)))
