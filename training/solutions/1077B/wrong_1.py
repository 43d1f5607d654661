n = int(input())
a = list(map(int, input().split()))
print(sum(a[i - 1:i + 2] == [1, 0, 1] for i in range(1, n - 1)))
