n = int(input())
t = list(map(int, input().split()))
p = [0] * (n + 1)
q = [0] * (n + 1)
for i in range(n):
    p[i + 1] = p[i] + (t[i] >= 0)
for i in range(n - 1, -1, -1):
    q[i] = q[i + 1] + (t[i] <= 0)
print(min(p[k] + q[k] for k in range(1, n)))
