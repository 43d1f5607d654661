n = int(input())
a = list(map(int, input().split()))
s, f = map(int, input().split())
pre = [0]
for x in a + a:
    pre.append(pre[-1] + x)
k = f - s
res = []
for i in range(n):
    total = pre[i + k] - pre[i]
    time = (s - 1 - i) % n + 1
    res.append((-total, time))
print(min(res)[1])
