n = int(input())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
c = list(map(int, input().split()))
r = []
for i in range(n):
    r.append(sum(a[:i]) + c[i] + sum(b[i:]))
r.sort()
print(r[0] + r[1])
