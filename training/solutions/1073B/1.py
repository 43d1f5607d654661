n = int(input())
a = list(map(int, input().split()))
p = [0] * (n + 1)
for i, x in enumerate(a, 1):
    p[x] = i
t = 0
for b in map(int, input().split()):
    print(max(0, p[b] - t), end=" ")
    t = max(t, p[b])
print()
