n = int(input())
a = list(map(int, input().split()))
m = int(max(a) ** 0.5) + 1
s = bytearray([1]) * (m + 1)
for i in range(2, int(m**0.5) + 1):
    if s[i]:
        for j in range(i * i, m + 1, i):
            s[j] = 0
t = {i * i for i in range(2, m + 1) if s[i]}
for x in a:
    if x in t:
        print("YES")
    else:
        print("NO")
