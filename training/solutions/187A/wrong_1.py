n = int(input())
a = input().split()
b = input().split()
k = 0
while k < n and a[k] == b[k]:
    k += 1
print(n - k)
