n = int(input())
a = list(map(int, input().split()))
s = ''
for i in range(n):
    s += 'A' if any(a[j] > a[i] for j in range(i % a[i], n, a[i])) else 'B'
print(s)
