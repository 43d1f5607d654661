m = int(input())
q = min(map(int, input().split()))
n = int(input())
a = sorted(map(int, input().split()), reverse=True)
total = 0
for i in range(n):
    if i % (q + 2) < q:
        total += a[i]
print(total)
