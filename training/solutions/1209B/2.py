n = int(input())
s = input().strip()
c = [0] * 500
for i in range(n):
    a, b = map(int, input().split())
    x = int(s[i])
    for t in range(500):
        if t >= b and (t - b) % a == 0:
            x = 1 - x
        c[t] += x
print(max(c))
