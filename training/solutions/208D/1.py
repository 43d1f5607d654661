n = int(input())
p = list(map(int, input().split()))
c = list(map(int, input().split()))
k = [0] * 5
s = 0
for x in p:
    s += x
    for i in range(4, -1, -1):
        k[i] += s // c[i]
        s %= c[i]
print(*k)
print(s)
