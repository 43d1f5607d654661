n, k = map(int, input().split())
x = list(map(int, input().split()))
w = [sum(x[i:i + k]) for i in range(n - k + 1)]
a = w.index(max(w))
rest = [i for i in range(len(w)) if abs(i - a) >= k]
b = max(rest, key=lambda i: w[i], default=a)
print(min(a, b) + 1, max(a, b) + 1)
