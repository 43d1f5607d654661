n = int(input())
c = [0] * 100001
for x in map(int, input().split()):
    c[x] += 1
for i in range(1, 100001):
    c[i] += c[i - 1]
q = int(input())
for i in range(q):
    m = int(input())
    print(c[min(m, 100000)])
