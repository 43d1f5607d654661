n, k = map(int, input().split())
r = []
for _ in range(n):
    f, t = map(int, input().split())
    r.append(f - max(0, t - k))
print(max(r))
