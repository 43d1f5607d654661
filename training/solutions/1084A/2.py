n = int(input())
a = list(map(int, input().split()))
print(4 * sum(i * a[i] for i in range(n)))
