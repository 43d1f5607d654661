n = int(input())
a = list(map(int, input().split()))
print(2 * sum(i * a[i] for i in range(n)))
