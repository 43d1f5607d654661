n = int(input())
s = 0
for i in range(n):
    r = list(map(int, input().split()))
    s += r[i] + r[n - 1 - i] + r[n // 2]
    if i == n // 2:
        s += sum(r)
print(s - 4)
