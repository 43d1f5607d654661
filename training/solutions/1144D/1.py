from collections import Counter
n = int(input())
a = list(map(int, input().split()))
v, cnt = Counter(a).most_common(1)[0]
p = a.index(v)
print(n - cnt)
for i in range(p - 1, -1, -1):
    if a[i] != v:
        print(1 if a[i] < v else 2, i + 1, i + 2)
for i in range(p + 1, n):
    if a[i] != v:
        print(1 if a[i] < v else 2, i + 1, i)
