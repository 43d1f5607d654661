n = int(input())
a = list(map(int, input().split()))
p = sorted(zip(a[1:], range(2, n + 1)), reverse=True)
s = [1] * a[0]
for x, i in p:
    s += [i] * x
if a[0] == 0 or len(s) < n - 1:
    print(-1)
else:
    print(n - 1)
    for v, (x, i) in zip(s, p):
        print(v, i)
