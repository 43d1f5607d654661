n = int(input())
w = sorted(map(int, input().split()))
d = sorted(w[i + 1] - w[i] for i in range(0, 2 * n, 2))
print(sum(d[:-1]))
