n = int(input())
s = 0
for i in range(n):
    r = list(map(int, input().split()))
    if i == n // 2:
        s += sum(r)
    else:
        s += r[i] + r[n - 1 - i] + r[n // 2]
print(s)
