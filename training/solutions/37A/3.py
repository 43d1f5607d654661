n = int(input())
a = list(map(int, input().split()))
c = [0] * 1001
for x in a:
    c[x] += 1
k = 0
for x in c:
    if x > 0:
        k += 1
print(max(c), k)
