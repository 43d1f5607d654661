n = int(input())
a = [int(x) for x in input().split()]
m = min(a)
c = 0
for i in range(n):
    if a[i] == m:
        c += 1
        p = i + 1
print(p if c == 1 else "Still Rozdil")
