t = int(input())
for _ in range(t):
    n = int(input())
    a = sorted(map(int, input().split()))
    print(max([1] + [i + 1 for i in range(1, n + 1) if a[i - 1] <= i]))
