n, w = map(int, input().split())
a = sorted(map(int, input().split()))
x = min(a[0], a[n] / 2)
print(min(w, 3 * n * x))
