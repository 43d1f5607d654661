n = int(input())
s = input().strip()
a = sorted(s[:n])
b = sorted(s[n:])
x = y = 0
for i in range(n):
    if a[i] < b[i]:
        x += 1
    if a[i] > b[i]:
        y += 1
print("YES" if x == n or y == n else "NO")
