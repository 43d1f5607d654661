n = int(input())
a = sorted(map(int, input().split()), reverse=True)
b = list(map(int, input().split()))
r = [0] * n
for x, i in zip(a, sorted(range(n), key=lambda i: b[i])):
    r[i] = x
print(*r)
