n = int(input())
a = sorted(map(int, input().split()))
m = a.pop()
s = 0
for x in a:
    s += x
print(m - s + 1)
