n = int(input())
t = list(map(int, input().split()))
a = int(t[0] >= 0)
b = n
for x in t[1:]:
    b = min(a, b) + (x <= 0)
    a += x >= 0
print(b)
