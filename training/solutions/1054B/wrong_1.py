n = int(input())
a = list(map(int, input().split()))
r = -1
for i in range(1, n):
    if a[i] > a[i - 1] + 1:
        r = i + 1
        break
print(r if a[0] == 0 else 1)
