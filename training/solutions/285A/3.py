n, k = map(int, input().split())
p = [str(i + 1) for i in range(n)]
p[n - k - 1:] = p[n - k - 1:][::-1]
print(" ".join(p))
