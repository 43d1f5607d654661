import sys
a = sys.stdin.read().split()
n = int(a[0])
k = 1
for i in range(2, n + 1):
    if a[i][0] == a[i - 1][1]:
        k += 1
print(k)
