n = int(input())
a = list(map(int, input().split()))
r = 1
for i in range(n):
    if a[i] <= i:
        r = i + 1
        break
print(r)
