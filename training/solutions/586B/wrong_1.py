n = int(input())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
c = list(map(int, input().split()))
r = set()
for i in range(n):
    r.add(sum(a[:i]) + c[i] + sum(b[i:]))
r = sorted(r)
print(r[0] + r[min(1, len(r) - 1)])
