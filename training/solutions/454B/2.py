n = int(input())
a = list(map(int, input().split()))
i = 1
while i < n and a[i - 1] <= a[i]:
    i += 1
if a[i:] + a[:i] == sorted(a):
    print(n - i)
else:
    print(-1)
