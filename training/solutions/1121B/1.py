n = int(input())
a = list(map(int, input().split()))
c = [0] * 200001
for i in range(n):
    for j in range(i):
        c[a[i] + a[j]] += 1
print(max(c))
