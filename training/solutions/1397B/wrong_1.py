n = int(input())
a = sorted(map(int, input().split()))
c = int(a[-1] ** (1 / (n - 1)))
print(sum(abs(a[i] - c ** i) for i in range(n)))
