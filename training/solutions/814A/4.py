n, k = map(int, input().split())
a = [int(x) for x in input().split()]
b = sorted([int(x) for x in input().split()], reverse=True)
j = 0
for i in range(n):
    if a[i] == 0:
        a[i] = b[j]
        j += 1
print("Yes" if a != sorted(a) else "No")
