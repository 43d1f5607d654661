n, m, k = map(int, input().split())
x, s = map(int, input().split())
a = list(map(int, input().split())) + [x]
b = list(map(int, input().split())) + [0]
c = [0] + list(map(int, input().split()))
d = [0] + list(map(int, input().split()))
j = k
ans = x * n
for cost, time in sorted(zip(b, a)):
    if cost > s:
        break
    while d[j] > s - cost:
        j -= 1
    ans = min(ans, time * (n - c[j]))
print(ans)
