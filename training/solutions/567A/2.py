n = int(input())
x = list(map(int, input().split()))
big = 10 ** 10
y = [-big] + x + [big]
out = []
for i in range(1, n + 1):
    lo = min(y[i] - y[i - 1], y[i + 1] - y[i])
    hi = max(y[i] - x[0], x[n - 1] - y[i])
    out.append(f"{lo} {hi}")
print("\n".join(out))
