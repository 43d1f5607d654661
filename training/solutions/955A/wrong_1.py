h, m = map(int, input().split())
H, D, C, N = map(int, input().split())
k = (H + N - 1) // N * C
print("%.4f" % (k * 0.8 if h >= 20 else k))
