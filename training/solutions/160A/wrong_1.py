n = int(input())
a = sorted(map(int, input().split()), reverse=True)
k = 0
while sum(a[:k]) < sum(a[k:]):
    k += 1
print(k)
