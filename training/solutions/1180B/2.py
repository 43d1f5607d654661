n = int(input())
a = list(map(int, input().split()))
for i in range(n):
    a[i] = min(a[i], ~a[i])
if n % 2 == 1:
    k = min(range(n), key=lambda i: a[i])
    a[k] = ~a[k]
print(" ".join(map(str, a)))
