n = int(input())
a = list(map(int, input().split()))
c = sum(a[i] == i for i in range(n))
print(min(n, c + 2))
