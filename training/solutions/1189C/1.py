n = int(input())
s = list(map(int, input().split()))
p = [0]
for x in s:
    p.append(p[-1] + x)
q = int(input())
for _ in range(q):
    l, r = map(int, input().split())
    print((p[r] - p[l - 1]) // 10)
