n, k = map(int, input().split())
a = []
for i in range(n):
    f, t = map(int, input().split())
    a.append(min(f, f - t + k))
print(max(a))
