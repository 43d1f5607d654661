n = int(input())
a = list(map(int, input().split())) + [0]
print(*[a[i] + a[i + 1] for i in range(n)])
